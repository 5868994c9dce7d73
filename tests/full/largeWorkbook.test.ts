import { readLab } from "../../src/app/readLab";
import { openXlsx, createSpreadsheet } from "../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../src/spreadsheet/spreadsheetWorkbook";

const rows = 100_000;

test(`a Segments table of ${rows} rows survives the file and is assessed row by row`, async () => {
  const spreadsheet = createSpreadsheet();
  const sheet = spreadsheet.addSheet("Segments");
  const header = ["cluster", "massScore", "networkScore", "skillsScore", "jointScore", "power"];
  const score = (r: number, c: number): number => ((r * 7 + c * 13) % 100) / 100;
  spreadsheet.write(sheet.id, 0, 0, [
    header,
    ...Array.from({ length: rows }, (_, r) => [
      `Cluster ${r + 1}`,
      ...header.slice(1).map((__, c) => score(r, c)),
    ]),
  ]);
  const workbook = workbookOf(await openXlsx(await spreadsheet.toXlsx()));
  const range = (await workbook.ranges()).find(({ name }) => name === "Segments");
  if (!range) throw new Error("The sheet is gone.");
  const lab = await readLab(workbook, range);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  expect(lab.value.segments).toHaveLength(rows);
  expect(lab.value.segments.every(({ assessment }) => assessment.ok)).toBe(true);
  expect(lab.value.segments[99_999]?.row.numbers).toMatchObject({
    massScore: score(99_999, 0),
    power: score(99_999, 4),
  });
}, 300_000);
