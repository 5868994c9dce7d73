import type { Language } from "..";
import { explanation } from "./explanation";
import { faults } from "./faults";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { words } from "./words";
import { book, numbers } from "./write";

/** Portuguese as it is written in Brazil, the other Portuguese-speaking countries read it as well. */
export const portuguese: Language = {
  id: "pt",
  numbers,
  faults,
  explanation,
  pane,
  sheets,
  words,
  phrase: book.find,
};
