import { findSegments } from "../../../src/app/findSegments";
import { cellOfSheet } from "../../../src/app/sheetCells";
import { questionnaireSheet } from "../../../src/app/questionnaire/questionnaireSheet";
import { answerSheets } from "../../../src/app/questionnaire/readAnswers";
import { readLab } from "../../../src/app/readLab";
import type { CellValue } from "../../../src/core/fault";
import { english } from "../../../src/locales/en";
import { surplusUses } from "../../../src/model/indicators/surplusUses";
import { segmentColumnList } from "../../../src/model/segments/columns";
import { createSpreadsheet, openXlsx } from "../../../src/spreadsheet/exceltsSpreadsheet";
import { workbookOf } from "../../../src/spreadsheet/spreadsheetWorkbook";
import { rangeCalled } from "../../support/workbooks";

const idColumn = 4;
const sheet = questionnaireSheet(english);
const rows = Array.from({ length: 200 }, (_, row) => row);
const rowOf = (id: string): number =>
  rows.find((row) => cellOfSheet(sheet, row, idColumn) === id) ?? -1;

test("it asks once for every column but those a coder judges or the lab works out", () => {
  const asked = rows.map((row) => cellOfSheet(sheet, row, idColumn)).filter((id) => id !== null);
  const expected = [
    "id",
    ...segmentColumnList
      .filter(
        ({ id, group }) =>
          group !== "judgement" && !["minimumWageRatio", "labourWeight"].includes(id)
      )
      .map(({ id }) => id),
    ...surplusUses.map((use) => `surplus.${use}`),
  ];
  expect([...asked].sort()).toEqual([...expected].sort());
});

test("every question has words of its own, and no question is of a column there is not", () => {
  const asked = Object.keys(english.sheets.questionnaire.questions);
  const ids = rows.map((row) => cellOfSheet(sheet, row, idColumn));
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
  expect(segmentColumnList.filter(({ id }) => ids.includes(id) && !asked.includes(id))).toEqual([]);
});

test("unit and permitted values are those people answer in", () => {
  const at = (id: string) => [2, 3].map((column) => cellOfSheet(sheet, rowOf(id), column));
  expect(at("creditAccess")).toEqual(["per cent", "0 to 100"]);
  expect(at("marketGrowth")).toEqual(["per cent", "-20 to 30"]);
  expect(at("shortageDesign")).toEqual(["yes or no", ""]);
  expect(at("workers")).toEqual(["count", "0 or more"]);
  expect(at("productType")).toEqual([
    "words",
    "dimensional / largeBatch / smallBatch / customised",
  ]);
});

/** A workbook with a questionnaire that two segments answered, saved and opened. */
const answered = async () => {
  const spreadsheet = createSpreadsheet();
  await workbookOf(spreadsheet).addSheets([sheet]);
  const own = spreadsheet.sheets.find(({ name }) => name === "Questionnaire")?.id ?? "";
  const answers: Readonly<Record<string, readonly CellValue[]>> = {
    cluster: ["Ksar Hellal", "Nabeul"],
    subsector: ["textile", null],
    workers: [1200, 300],
    creditAccess: [35, 0],
    shortageDesign: ["oui", "No"],
    power: [100, 140],
    "surplus.consumption": [60, null],
    "surplus.savings": [40, null],
  };
  for (const [id, values] of Object.entries(answers))
    spreadsheet.write(own, rowOf(id), idColumn + 1, [values]);
  return workbookOf(await openXlsx(await spreadsheet.toXlsx()));
};

test("a filled questionnaire becomes a table of segments, in our units", async () => {
  const workbook = await answered();
  const range = await rangeCalled(workbook, "Questionnaire");
  const sheets = answerSheets(await workbook.read(range), range.name, english);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.faults));
  expect(await workbook.addSheets(sheets.value)).toEqual(["Survey segments", "Survey surplus"]);
  const [segments] = await findSegments(workbook);
  if (!segments) throw new Error("There is a table of segments now.");
  const lab = await readLab(workbook, segments);
  if (!lab.ok) throw new Error(JSON.stringify(lab.faults));
  expect(lab.value.segments.map(({ row }) => [row.label, row.numbers])).toEqual([
    ["Ksar Hellal, textile", { workers: 1200, creditAccess: 0.35, shortageDesign: 1, power: 1 }],
    ["Nabeul", { workers: 300, creditAccess: 0, shortageDesign: 0 }],
  ]);
  const wrong = lab.value.findings.map(({ fault, address }) => [fault.code, address]);
  expect(wrong).toContainEqual(["outOfRange", "'Survey segments'!F3"]);
  expect(wrong).toContainEqual(["surplusIncomplete", "'Survey surplus'!A2"]);
});

test.each<[string, readonly (readonly CellValue[])[], string]>([
  [
    "a sheet that is none",
    [
      ["a", "b"],
      [1, 2],
    ],
    "columnMissing",
  ],
  ["an empty one", [["id"], ["cluster"], ["workers"], ["firms"]], "emptyTable"],
])("%s is no set of answers", (_, cells, code) => {
  const sheets = answerSheets(cells, "Sheet", english);
  expect(sheets.ok ? [] : sheets.faults.map((found) => found.code)).toEqual([code]);
});
