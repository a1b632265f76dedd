// Made by fitting/fit-pairs.ts from 96 documents; do not edit.
/** In the order of PAIR_FEATURES. */
export const PAIR_WEIGHTS = {"alone":[-0.4922,-0.3548,-0.5571,4.3807,3.9144,-0.1719,1.7972,1.1108,-0.3341,-0.7413,0.8036,1.6915,0],"together":[-1.1895,-0.4788,-0.6567,3.8279,3.7545,-0.1301,1.8319,0.9913,-0.2048,-0.6099,0.4869,0.5782,1.423]};
