import type { CellValue } from "../../../core/fault";
import { assumptionList } from "../assumptionList";
import type { CopyRecord } from "../copyRecord";
import type { CopySheet } from "../../ports/publication";
import { firstRow, page } from "../page";
import { recordCells } from "../recordCells";
import { scenarioCode } from "../scenarioCode";
import { sheetNames } from "../sheetNames";

const codeOf = (record: CopyRecord): CellValue => {
  const code = scenarioCode(record);
  return code.ok ? code.value : "too long for a code; this workbook carries it";
};

const factsOf = (record: CopyRecord): readonly (readonly [string, CellValue])[] => [
  ["Made by", "Cluster Policy Lab"],
  ["Engine version", record.engineVersion],
  ["Model version (SHA-256 of its declarations)", record.modelVersion],
  ["Published", record.published],
  ["Made from", record.source],
  ["SHA-256 of the inputs", record.inputsDigest],
  ["Scenario", record.title],
  ["Scenario code, for the lab's --scenario", codeOf(record)],
  ["Years", record.years],
  [
    "Held back where fewer firms than",
    record.fewestFirms === 0 ? "nothing, by the publisher's decision" : record.fewestFirms,
  ],
  ["Seed of the draws", record.seed],
  ["Draws", record.draws],
  ...assumptionList(record)
    .filter(({ isChanged }) => isChanged)
    .map(({ kind, id, value }) => [`Changed ${kind}: ${id}`, value] as const),
];

/** What the copy was made from and with, so that it can be checked. */
export const provenanceSheet = (record: CopyRecord): CopySheet => {
  const facts = factsOf(record);
  const programs = firstRow + facts.length + 2;
  return page({
    name: sheetNames.provenance,
    title: "Provenance",
    subtitle: "What this copy was made from, and with what",
    notes: [
      "To check it: npm run -s lab -- verify THIS-FILE.xlsx computes everything anew and names the first cell that differs.",
    ],
    columnWidths: [46, 72],
    printedRows: programs - 1,
    blocks: [
      { row: firstRow, column: 0, values: [["What", "Which"]], style: "header" },
      { row: firstRow + 1, column: 0, values: facts.map((fact) => [...fact]), align: "left" },
      {
        row: programs,
        column: 0,
        values: [["For programs", "Everything the copy is computed from"]],
        style: "header",
      },
      { row: programs + 1, column: 0, values: recordCells(record), align: "left" },
    ],
  });
};
