// Made by fitting/fit-pairs.ts from 96 documents; do not edit.
/** In the order of PAIR_FEATURES. */
export const PAIR_WEIGHTS = {"alone":[0.1847,0.2692,0.6786,5.2187,5.1829,-0.9534,1.4673,1.3923,1.2879,-0.4479,0.9048,1.7349,0],"together":[-0.4983,0.4651,0.8597,4.5565,4.7694,-0.579,1.3811,1.2649,1.2839,-0.3852,0.683,0.5674,1.4919]};
