// Made by fitting/fit-pairs.ts from 96 documents; do not edit.
/** In the order of PAIR_FEATURES. */
export const PAIR_WEIGHTS = {"alone":[0.588,0.5708,0.9282,5.4591,5.773,-1.0737,1.3867,1.5137,0,0,0.8309,1.5486,0],"together":[-0.2944,0.8481,1.1325,4.716,5.0044,-0.5616,1.3039,1.3273,0,0,0.6333,0.4216,1.6256]};
