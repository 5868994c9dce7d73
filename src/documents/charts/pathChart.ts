import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { BoundNumber } from "../../locales/boundNumber";
import type { PathPoint } from "../../app/brief/brief";
import { element, type Markup } from "../markup";
import { label, picture, resultLabel, rule, textSize, tickText, type Drawing } from "./drawing";

const height = 176;
const margin = { top: 8, right: 46, bottom: 22, left: 50 };
const ticksWanted = 4;
const yearsWanted = 5;

interface Banded extends PathPoint {
  readonly low: BoundNumber;
  readonly high: BoundNumber;
}

const isBanded = (point: PathPoint): point is Banded =>
  point.low !== undefined && point.high !== undefined;

/** Labels from top to bottom with room between them. */
const spread = (
  labels: readonly { readonly number: BoundNumber; readonly y: number }[]
): readonly { readonly number: BoundNumber; readonly y: number }[] =>
  [...labels]
    .sort((a, b) => a.y - b.y)
    .reduce<{ number: BoundNumber; y: number }[]>((placed, { number, y }) => {
      const above = placed[placed.length - 1];
      return [...placed, { number, y: above ? Math.max(y, above.y + textSize) : y }];
    }, []);

const scalesOf = (points: readonly PathPoint[], width: number) => {
  const values = points.flatMap(({ change, low, high }) =>
    [change, low, high].flatMap((each) => (each === undefined ? [] : [each.value]))
  );
  return {
    x: scaleLinear()
      .domain([0, Math.max(1, ...points.map(({ year }) => year))])
      .range([margin.left, width - margin.right]),
    y: scaleLinear()
      .domain([Math.min(0, ...values), Math.max(0, ...values)])
      .nice(ticksWanted)
      .range([height - margin.bottom, margin.top]),
  };
};

/** The change of output over the years, with the band in which nine futures in ten lie. */
export const pathChart = (
  points: readonly PathPoint[],
  yearWord: string,
  altText: string,
  drawing: Drawing
): Markup => {
  const { palette, marks, width } = drawing;
  const { x, y } = scalesOf(points, width);
  const band = area<Banded>()
    .x(({ year }) => x(year))
    .y0(({ low }) => y(low.value))
    .y1(({ high }) => y(high.value));
  const middle = line<PathPoint>()
    .x(({ year }) => x(year))
    .y(({ change }) => y(change.value));
  const last = points[points.length - 1];
  const ends = [last?.change, last?.low, last?.high].flatMap((number) =>
    number ? [{ number, y: y(number.value) }] : []
  );
  const right = width - margin.right;
  const below = height - margin.bottom + textSize + 2;
  const half = textSize / 2 - 2;
  return picture(
    drawing,
    height,
    altText,
    y
      .ticks(ticksWanted)
      .map((tick) => [
        rule([margin.left, y(tick)], [right, y(tick)], palette.grid),
        label(tickText(tick, marks), margin.left - 6, y(tick) + half, palette.quiet, "end"),
      ]),
    element("path", { d: band(points.filter(isBanded)) ?? "", fill: palette.band }),
    rule([margin.left, y(0)], [right, y(0)], palette.quiet),
    element("path", {
      d: middle(points) ?? "",
      fill: "none",
      stroke: palette.accent,
      "stroke-width": 2.5,
    }),
    x
      .ticks(Math.min(yearsWanted, points.length - 1))
      .map((year) => label(String(year), x(year), below, palette.quiet, "middle")),
    label(yearWord, right + 6, below, palette.quiet),
    spread(ends).map(({ number, y: at }) =>
      resultLabel(
        number,
        right + 4,
        at + half,
        number === last?.change ? palette.accent : palette.quiet,
        marks
      )
    )
  );
};
