import fc from "fast-check";
import { firstDifference, type SheetContent } from "../../../src/app/publish/compareCopies";
import { readRecord, recordXml } from "../../../src/app/publish/recordXml";
import { publicationOf } from "../../../src/app/publish/publication";
import { cellAddress } from "../../../src/core/table/address";
import type { CellValue } from "../../../src/core/fault";
import { openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { openPublication } from "../../../src/spreadsheet/publicationFile";
import { sheetContents } from "../../../src/spreadsheet/sheetContents";
import { published, valueOf, type Published } from "../../support/publications";

// Whole workbooks are made and computed.
jest.setTimeout(60_000);

let sample: Published;
let file: Awaited<ReturnType<typeof openXlsx>>;
let expected: SheetContent[];
beforeAll(async () => {
  sample = await published();
  file = await openXlsx(await sample.copy.toXlsx());
  const again = valueOf(await publicationOf(valueOf(readRecord(file.xml.all))));
  const rerun = await openPublication(again);
  rerun.recalculate();
  expected = sheetContents(rerun);
});

test("the record comes back from the file, and gives the same copy to the last bit", () => {
  expect(valueOf(readRecord(file.xml.all))).toEqual(sample.record);
  expect(firstDifference(expected, sheetContents(file))).toBeUndefined();
});

const other = (value: CellValue, by: number): CellValue => {
  if (typeof value === "number") return value === 0 ? by : value * (1 + by);
  return typeof value === "string" ? `${value} ` : "new";
};

test("each of 1,000 changes of a single cell is found, and named", () => {
  const found = sheetContents(file);
  const places = found.flatMap(({ name, cells }, sheet) =>
    cells.flatMap((row, r) => row.map((_, c) => ({ sheet, r, c, at: cellAddress(name, r, c) })))
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: places.length - 1 }),
      fc.constantFrom(1e-13, 1e-6, -0.01, 1),
      fc.boolean(),
      (index, by, asFormula) => {
        const place = places[index];
        if (!place) throw new Error("There is no such cell.");
        const changed = found.map((sheet, s) =>
          s !== place.sheet
            ? sheet
            : {
                ...sheet,
                cells: sheet.cells.map((row, r) =>
                  r !== place.r
                    ? row
                    : row.map((cell, c) => {
                        if (c !== place.c) return cell;
                        const { value, formula } = cell;
                        return asFormula
                          ? { value, formula: `${formula ?? "="}+0` }
                          : { ...cell, value: other(value, by) };
                      })
                ),
              }
        );
        expect(firstDifference(expected, changed)?.at).toBe(place.at);
      }
    ),
    { numRuns: 1000 }
  );
});

test("sheets that are gone or new are named", () => {
  const found = sheetContents(file);
  expect(firstDifference(expected, found.slice(1))?.at).toBe("Contents");
  expect(firstDifference(expected, [...found, { name: "More", cells: [] }])?.at).toBe("More");
});

test("of a change and what formulas make of it, the change is named, and a missing sheet before all", () => {
  const sheets = (input: number, total: number): SheetContent[] => [
    { name: "Brief", cells: [[{ value: total, formula: "=Paths!A1*2" }]] },
    { name: "Paths", cells: [[{ value: input }]] },
  ];
  expect(firstDifference(sheets(1, 2), sheets(3, 6))).toEqual({
    at: "Paths!A1",
    expected: 1,
    found: 3,
  });
  expect(firstDifference(sheets(1, 2), sheets(1, 6))?.at).toBe("Brief!A1");
  expect(firstDifference(sheets(1, 2), sheets(3, 6).slice(0, 1))?.at).toBe("Paths");
  const notes = { name: "Notes", cells: [] };
  expect(firstDifference(sheets(1, 2), [notes, ...sheets(3, 6)])?.at).toBe("Paths!A1");
});

test.each([
  ["recordMissing", []],
  ["recordDamaged", [{ namespace: "urn:cluster-policy-lab:copy", xml: "<lab>" }]],
])("a workbook without a record that can be read is told apart: %s", (code, stored) => {
  expect(readRecord(stored)).toMatchObject({ ok: false, faults: [{ code }] });
});

test("a record of a newer version, or one in another form, is refused", () => {
  const { namespace, xml } = recordXml(sample.record);
  const newer = { namespace, xml: xml.replace('version="1">', 'version="2">') };
  expect(readRecord([newer])).toMatchObject({ ok: false, faults: [{ code: "newerVersion" }] });
  const changed = { namespace, xml: xml.replace("years&quot;:15", "years&quot;:1e9") };
  expect(readRecord([changed])).toMatchObject({ ok: false, faults: [{ code: "recordDamaged" }] });
});

test("the quotes of a sheet's name are no part of a formula, but its words are", () => {
  const sheet = (formula: string): SheetContent[] => [
    { name: "A", cells: [[{ value: 1, formula }]] },
  ];
  const [quoted, bare] = [sheet("='Trajetórias'!D7+1"), sheet("=Trajetórias!D7+1")];
  expect(firstDifference(quoted, bare)).toBeUndefined();
  expect(firstDifference(quoted, sheet("=Trajetorias!D7+1"))?.at).toBe("A!A1");
});
