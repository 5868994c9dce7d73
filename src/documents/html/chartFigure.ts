import type { NumberMarks } from "../../locales/boundNumber";
import type { BriefChart } from "../charts/briefCharts";
import { element, type Markup } from "../markup";
import { boundData } from "./words";

const tableOf = ({ title, header, rows }: BriefChart, marks: NumberMarks): Markup =>
  element(
    "table",
    { "aria-label": title },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        header.map((word) => element("th", { scope: "col" }, word))
      )
    ),
    element(
      "tbody",
      {},
      rows.map(([name = "", ...cells]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, typeof name === "string" ? name : boundData(name, marks)),
          cells.map((cell) =>
            element("td", {}, typeof cell === "string" ? cell : boundData(cell, marks))
          )
        )
      )
    )
  );

/** A chart with its title, what its marks mean, and the same numbers as a table that opens. */
export const chartFigure = (chart: BriefChart, asTable: string, marks: NumberMarks): Markup =>
  element(
    "figure",
    {},
    element("h3", {}, chart.title),
    chart.picture,
    chart.caption === "" ? [] : element("figcaption", { class: "small" }, chart.caption),
    element("details", {}, element("summary", {}, asTable), tableOf(chart, marks))
  );
