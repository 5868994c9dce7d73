import type { Brief, TableLine } from "../../app/brief/brief";
import { numberText } from "../../app/brief/numberText";
import { briefs } from "../../locales/briefs";
import type { BriefLanguage } from "../../locales/en/brief";
import { briefCharts, type BriefChart } from "../charts/briefCharts";
import { onPaper as palette } from "../charts/palette";
import { pdfWords, type PdfNode } from "./pdfNode";

/** In points: A4 is 595 wide. */
const margin = 36;
const pageWidth = 595;
const gap = 20;
const left = 280;
const right = pageWidth - 2 * margin - left - gap;
/** A chart is drawn as wide as on screen, and fitted into its column. */
const drawnWidth = 350;

const unknown = "–";

/** A heading with a rule as wide as its column. */
const headingOf = (text: string, width: number): PdfNode => ({
  stack: [
    { text, style: "heading" },
    {
      canvas: [
        { type: "line", x1: 0, y1: 2, x2: width, y2: 2, lineColor: palette.accent, lineWidth: 1.2 },
      ],
    },
  ],
  margin: [0, 9, 0, 5],
});

const chartNodes = (chart: BriefChart | undefined, width: number): readonly PdfNode[] =>
  chart
    ? [
        { text: chart.title, bold: true, fontSize: 8.5, margin: [0, 2, 0, 3] },
        { svg: chart.picture.markup, width },
        { text: chart.caption, style: "small", margin: [0, 2, 0, 5] },
      ]
    : [];

const cellsOf = (line: TableLine, { marks }: BriefLanguage): readonly PdfNode[] => [
  line.name,
  ...[line.without, line.with, line.change, line.low, line.high].map((number) => ({
    text: number ? numberText(number, marks) : unknown,
    alignment: "right",
    bold: number === line.change,
  })),
  { text: line.higher ? pdfWords(line.higher, marks) : unknown, alignment: "right" },
];

const tableOf = ({ table }: Brief, language: BriefLanguage): PdfNode => {
  const words = language.page.table;
  const header = [words.without, words.with, words.change, words.low, words.high, words.higher];
  const head = [
    { text: words.outcome, style: "small" },
    ...header.map((text) => ({ text, style: "small", alignment: "right" })),
  ];
  return {
    table: {
      headerRows: 1,
      widths: ["*", ...header.map(() => "auto")],
      body: [head, ...table.map((line) => cellsOf(line, language))],
    },
    layout: {
      hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => palette.grid,
      paddingLeft: (column: number) => (column === 0 ? 0 : 14),
    },
  };
};

const honestOf = ({ honest }: Brief, { marks }: BriefLanguage): PdfNode => ({
  table: {
    widths: ["*"],
    body: [
      [
        {
          text: honest.flatMap((sentence, i) => [i === 0 ? "" : " ", ...pdfWords(sentence, marks)]),
          fillColor: palette.tint,
        },
      ],
    ],
  },
  layout: {
    hLineWidth: () => 0,
    vLineWidth: (line: number) => (line === 0 ? 3 : 0),
    vLineColor: () => palette.against,
    paddingLeft: () => 9,
    paddingRight: () => 9,
    paddingTop: () => 6,
    paddingBottom: () => 6,
  },
  margin: [0, 9, 0, 0],
});

const originOf = ({ origin }: Brief, { marks, page }: BriefLanguage): PdfNode => ({
  text: origin.flatMap(([what, which], i) => [
    i === 0 ? "" : "   ",
    `${what}${page.colon}`,
    { text: pdfWords(which, marks), color: palette.ink },
  ]),
  style: "small",
  margin: [0, 8, 0, 0],
});

const contentOf = (brief: Brief, language: BriefLanguage): readonly PdfNode[] => {
  const { page, marks } = language;
  const charts = briefCharts(brief, { palette, width: drawnWidth });
  return [
    { text: page.kicker.toLocaleUpperCase(language.language), style: "small" },
    { text: pdfWords(brief.question, marks), style: "title" },
    { text: [`${page.policy}${page.colon}`, ...pdfWords(brief.policy, marks)], style: "quiet" },
    {
      columns: [
        {
          width: left,
          stack: [
            headingOf(page.inShort, left),
            {
              ul: brief.points.map((point) => ({
                text: pdfWords(point, marks),
                margin: [0, 0, 0, 4],
              })),
            },
          ],
        },
        {
          width: right,
          stack: [
            headingOf(page.over, right),
            ...chartNodes(charts.path, right),
            ...chartNodes(charts.dots, right),
          ],
        },
      ],
      columnGap: gap,
    },
    {
      columns: [
        { width: left, stack: chartNodes(charts.parts, left) },
        { width: right, stack: [honestOf(brief, language)] },
      ],
      columnGap: gap,
    },
    headingOf(page.table.title, left + gap + right),
    tableOf(brief, language),
    { text: page.table.caption, style: "small", margin: [0, 3, 0, 0] },
    originOf(brief, language),
  ];
};

/** The page of a brief, as pdfmake takes it. */
export const briefDefinition = (brief: Brief): object => {
  const language: BriefLanguage = briefs[brief.language];
  const { page } = language;
  const title = `${page.kicker}${page.colon}${brief.policyName}, ${brief.segmentName}`;
  return {
    pageSize: "A4",
    pageMargins: margin,
    language: language.language,
    displayTitle: true,
    info: { title, creator: "Cluster Policy Lab", creationDate: new Date(brief.published) },
    content: contentOf(brief, language),
    defaultStyle: { font: "Roboto", fontSize: 9.5, lineHeight: 1.15, color: palette.ink },
    styles: {
      title: {
        fontSize: 17,
        bold: true,
        color: palette.accent,
        lineHeight: 1.1,
        margin: [0, 1, 0, 3],
      },
      heading: { fontSize: 11, bold: true },
      quiet: { color: palette.quiet },
      small: { fontSize: 8, color: palette.quiet },
    },
  };
};
