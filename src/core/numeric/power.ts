import { exp } from "./exp";
import { log } from "./log";

/** base^exponent for a base ≥ 0, the same in every engine; 0^0 is 1. */
export const power = (base: number, exponent: number): number =>
  exponent === 0 ? 1 : exp(exponent * log(base));
