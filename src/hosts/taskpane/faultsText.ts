import type { Fault } from "../../core/fault";
import { sentence } from "../../derive/sentence";
import { faultWords } from "./text";

/** Why something cannot be told: each sentence once, however many parts of it failed for that reason. */
export const faultsText = (faults: readonly Fault[]): string =>
  [...new Set(faults.map((fault) => sentence(fault, faultWords)))].join(" ");
