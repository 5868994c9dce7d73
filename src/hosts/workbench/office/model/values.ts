import { invalidArgument } from "../protocol/apiError";

/** What an add-in set a property to, refused where its type is wrong. */
export const textValue = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

export const numberValue = (value: unknown): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const flagValue = (value: unknown): boolean => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

/** Plain data that came as a value, such as a rule. */
export type Parts = Readonly<Record<string, unknown>>;

export const partsOf = (value: unknown): Parts => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Parts;
};

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#RRGGBB` in capitals; a few names of HTML colours are understood as well. */
export const colorValue = (value: unknown): string => {
  const text = textValue(value);
  const color = namedColors[text.toLowerCase()] ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
};
