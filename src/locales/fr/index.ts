import type { Language } from "..";
import { explanation } from "./explanation";
import { faults } from "./faults";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { typeset } from "./typeset";
import { words } from "./words";
import { book, numbers } from "./write";

/** French as it is written in France, which other French-speaking countries read as well. */
export const french: Language = {
  id: "fr",
  numbers,
  ...typeset({ faults, explanation, pane, sheets, phrase: book.find }),
  words: typeset(words),
};
