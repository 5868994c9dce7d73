import { findSegments } from "../../../src/app/findSegments";
import { cellOfSheet } from "../../../src/app/sheetCells";
import { questionnaireSheet } from "../../../src/app/questionnaire/questionnaireSheet";
import { answerSheets } from "../../../src/app/questionnaire/readAnswers";
import { readLab } from "../../../src/app/readLab";
import type { CellValue } from "../../../src/core/fault";
import { languageIds, type Language } from "../../../src/locales";
import { english } from "../../../src/locales/en";
import { loadLanguage } from "../../../src/locales/loadLanguage";
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
    "dimensional / large batch / small batch / customised",
  ]);
});

const rules = (language: Language) => questionnaireSheet(language).rules ?? [];

test("every answer but a free text has a rule, with the limits of the check list as people write them", () => {
  const ruled = new Map(rules(english).map(({ row, rule }) => [row, rule.demand]));
  const free = ["id", "cluster", "subsector", "isic", "country", "originTrigger", "source"];
  const texts = ["cooperationFunctions", "cooperationReason", "associationServices"];
  const without = rows.filter(
    (row) => cellOfSheet(sheet, row, idColumn) !== null && !ruled.has(row)
  );
  expect(without.map((row) => cellOfSheet(sheet, row, idColumn)).sort()).toEqual(
    [...free, ...texts].sort()
  );
  expect(ruled.get(rowOf("creditAccess"))).toEqual({ kind: "number", low: 0, high: 100 });
  expect(ruled.get(rowOf("marketGrowth"))).toEqual({ kind: "number", low: -20, high: 30 });
  expect(ruled.get(rowOf("workers"))).toEqual({ kind: "number", low: 0, high: Infinity });
  expect(ruled.get(rowOf("surplus.savings"))).toEqual({ kind: "number", low: 0, high: 100 });
});

test.each(languageIds)(
  "in %s its words fit into cells, and its choices are read back",
  async (id) => {
    const language = await loadLanguage(id);
    for (const { rule } of rules(language))
      for (const { title, message } of [rule.prompt, rule.alert]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(225);
      }
    const choices = (asked: string) => {
      const demand = rules(language).find(({ row }) => row === rowOf(asked))?.rule.demand;
      return demand?.kind === "choice" ? demand.words : [];
    };
    const read = (asked: string, word: string) => {
      const cells = [
        ["id", null],
        ["cluster", "Ksar Hellal"],
        ["workers", 5],
        [asked, word],
      ];
      const sheets = answerSheets(cells, "Questionnaire", language);
      const table = sheets.ok ? sheets.value[0] : undefined;
      const column = rows.find((at) => table && cellOfSheet(table, 0, at) === asked);
      return table && column !== undefined ? cellOfSheet(table, 1, column) : null;
    };
    expect(choices("shortageDesign").map((word) => read("shortageDesign", word))).toEqual([1, 0]);
    const types = ["dimensional", "largeBatch", "smallBatch", "customised"];
    expect(choices("productType").map((word) => read("productType", word))).toEqual(types);
  }
);

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
