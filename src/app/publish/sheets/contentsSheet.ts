import type { Language } from "../../../locales";
import type { CopySheet } from "../../ports/publication";
import type { Block } from "../../ports/workbook";
import { scenarioName } from "../copyLanguage";
import type { CopyRecord } from "../copyRecord";
import { firstRow, page } from "../page";
import { sheetName } from "../sheetNames";

/** The first sheet: what the copy is, and the way to every other sheet. */
export const contentsSheet = (
  { title, source, published }: CopyRecord,
  others: readonly CopySheet[],
  language: Language
): CopySheet => {
  const { copy, common } = language.sheets;
  const words = copy.contents;
  const sheets = Object.entries(words.holds).map(
    ([id, holds]) => [sheetName(id as keyof typeof words.holds, language), holds] as const
  );
  const holds = new Map(sheets);
  const names = others.map(({ name }) => name);
  const row = firstRow + 1;
  return page(
    {
      id: "contents",
      title: scenarioName(title, language),
      subtitle: words.made(source, published),
      notes: [common.honesty, words.works],
      columnWidths: [24, 76],
      blocks: [
        {
          row: firstRow,
          column: 0,
          values: [[words.header.sheet, words.header.holds]],
          style: "header",
        },
        { row, column: 0, values: names.map((name) => [name]) },
        { row, column: 1, values: names.map((name) => [holds.get(name) ?? null]) },
        {
          row: row + names.length + 1,
          column: 0,
          values: [[words.looks.title, words.looks.meaning]],
          style: "header",
        },
        ...(["changed", "assumed"] as const).flatMap((style, i): Block[] => {
          const { look, meaning } = words[style];
          const at = row + names.length + 2 + i;
          return [
            { row: at, column: 0, values: [[look]], style },
            { row: at, column: 1, values: [[meaning]] },
          ];
        }),
        {
          row: row + names.length + 5,
          column: 0,
          values: [[words.locked]],
          style: "note",
        },
      ],
      links: names.map((to, i) => ({ row: row + i, column: 0, to })),
    },
    language
  );
};
