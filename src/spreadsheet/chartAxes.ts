import { textSize, type Frame } from "./chartFrame";
import type { Tick } from "./chartScales";
import { element, fitted, label, widthOfText } from "./svg";

const faint = { stroke: "currentColor", "stroke-opacity": 0.15 };
const strong = { stroke: "currentColor", "stroke-opacity": 0.6 };
const space = 6;

const line = (x1: number, y1: number, x2: number, y2: number, look: object): string =>
  element("line", { x1, y1, x2, y2, ...look });

/** Grid lines and labels of an axis that measures upwards; the line at `base` is drawn stronger. */
export const drawUpward = (ticks: readonly Tick[], frame: Frame, base: number): string =>
  ticks
    .map(
      ({ at, text }) =>
        line(frame.left, at, frame.right, at, Math.abs(at - base) < 0.5 ? strong : faint) +
        label(text, {
          x: frame.left - space,
          y: at + textSize / 3,
          "text-anchor": "end",
          "font-size": textSize,
        })
    )
    .join("");

/** The same for an axis that measures from left to right. */
export const drawAcross = (ticks: readonly Tick[], frame: Frame, base: number): string =>
  ticks
    .map(
      ({ at, text }) =>
        line(at, frame.top, at, frame.bottom, Math.abs(at - base) < 0.5 ? strong : faint) +
        label(text, {
          x: at,
          y: frame.bottom + textSize + space / 2,
          "text-anchor": "middle",
          "font-size": textSize,
        })
    )
    .join("");

/** Names below the data: every one that has room, shortened where needed. */
export const drawNamesBelow = (ticks: readonly Tick[], frame: Frame): string => {
  const room = (frame.right - frame.left) / Math.max(1, ticks.length);
  const widest = Math.max(0, ...ticks.map((it) => widthOfText(it.text, textSize)));
  const numeric = ticks.every((it) => /^[\d.,\s-]*$/.test(it.text));
  // Numbers are never cut: every second or third is shown instead.
  const every = numeric
    ? Math.max(1, Math.ceil((widest + space) / room))
    : Math.max(1, Math.ceil(28 / room));
  return ticks
    .filter((_, index) => index % every === 0)
    .map(({ at, text }) =>
      label(fitted(text, textSize, Math.max(24, room * every - space)), {
        x: at,
        y: frame.bottom + textSize + space,
        "text-anchor": "middle",
        "font-size": textSize,
      })
    )
    .join("");
};

/** Names to the left of the data. */
export const drawNamesBeside = (ticks: readonly Tick[], frame: Frame, width: number): string =>
  ticks
    .map(({ at, text }) =>
      label(fitted(text, textSize, width), {
        x: frame.left - space,
        y: at + textSize / 3,
        "text-anchor": "end",
        "font-size": textSize,
      })
    )
    .join("");

/** The line on which the data stand. */
export const drawBase = (frame: Frame, base: number, upright: boolean): string =>
  upright
    ? line(base, frame.top, base, frame.bottom, strong)
    : line(frame.left, base, frame.right, base, strong);
