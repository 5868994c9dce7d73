import type { Brief } from "../../app/brief/brief";
import { numberText } from "../../app/brief/numberText";
import type { BoundNumber } from "../../locales/boundNumber";
import { briefs } from "../../locales/briefs";
import type { BriefLanguage } from "../../locales/en/brief";
import type { Markup } from "../markup";
import { dotsChart } from "./dotsChart";
import type { Palette } from "./palette";
import { partsChart } from "./partsChart";
import { pathChart } from "./pathChart";

/** A chart of a brief with its words, and the same as a table. */
export interface BriefChart {
  readonly title: string;
  readonly caption: string;
  readonly picture: Markup;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | BoundNumber)[])[];
}

interface Look {
  readonly palette: Palette;
  readonly width: number;
}

const pathOf = ({ path }: Brief, { page, marks }: BriefLanguage, look: Look): BriefChart => {
  const words = page.charts.path;
  const last = path[path.length - 1];
  const written = (number: BoundNumber | undefined): string =>
    number ? numberText(number, marks) : "";
  const altText = last?.low
    ? words.alt(written(last.low), written(last.high))
    : `${words.title}${page.colon}${written(last?.change)}`;
  return {
    title: words.title,
    caption: last?.low ? words.caption : "",
    picture: pathChart(path, words.year, altText, { ...look, marks }),
    header: [words.year, words.change, ...(last?.low ? [words.low, words.high] : [])],
    rows: path.map(({ year, change, low, high }) => [
      String(year),
      change,
      ...(low && high ? [low, high] : []),
    ]),
  };
};

const dotsOf = (
  { dots, higher }: Brief,
  { page, marks }: BriefLanguage,
  look: Look
): BriefChart | undefined => {
  const words = page.charts.dots;
  if (!higher) return undefined;
  const altText = words.alt(numberText(higher, marks), String(dots.length));
  return {
    title: words.title,
    caption: words.caption,
    picture: dotsChart(dots, altText, { ...look, marks }),
    header: [words.future, words.change],
    rows: dots.map((dot, i) => [String(i + 1), dot]),
  };
};

const partsOf = (
  { parts }: Brief,
  { page, marks }: BriefLanguage,
  look: Look
): BriefChart | undefined => {
  const words = page.charts.parts;
  const [longest] = [...parts].sort((a, b) => Math.abs(b.change.value) - Math.abs(a.change.value));
  if (!longest) return undefined;
  const altText = words.alt(`${longest.name}, ${numberText(longest.change, marks)}`);
  return {
    title: words.title,
    caption: parts.length > 1 ? words.caption : "",
    picture: partsChart(parts, altText, { ...look, marks }),
    header: [words.part, words.change],
    rows: parts.map(({ name, change }) => [name, change]),
  };
};

/** The charts of a brief; futures and parts where there are any. */
export interface BriefCharts {
  readonly path: BriefChart;
  readonly dots: BriefChart | undefined;
  readonly parts: BriefChart | undefined;
}

export const briefCharts = (brief: Brief, look: Look): BriefCharts => {
  const language: BriefLanguage = briefs[brief.language];
  return {
    path: pathOf(brief, language, look),
    dots: dotsOf(brief, language, look),
    parts: partsOf(brief, language, look),
  };
};
