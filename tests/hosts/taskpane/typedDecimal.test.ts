import { field } from "../../../src/hosts/taskpane/format";
import { typedShare } from "../../../src/hosts/taskpane/scenarios/typedShare";
import { speakInPane } from "../../../src/hosts/taskpane/text";
import { typedDecimal } from "../../../src/hosts/taskpane/typedDecimal";
import { languageIds, type LanguageId } from "../../../src/locales";
import { languages } from "../../../src/locales/languages";

afterEach(() => speakInPane(languages.en));

test.each<[LanguageId, string, number]>([
  ["fr", "12,5", 12.5],
  ["fr", "12.5", 12.5],
  ["fr", "1\u202f234,5", 1234.5],
  ["fr", "1 234", 1234],
  ["es", "1.234,5", 1234.5],
  ["pt", "1.234", 1234],
  ["pt", "12.5", 12.5],
  ["pt", "−0,5", -0.5],
  ["en", "1,234.5", 1234.5],
  ["en", "12,5", 12.5],
])("in %s %s is %p", (id, typed, number) => {
  speakInPane(languages[id]);
  expect(typedDecimal(typed)).toBe(number);
});

test.each<[LanguageId, string]>([
  ["fr", "1 2"],
  ["es", "1.23.4"],
  ["en", "1e3"],
  ["en", "A1"],
  ["pt", ""],
])("in %s “%s” is no number", (id, typed) => {
  speakInPane(languages[id]);
  expect(typedDecimal(typed)).toBeUndefined();
});

test.each<[LanguageId, string]>([
  ["fr", "12,5"],
  ["es", "12,5"],
  ["pt", "12,5"],
  ["en", "12.5"],
])("in %s a share typed as %s is stored exactly and shown as it was typed", (id, typed) => {
  speakInPane(languages[id]);
  const read = typedShare(typed, 0, 3);
  expect(read).toEqual({ kind: "number", number: 0.125 });
  expect(field(0.125 * 100)).toBe(typed);
});

test.each(languageIds)("in %s large numbers are read as they are written", (id) => {
  speakInPane(languages[id]);
  const written = new Intl.NumberFormat(languages[id].numbers).format(1234567.25);
  expect(typedDecimal(written)).toBe(1234567.25);
});
