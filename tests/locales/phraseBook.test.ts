import { phrases } from "../../src/locales/en/phrases";
import { languages } from "../../src/locales/languages";
import { phrases as french } from "../../src/locales/fr/phrases";
import { phrases as portuguese } from "../../src/locales/pt/phrases";
import { phrases as spanish } from "../../src/locales/es/phrases";

const holes = (text: string): string[] => (text.match(/\{\d/g) ?? []).sort();

test.each([
  ["fr", french],
  ["es", spanish],
  ["pt", portuguese],
])("every phrase in %s has the holes of the English one", (_, translated) => {
  for (const phrase of phrases)
    expect([phrase, holes(translated[phrase])]).toEqual([phrase, holes(phrase)]);
});

test.each([
  ["fr", "a number from -0.5 to 2", "un nombre de -0,5 à 2"],
  ["es", "a number from -0.5 to 2", "un número de -0,5 a 2"],
  [
    "pt",
    "a number of 0.05 or more in every cell",
    "um número maior ou igual a 0,05 em cada célula",
  ],
  ["fr", "2, as many as inputShares", "2, autant que dans inputShares"],
  ["es", "3 × 3, a row and a column a region", "3 × 3, una fila y una columna por región"],
] as const)("in %s “%s” is “%s”", (id, english, other) => {
  expect(languages[id].phrase(english)).toBe(other);
});

test("what is in no book has no phrase", () => {
  expect(languages.fr.phrase("the age of the captain")).toBeUndefined();
  expect(languages.en.phrase("a number")).toBeUndefined();
});
