import { mixedColumns } from "../../../src/app/indexBuilder/mixedColumns";
import type { CellValue } from "../../../src/core/fault";
import { sentence } from "../../../src/derive/sentence";
import { english } from "../../../src/locales/en";
import { rangeCalled, workbookWith } from "../../support/workbooks";

const mixedIn = async (rows: readonly (readonly CellValue[])[]) => {
  const { spreadsheet, workbook } = workbookWith("Towns", rows, { row: 2, column: 1 });
  spreadsheet.recalculate();
  const range = await rangeCalled(workbook, "Towns");
  return mixedColumns(workbook, { range, cells: await workbook.read(range) });
};

const said = async (rows: readonly (readonly CellValue[])[]) =>
  Object.fromEntries(
    (await mixedIn(rows)).map(({ code, findings }) => [
      code,
      findings.map(({ address, fault, repair }) => [
        address,
        sentence(fault, english.faults, () => ""),
        ...(repair ? [repair.to] : []),
      ]),
    ])
  );

test("of a column of numbers every cell that is text says what to do about it", async () => {
  expect(
    await said([
      ["town", "shops", "jobs", "crime", "made"],
      ["Ashford", 10, "1 200", 0.3, '="4 "&"000"'],
      ["Bexley", 20, "2 500", "n/a", 3],
      ["Corby", "c. 30", null, 0.2, 4],
    ])
  ).toEqual({
    shops: [["Towns!C6", '"c. 30" is text; it must be a number.']],
    jobs: [
      ["Towns!D4", '"1 200" is text; as a number it is 1,200.', 1200],
      ["Towns!D5", '"2 500" is text; as a number it is 2,500.', 2500],
    ],
    crime: [
      [
        "Towns!E5",
        '"n/a" is no number; leave the cell blank where it is not known, and write 0 where there is none.',
      ],
    ],
    made: [
      [
        "Towns!F4",
        '"4 000" is text that a formula makes; change the formula so that it gives the number 4,000.',
      ],
    ],
  });
});

test("names, words, columns without a header and sound ones are none", async () => {
  expect(
    await mixedIn([
      ["town", "trade", "remark", null, "shops"],
      ["1 200", "shoes", "good", "1 200", 10],
      ["Bexley", "metal", 4, "3", 20],
      ["Corby", "wine", "check", 5, null],
    ])
  ).toEqual([]);
});
