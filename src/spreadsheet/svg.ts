import { xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : xmlEncodeAttr(value);

/** An element of a drawing with what is in it, which is drawn already. */
export const element = (
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string => {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
    .join("");
  return content.length === 0
    ? `<${name}${list}/>`
    : `<${name}${list}>${content.join("")}</${name}>`;
};

/** A line of text. */
export const label = (text: string, attributes: Attributes): string =>
  element("text", { fill: "currentColor", ...attributes }, xmlEncode(text));

/** About how wide a text is, in pixels; drawings outside a browser cannot measure it. */
export const widthOfText = (text: string, size: number): number => text.length * size * 0.55;

/** The text, shortened where it would be wider than that. */
export const fitted = (text: string, size: number, width: number): string => {
  if (widthOfText(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * 0.55)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
};
