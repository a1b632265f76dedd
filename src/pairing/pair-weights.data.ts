// Made by fitting/fit-pairs.ts from 96 documents; do not edit.
/** In the order of PAIR_FEATURES. */
export const PAIR_WEIGHTS = {"alone":[-0.5157,-0.354,-0.5372,4.3758,3.9484,-0.1776,1.7547,1.1062,-0.2239,-0.7219,0.7899,1.7074,0],"together":[-1.2027,-0.4663,-0.6476,3.8626,3.7549,-0.1405,1.7885,0.9966,-0.0717,-0.601,0.4749,0.5847,1.426]};
