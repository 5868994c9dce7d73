import { languageOf } from "../../src/locales/languageOf";

test.each([
  ["en-GB", "en"],
  ["de-DE", "en"],
  ["", "en"],
  [undefined, "en"],
])("a page in %s speaks %s", (tag, id) => {
  expect(languageOf(tag)).toBe(id);
});
