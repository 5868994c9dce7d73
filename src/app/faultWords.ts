import type { Fault } from "../core/fault";
import { sentence } from "../derive/sentence";
import { languages } from "../locales";

/** Faults as sentences one after the other, for a cell beside the row they are about. */
export const faultWords = (faults: readonly Fault[]): string =>
  faults.map((found) => sentence(found, languages.en.faults, () => "")).join(" ");
