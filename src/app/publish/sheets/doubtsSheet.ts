import type { CellValue } from "../../../core/fault";
import { outcomes } from "../../../model/outcomes";
import { countDots, type Comparison } from "../../../model/futures/comparison";
import { english } from "../../../locales/en";
import { faultWords } from "../../faultWords";
import { honestLine } from "../../honestLine";
import type { CopySheet } from "../../ports/publication";
import type { CopyContent } from "../copyContent";
import { doubtedOutcomes, doubtsOf } from "../doubts";
import { firstRow, page } from "../page";
import { sheetNames } from "../sheetNames";
import { changeFormat } from "./resultsSheet";

const header = [
  "Segment",
  "Outcome",
  "In words",
  "One dot a future in twenty",
  "Low",
  "Middle",
  "High",
];

/** Filled where the outcome is higher than without the policy. */
const dotsOf = ({ dots }: Comparison): string =>
  dots.map((change) => (change > 0 ? "●" : "○")).join("");

const wordsOf = (doubt: Comparison, label: string): string =>
  `${label} higher than without the policy in ${countDots(doubt).higher} of ${doubt.dots.length} futures`;

const rowsOf = (content: CopyContent): CellValue[][] =>
  content.runs.flatMap((each) => {
    const { label } = each.segment.row;
    const found = doubtsOf(each, content.record);
    if (!found.ok)
      return [[label, null, faultWords(found.faults, english), null, null, null, null]];
    return found.value.map((doubt, o): CellValue[] => {
      const name = outcomes[doubtedOutcomes[o] ?? "output"].label;
      return [label, name, wordsOf(doubt, name), dotsOf(doubt), doubt.p5, doubt.p50, doubt.p95];
    });
  });

/** How sure the direction of a result is, when every parameter may lie anywhere within its range. */
export const doubtsSheet = (content: CopyContent): CopySheet => {
  const { draws, seed, years } = content.record;
  const rows = rowsOf(content);
  const row = firstRow + 1;
  return page({
    name: sheetNames.doubts,
    title: "How sure?",
    subtitle: `Change against no policy in year ${years}, when every parameter may lie anywhere in its range`,
    notes: [
      honestLine,
      `${draws} futures, drawn with seed ${seed} and the same for both; nine in ten lie from low to high. A filled dot: higher than without the policy.`,
    ],
    columnWidths: [40, 10, 54, 30, 10, 10, 10],
    orientation: "landscape",
    repeatedRows: firstRow + 1,
    blocks: [
      { row: firstRow, column: 0, values: [header], style: "header" },
      { row, column: 0, values: rows.map((cells) => cells.slice(0, 4)) },
      { row, column: 4, values: rows.map((cells) => cells.slice(4)), numberFormat: changeFormat },
    ],
    tables: [
      { name: "Doubts", row: firstRow, column: 0, rows: rows.length + 1, columns: header.length },
    ],
  });
};
