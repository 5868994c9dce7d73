import type { Brief } from "../../app/brief/brief";
import { briefs } from "../../locales/briefs";
import type { BriefLanguage } from "../../locales/en/brief";
import { briefCharts, type BriefChart } from "../charts/briefCharts";
import { onScreen } from "../charts/palette";
import { element, empty, markupOf, style, type Content, type Markup } from "../markup";
import { briefStyle } from "./briefStyle";
import { chartFigure } from "./chartFigure";
import { resultTable } from "./resultTable";
import { words } from "./words";

/** Pixels of a chart before it is fitted to its column. */
const chartWidth = 350;

const head = ({ policyName, segmentName }: Brief, { page }: BriefLanguage): Markup =>
  element(
    "head",
    {},
    empty("meta", { charset: "utf-8" }),
    empty("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    // Nothing of the page needs a script or another place.
    empty("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element("title", {}, `${page.kicker}${page.colon}${policyName}, ${segmentName}`),
    style(briefStyle)
  );

const opening = (brief: Brief, { page, marks }: BriefLanguage): Content =>
  element(
    "header",
    {},
    element("p", { class: "kicker" }, page.kicker),
    element("h1", {}, words(brief.question, marks)),
    element("p", { class: "policy" }, `${page.policy}${page.colon}`, words(brief.policy, marks))
  );

const honest = (brief: Brief, { marks }: BriefLanguage): Markup =>
  element(
    "p",
    { class: "honest" },
    brief.honest.map((sentence, i) => [i === 0 ? "" : " ", words(sentence, marks)])
  );

const origin = (brief: Brief, { page, marks }: BriefLanguage): Markup =>
  element(
    "footer",
    {},
    element(
      "dl",
      { "aria-label": page.origin.title },
      brief.origin.map(([what, which]) =>
        element("div", {}, element("dt", {}, what), element("dd", {}, words(which, marks)))
      )
    )
  );

/**
 * A brief as a page of its own, in HTML: no script, nothing from elsewhere, one A4 page on paper.
 * Every number carries the id of its result in `data-result`.
 */
export const briefHtml = (brief: Brief): string => {
  const language: BriefLanguage = briefs[brief.language];
  const { page, marks } = language;
  const charts = briefCharts(brief, { palette: onScreen, width: chartWidth });
  const figures = (wanted: readonly (BriefChart | undefined)[]): Content =>
    wanted.map((chart) => (chart ? chartFigure(chart, page.charts.asTable, marks) : []));
  const points = brief.points.map((point) => element("li", {}, words(point, marks)));
  const main = element(
    "main",
    {},
    opening(brief, language),
    element(
      "div",
      { class: "two" },
      element("section", {}, element("h2", {}, page.inShort), element("ul", {}, points)),
      element(
        "section",
        {},
        element("h2", {}, page.over),
        element("div", { class: "charts" }, figures([charts.path, charts.dots]))
      )
    ),
    element(
      "div",
      { class: "two" },
      element("div", { class: "parts" }, figures([charts.parts])),
      honest(brief, language)
    ),
    element(
      "section",
      {},
      element("h2", {}, page.table.title),
      element("div", { class: "scroll", tabindex: 0 }, resultTable(brief)),
      element("p", { class: "small" }, page.table.caption)
    )
  );
  const body = element("body", {}, main, origin(brief, language));
  const html = element("html", { lang: language.language }, head(brief, language), body);
  return `<!doctype html>\n${markupOf(html)}\n`;
};
