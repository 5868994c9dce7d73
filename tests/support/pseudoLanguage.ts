import type { Language } from "../../src/locales";
import { english } from "../../src/locales/en";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "àƀċđèƒǵħìĵķŀɱñòƥʠřšťùṽŵẋýžÀɃĊĐÈƑǴĦÌĴĶĿⱮÑÒƤɊŘŠŤÙṼŴẊÝŽ";
const markedOf = new Map([...plain].map((letter, i) => [letter, [...marked][i] ?? letter]));

/** Stand around what was handed in, which is no word of the language. */
const [open, close] = ["\u2066", "\u2069"];

/** English with every letter marked, but for what stands between the two signs. */
const mark = (english: string): string => {
  let depth = 0;
  return [...english]
    .map((letter) => {
      if (letter === open) depth += 1;
      else if (letter === close) depth -= 1;
      else return depth > 0 ? letter : (markedOf.get(letter) ?? letter);
      return "";
    })
    .join("");
};

const kept = (detail: unknown): unknown => {
  if (typeof detail === "string") return `${open}${detail}${close}`;
  return Array.isArray(detail) ? detail.map(kept) : detail;
};

type Sentence = (...details: readonly unknown[]) => unknown;

/** The same words marked; what a sentence is given stays as it is where `keeps` says so. */
const pseudo = (words: unknown, keeps: boolean): unknown => {
  if (typeof words === "string") return mark(words);
  if (typeof words === "function")
    return (...details: readonly unknown[]) =>
      pseudo((words as Sentence)(...(keeps ? details.map(kept) : details)), keeps);
  return typeof words === "object" && words !== null
    ? Object.fromEntries(Object.entries(words).map(([name, each]) => [name, pseudo(each, keeps)]))
    : words;
};

/**
 * A language in which every letter carries a mark. Whatever reaches the screen without one was
 * never asked of the language.
 */
export const pseudoLanguage: Language = {
  ...english,
  pane: pseudo(english.pane, true) as Language["pane"],
  sheets: pseudo(english.sheets, true) as Language["sheets"],
  explanation: pseudo(english.explanation, true) as Language["explanation"],
  // Sentences of faults look details up, so those are marked with the rest.
  faults: pseudo(english.faults, false) as Language["faults"],
  words: new Proxy({}, { get: (_, declared) => mark(String(declared)) }),
};
