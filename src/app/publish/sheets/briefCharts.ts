import type { CellValue } from "../../../core/fault";
import { briefs } from "../../../locales/briefs";
import type { BriefLanguage } from "../../../locales/en/brief";
import type { BoundNumber } from "../../../locales/boundNumber";
import type { Brief } from "../../brief/brief";
import { numberText } from "../../brief/numberText";
import type { Block, NewChart } from "../../ports/workbook";
import { firstRow } from "../page";
import { chartColumn } from "./briefCells";

/** A chart of the brief, and the table that it is drawn from. */
export interface ChartWithTable {
  readonly chart: NewChart;
  readonly blocks: readonly Block[];
}

/** The cells a chart covers. */
export type Place = NewChart["place"];

type Cells = (result: string) => string;

interface Wanted {
  readonly words: { readonly title: string };
  readonly kind: NewChart["kind"];
  readonly altText: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (CellValue | BoundNumber)[])[];
  readonly place: Place;
  readonly top: number;
}

const chartOf = (
  { words, kind, altText, header, rows, place, top }: Wanted,
  cells: Cells
): ChartWithTable => {
  const [category = "", ...series] = header;
  const values = rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? `=${cells(cell.result)}` : cell))
  );
  const column = chartColumn;
  return {
    chart: {
      title: words.title,
      kind,
      categoryAxis: kind === "bar" ? "" : category,
      valueAxis: "",
      source: { row: top, column, rows: rows.length + 1, columns: header.length },
      place,
      altText,
    },
    blocks: [
      { row: top, column, values: [[category, ...series]], style: "header", wrap: false },
      { row: top + 1, column, values: values.map((row) => row.slice(0, 1)), align: "left" },
      {
        row: top + 1,
        column: column + 1,
        values: values.map((row) => row.slice(1)),
        formulas: true,
        numberFormat: "+0%;-0%;0%",
      },
    ],
  };
};

/** The charts of a brief, for the places they are given; only where there is something to draw. */
export const briefSheetCharts = (
  brief: Brief,
  cells: Cells,
  places: { readonly path: Place; readonly dots: Place; readonly parts: Place }
): readonly ChartWithTable[] => {
  const { page, marks }: BriefLanguage = briefs[brief.language];
  const { path, dots, parts } = page.charts;
  const written = (number: BoundNumber | undefined): string =>
    number ? numberText(number, marks) : "";
  const last = brief.path[brief.path.length - 1];
  const isBanded = last?.low !== undefined;
  const [longest] = [...brief.parts].sort(
    (a, b) => Math.abs(b.change.value) - Math.abs(a.change.value)
  );
  const dotsTop = firstRow + brief.path.length + 2;
  const partsTop = dotsTop + brief.dots.length + 2;
  const wanted: readonly Wanted[] = [
    {
      words: path,
      kind: "line",
      altText: isBanded ? path.alt(written(last.low), written(last.high)) : path.title,
      header: [path.year, path.change, ...(isBanded ? [path.low, path.high] : [])],
      rows: brief.path.map(({ year, change, low, high }) => [
        year,
        change,
        ...(low && high ? [low, high] : []),
      ]),
      place: places.path,
      top: firstRow,
    },
    ...(brief.higher
      ? [
          {
            words: dots,
            kind: "column" as const,
            altText: dots.alt(written(brief.higher), String(brief.dots.length)),
            header: [dots.future, dots.change],
            rows: brief.dots.map((dot, i) => [i + 1, dot]),
            place: places.dots,
            top: dotsTop,
          },
        ]
      : []),
    ...(longest
      ? [
          {
            words: parts,
            kind: "bar" as const,
            altText: parts.alt(`${longest.name}, ${written(longest.change)}`),
            header: [parts.part, parts.change],
            rows: brief.parts.map(({ name, change }) => [name, change]),
            place: places.parts,
            top: partsTop,
          },
        ]
      : []),
  ];
  return wanted.map((each) => chartOf(each, cells));
};
