import type { Fault } from "../core/fault";
import { sentence } from "../derive/sentence";
import type { Language } from "../locales";

/** Faults as sentences one after the other, for a cell beside the row they are about. */
export const faultWords = (faults: readonly Fault[], language: Language): string =>
  faults.map((found) => sentence(found, language.faults, () => "")).join(" ");
