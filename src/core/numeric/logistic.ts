import { exp } from "./exp";
import { log } from "./log";

/** 1/(1 + e^−x): from the whole line to between 0 and 1. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));

/** ln(p/(1 − p)), the inverse of the logistic function, for p between 0 and 1. */
export const logit = (p: number): number => log(p / (1 - p));
