import type { CellValue } from "../../../core/fault";
import { outcomes } from "../../../model/outcomes";
import { countDots, type Comparison } from "../../../model/futures/comparison";
import { translated, type Language } from "../../../locales";
import { faultWords } from "../../faultWords";
import type { CopySheet } from "../../ports/publication";
import type { CopyContent } from "../copyContent";
import { doubtedOutcomes, type CopyDoubts } from "../doubts";
import { firstRow, page } from "../page";
import { changeFormat } from "./resultsSheet";

const headerOf = ({ sheets: { common, copy } }: Language): readonly string[] => {
  const { outcome, words, dots, low, middle, high } = copy.doubts.header;
  return [common.segment, outcome, words, dots, low, middle, high];
};

/** Filled where the outcome is higher than without the policy. */
const dotsOf = ({ dots }: Comparison): string =>
  dots.map((change) => (change > 0 ? "●" : "○")).join("");

const wordsOf = (doubt: Comparison, outcome: string, { sheets }: Language): string =>
  sheets.copy.doubts.sentence(outcome, countDots(doubt).higher, doubt.dots.length);

const rowsOf = (content: CopyContent, doubts: CopyDoubts): CellValue[][] =>
  content.runs.flatMap(({ segment }) => {
    const { label } = segment.row;
    const found = doubts.get(segment);
    if (!found) throw new Error(`Nothing was drawn for ${label}.`);
    if (!found.ok)
      return [[label, null, faultWords(found.faults, content.language), null, null, null, null]];
    return found.value.map((doubt, o): CellValue[] => {
      const name = translated(outcomes[doubtedOutcomes[o] ?? "output"].label, content.language);
      const words = wordsOf(doubt, name, content.language);
      return [label, name, words, dotsOf(doubt), doubt.p5, doubt.p50, doubt.p95];
    });
  });

/** How sure the direction of a result is, when every parameter may lie anywhere within its range. */
export const doubtsSheet = (content: CopyContent, doubts: CopyDoubts): CopySheet => {
  const { language } = content;
  const { draws, seed, years } = content.record;
  const { common, copy } = language.sheets;
  const header = headerOf(language);
  const rows = rowsOf(content, doubts);
  const row = firstRow + 1;
  return page(
    {
      id: "doubts",
      title: copy.doubts.title,
      subtitle: copy.doubts.subtitle(years),
      notes: [common.honesty, copy.doubts.basis(draws, seed)],
      columnWidths: [40, 10, 54, 30, 10, 10, 10],
      orientation: "landscape",
      repeatedRows: firstRow + 1,
      blocks: [
        { row: firstRow, column: 0, values: [header], style: "header" },
        { row, column: 0, values: rows.map((cells) => cells.slice(0, 4)), wrap: true },
        { row, column: 4, values: rows.map((cells) => cells.slice(4)), numberFormat: changeFormat },
      ],
      tables: [
        { name: "Doubts", row: firstRow, column: 0, rows: rows.length + 1, columns: header.length },
      ],
    },
    language
  );
};
