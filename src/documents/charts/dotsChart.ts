import { scaleLinear } from "d3-scale";
import type { BoundNumber } from "../../locales/boundNumber";
import { element, type Markup } from "../markup";
import { label, picture, rule, textSize, tickText, type Drawing } from "./drawing";

const radius = 5.5;
const gap = 1;
const step = 2 * radius + gap;
const margin = 26;
const axisHeight = 20;
const ticksWanted = 4;
const fewestLevels = 6;

/** Every future as a dot over its change, stacked where they are close; the axis always shows no change. */
const place = (dots: readonly BoundNumber[], width: number) => {
  const values = dots.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([margin, width - margin])
    .nice(ticksWanted);
  const heights = new Map<number, number>();
  const placed = dots.map((dot) => {
    const column = Math.round(x(dot.value) / step);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { dot, column, level };
  });
  return { x, placed, levels: Math.max(fewestLevels, ...heights.values()) };
};

/** Twenty futures as dots: full where there is more than without the policy. */
export const dotsChart = (
  dots: readonly BoundNumber[],
  altText: string,
  drawing: Drawing
): Markup => {
  const { palette, marks, width } = drawing;
  const { x, placed, levels } = place(dots, width);
  const floor = levels * step + 4;
  return picture(
    drawing,
    floor + axisHeight,
    altText,
    rule([x(0), 0], [x(0), floor], palette.quiet),
    rule([0, floor], [width, floor], palette.grid),
    placed.map(({ dot, column, level }) =>
      element("circle", {
        cx: column * step,
        cy: floor - 2 - (level + 1 / 2) * step,
        r: radius - 1,
        fill: dot.value > 0 ? palette.accent : palette.paper,
        stroke: dot.value > 0 ? palette.accent : palette.against,
        "stroke-width": 2,
        "data-result": dot.result,
      })
    ),
    x
      .ticks(ticksWanted)
      .map((tick) =>
        label(tickText(tick, marks), x(tick), floor + textSize + 4, palette.quiet, "middle")
      )
  );
};
