import { scaleLinear } from "d3-scale";
import type { PartBar } from "../../app/brief/brief";
import { element, type Markup } from "../markup";
import { label, picture, resultLabel, rule, textSize, type Drawing } from "./drawing";

const rowHeight = 27;
const barHeight = 10;
const margin = 46;
const top = 2;

/** A bar for every part of the policy, to the right where it raises output and to the left where it lowers it. */
export const partsChart = (
  parts: readonly PartBar[],
  altText: string,
  drawing: Drawing
): Markup => {
  const { palette, marks, width } = drawing;
  const values = parts.map(({ change }) => change.value);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([margin, width - margin]);
  const isFlat = values.every((value) => value === 0);
  const zero = isFlat ? margin : x(0);
  const height = top + parts.length * rowHeight + 2;
  return picture(
    drawing,
    height,
    altText,
    parts.map(({ name, change }, i) => {
      const at = top + i * rowHeight;
      const end = isFlat ? zero : x(change.value);
      const isUp = change.value >= 0;
      return [
        label(name, 0, at + textSize, palette.ink),
        element("rect", {
          x: Math.min(zero, end),
          y: at + textSize + 4,
          width: Math.abs(end - zero),
          height: barHeight,
          fill: isUp ? palette.accent : palette.against,
        }),
        rule([zero, at + textSize + 2], [zero, at + rowHeight], palette.quiet),
        resultLabel(
          change,
          isUp ? end + 4 : end - 4,
          at + textSize + 4 + barHeight - 1,
          palette.ink,
          marks,
          isUp ? "start" : "end"
        ),
      ];
    })
  );
};
