import { partOf, reopened, sheetOf } from "./sheetOf";

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

test("cells without a look of their own do not get that of another", async () => {
  const test = sheetOf([["Agra", "Sinos", 3]]);
  const { book, sheet } = test;
  book.format(sheet, { ...cell, column: 1 }, { bold: true });
  book.fit(sheet, { links: [{ row: 0, column: 0, to: "Data" }] });
  const file = await reopened(test);
  const looks = [0, 1, 2].map((column) => file.book.formatAt(file.sheet, 0, column));
  expect(looks.map(({ bold = false }) => bold)).toEqual([false, true, false]);
  expect(looks.map(({ underline = false }) => underline)).toEqual([true, false, false]);
});

test("a fill and a line below are taken back with an empty text, in the file as well", async () => {
  const test = sheetOf([["Agra"]]);
  const { book, sheet } = test;
  book.format(sheet, cell, { bold: true, fill: "#FFEEAA", bottomBorder: "#888888" });
  expect(book.formatAt(sheet, 0, 0)).toMatchObject({ fill: "#FFEEAA", bottomBorder: "#888888" });
  book.format(sheet, cell, { fill: "", bottomBorder: "" });
  const file = await reopened(test);
  for (const look of [book.formatAt(sheet, 0, 0), file.book.formatAt(file.sheet, 0, 0)]) {
    expect(look.bold).toBe(true);
    expect([look.fill ?? "", look.bottomBorder ?? ""]).toEqual(["", ""]);
  }
  expect(await partOf(book, "xl/styles.xml")).not.toMatch(/FFEEAA|888888/);
});
