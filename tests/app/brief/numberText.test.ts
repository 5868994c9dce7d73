import { numberText } from "../../../src/app/brief/numberText";
import type { NumberStyle } from "../../../src/locales/boundNumber";
import { briefs, type BriefLanguageId } from "../../../src/locales/briefs";

const written = (value: number, style: NumberStyle, language: BriefLanguageId = "en"): string =>
  numberText({ value, style }, briefs[language].marks).replaceAll("\u00a0", " ");

test.each<[number, NumberStyle, string]>([
  [15, "whole", "15"],
  [1234.4, "whole", "1,234"],
  [1_234_567.8, "whole", "1,234,568"],
  [-0.4, "whole", "0"],
  [-0.124, "percent", "12 %"],
  [0.125, "percent", "13 %"],
  [-0.125, "signed", "−13 %"],
  [0.004, "signed", "0 %"],
  [-0.004, "signed", "0 %"],
  [0.034, "signed", "+3 %"],
  [1.1178, "points", "112"],
  [-0.0004, "fine", "0.0 %"],
  [0.12345, "fine", "+12.3 %"],
  [0.4, "share", "40 %"],
  [0.025, "share", "2.5 %"],
  [-0.1, "share", "−10 %"],
])("%p as %s is %s", (value, style, text) => {
  expect(written(value, style)).toBe(text);
});

test("each language has its own marks", () => {
  const all = (value: number, style: NumberStyle): readonly string[] =>
    (["en", "fr", "es", "pt"] as const).map((language) => written(value, style, language));
  expect(all(0.1254, "fine")).toEqual(["+12.5 %", "+12,5 %", "+12,5 %", "+12,5%"]);
  expect(all(1234, "whole")).toEqual(["1,234", "1 234", "1234", "1.234"]);
  expect(all(12_345, "whole")).toEqual(["12,345", "12 345", "12.345", "12.345"]);
});
