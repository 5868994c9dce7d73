import type { Fault } from "../core/fault";
import { sentence } from "../derive/sentence";
import { english } from "../locales/en";

/** Faults as sentences one after the other, for a cell beside the row they are about. */
export const faultWords = (faults: readonly Fault[]): string =>
  faults.map((found) => sentence(found, english.faults, () => "")).join(" ");
