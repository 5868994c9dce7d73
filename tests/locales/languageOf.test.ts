import { languageOf } from "../../src/locales/languageOf";

test.each([
  ["en-GB", "en"],
  ["fr-FR", "fr"],
  ["fr-CA", "fr"],
  ["ES", "es"],
  ["es-MX", "es"],
  ["pt-BR", "pt"],
  ["pt", "pt"],
  ["de-DE", "en"],
  ["", "en"],
  [undefined, "en"],
])("a page in %s speaks %s", (tag, id) => {
  expect(languageOf(tag)).toBe(id);
});
