import type { Language } from "..";
import { explanation } from "./explanation";
import { faults } from "./faults";
import { pane } from "./pane";
import { sheets } from "./sheets";

/** English, in which the model itself is written. */
export const english: Language = {
  id: "en",
  numbers: "en",
  faults,
  explanation,
  pane,
  sheets,
  words: {},
  phrase: () => undefined,
};
