import type { Brief, TableLine } from "../../app/brief/brief";
import { briefs } from "../../locales/briefs";
import type { BriefLanguage } from "../../locales/en/brief";
import { element, type Content, type Markup } from "../markup";
import { boundData, words } from "./words";

/** Stands where a doubt could not be worked out. */
const unknown = "–";

const cellsOf = (line: TableLine, { marks }: BriefLanguage): readonly Content[] => [
  ...[line.without, line.with, line.change, line.low, line.high].map((number) =>
    number ? boundData(number, marks) : unknown
  ),
  line.higher ? words(line.higher, marks) : unknown,
];

/** The headline results of the last year. */
export const resultTable = ({ table, language: id }: Brief): Markup => {
  const language: BriefLanguage = briefs[id];
  const page = language.page.table;
  const header = [
    page.outcome,
    page.without,
    page.with,
    page.change,
    page.low,
    page.high,
    page.higher,
  ];
  const head = header.map((word) => element("th", { scope: "col" }, word));
  const rows = table.map((line) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, line.name),
      cellsOf(line, language).map((cell) => element("td", {}, cell))
    )
  );
  return element(
    "table",
    { "aria-label": page.title },
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, rows)
  );
};
