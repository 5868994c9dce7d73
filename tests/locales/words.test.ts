import { languages } from "../../src/locales/languages";
import { modelTexts } from "../support/modelTexts";

/** English is the language of the declarations themselves. */
const others = Object.values(languages).filter(({ id }) => id !== "en");

const texts = Object.values(modelTexts()).flat();

/** What stands in quotes is typed into a formula and is the same in every language. */
const quoted = (text: string): string[] => (text.match(/"[^"]*"/g) ?? []).sort();

/** A text of nothing but figures, formulas and quoted words has nothing to translate. */
const wordless = (text: string): boolean => !/\p{L}{2}/u.test(text.replace(/"[^"]*"/g, ""));

const inEnglish = (text: string): string => text.replace(/(\d),(\d{3})\b/g, "$1$2");
const inOther = (text: string): string =>
  text.replace(/(\d)[.\u00a0\u202f](\d{3})\b/g, "$1$2").replace(/(\d),(\d)/g, "$1.$2");

const numbers = (text: string): string[] => (text.match(/\d+(\.\d+)*/g) ?? []).sort();

/** Names of arguments, columns and methods, such as `regionWorkers` and `MinCoverage`. */
const names = (text: string): string[] => (text.match(/\b\w+[a-z][A-Z]\w+\b/g) ?? []).sort();

describe.each(others)("$id", ({ words, phrase }) => {
  test.each(Object.entries(modelTexts()))("says every text of the model's %s", (_, declared) => {
    const unsaid = declared.filter(
      (text) => !wordless(text) && !(words[text] ?? phrase(text))?.trim()
    );
    expect(unsaid).toEqual([]);
  });

  test("has no translation of a text that the model no longer declares", () => {
    expect(Object.keys(words).filter((text) => !texts.includes(text))).toEqual([]);
  });

  test("keeps the numbers, the names and the quoted words of each text", () => {
    const changed = Object.entries(words).filter(
      ([english, other]) =>
        numbers(inEnglish(english)).join() !== numbers(inOther(other)).join() ||
        names(english).join() !== names(other).join() ||
        quoted(english).join() !== quoted(other).join()
    );
    expect(changed).toEqual([]);
  });
});
