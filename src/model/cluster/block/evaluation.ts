import { columns } from "./column";

/** What lies between the ln Π at which markets are evaluated and the step that follows from it. */
export const evaluation = columns([
  "exponent",
  "homeIndex",
  "demand",
  "logDemand",
  "logPrice",
  "capped",
  /** Under a quota only. */
  "logImportPrice",
  "response",
  "room",
  /** d ln p / d ln Π of the three sources. */
  "slope",
  "largeSlope",
  "importSlope",
  /** The value θBp^(1−σ) of the cluster's product; the logarithm of any source's. */
  "value",
  "logValue",
  "total",
  "logTotal",
  /** 1 once a step has cleared the market, else 0. */
  "cleared",
]);
