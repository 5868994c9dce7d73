import type { Language } from "..";
import { explanation } from "./explanation";
import { faults } from "./faults";
import { pane } from "./pane";
import { sheets } from "./sheets";
import { words } from "./words";
import { book, numbers } from "./write";

/** Spanish; its numbers are those of Spain. */
export const spanish: Language = {
  id: "es",
  numbers,
  faults,
  explanation,
  pane,
  sheets,
  words,
  phrase: book.find,
};
