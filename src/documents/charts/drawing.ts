import { numberText } from "../../app/brief/numberText";
import type { BoundNumber, NumberMarks } from "../../locales/boundNumber";
import { element, type Content, type Markup } from "../markup";
import type { Palette } from "./palette";

/** What every chart is drawn with. */
export interface Drawing {
  readonly palette: Palette;
  readonly marks: NumberMarks;
  /** In pixels; the height follows from what is drawn. */
  readonly width: number;
}

export const textSize = 11;

/** A picture with its name for those who do not see it. */
export const picture = (
  { palette, width }: Drawing,
  height: number,
  altText: string,
  ...content: readonly Content[]
): Markup =>
  element(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": altText,
      "font-family": palette.font,
      "font-size": textSize,
    },
    ...content
  );

type Anchor = "start" | "middle" | "end";

/** Words in a chart. */
export const label = (
  words: string,
  x: number,
  y: number,
  fill: string,
  anchor: Anchor = "start"
): Markup => element("text", { x, y, fill, "text-anchor": anchor }, words);

/** A result in a chart, with its id. */
export const resultLabel = (
  number: BoundNumber,
  x: number,
  y: number,
  fill: string,
  marks: NumberMarks,
  anchor: Anchor = "start"
): Markup =>
  element(
    "text",
    { x, y, fill, "text-anchor": anchor, "data-result": number.result, "font-weight": 500 },
    numberText(number, marks)
  );

/** A mark of an axis; it is no result. */
export const tickText = (value: number, marks: NumberMarks): string =>
  numberText({ value, style: "signed" }, marks);

export const rule = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string
): Markup => element("line", { x1, y1, x2, y2, stroke, "stroke-width": 1 });
