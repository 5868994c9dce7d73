import { decodeText } from "../../src/spreadsheet/decodeText";

const text = "Métier;Coût (€)\nœuvre;1,5";

test("is read as UTF-8, with or without the mark at its beginning", () => {
  expect(decodeText(Buffer.from(text))).toBe(text);
  expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text);
});

test("is read as Excel writes it on Windows in the west", () => {
  const bytes = Buffer.from("M\xe9tier;Co\xfbt (\x80)\n\x9cuvre;1,5", "latin1");
  expect(decodeText(bytes)).toBe(text);
});

test("is read as UTF-16 where its first bytes say so", () => {
  const little = Buffer.from(`\ufeff${text}`, "utf16le");
  expect(decodeText(little)).toBe(text);
  expect(decodeText(Buffer.from(little).swap16())).toBe(text);
});

test("of nothing is nothing", () => {
  expect(decodeText(new Uint8Array())).toBe("");
});
