import type { BoundNumber, NumberMarks } from "../../locales/boundNumber";

/** Halves go away from 0 whatever the last bits are, here and in the formulas of the sheet alike. */
export const half = 0.500000001;
const thousand = 1000;
const groupDigits = 3;
/** A share in per cent, and in tenths of a per cent. */
export const perCent = 100;
export const perMille = 1000;
const tenths = perMille / perCent;
const minus = "−";

const rounded = (size: number): number => Math.floor(size + half);

const inGroups = (whole: number, group: string): string =>
  whole < thousand
    ? String(whole)
    : `${inGroups(Math.floor(whole / thousand), group)}${group}${String(whole % thousand).padStart(groupDigits, "0")}`;

const grouped = (whole: number, { group, groupFrom }: NumberMarks): string =>
  whole < groupFrom ? String(whole) : inGroups(whole, group);

const withTenth = (inTenths: number, marks: NumberMarks): string =>
  `${grouped(Math.floor(inTenths / tenths), marks)}${marks.decimal}${inTenths % tenths}`;

const signOf = (value: number, shown: number): string =>
  shown === 0 ? "" : value < 0 ? minus : "+";

/** A number as its language and its style write it. */
export const numberText = (
  { value, style }: Pick<BoundNumber, "value" | "style">,
  marks: NumberMarks
): string => {
  const size = Math.abs(value);
  const [whole, share, fine] = [rounded(size), rounded(perCent * size), rounded(perMille * size)];
  const below = value < 0 ? minus : "";
  switch (style) {
    case "whole":
      return `${whole === 0 ? "" : below}${grouped(whole, marks)}`;
    case "percent":
      return `${grouped(share, marks)}${marks.percent}`;
    case "points":
      return grouped(share, marks);
    case "signed":
      return `${signOf(value, share)}${grouped(share, marks)}${marks.percent}`;
    case "fine":
      return `${signOf(value, fine)}${withTenth(fine, marks)}${marks.percent}`;
    case "share":
      return `${fine === 0 ? "" : below}${fine % tenths === 0 ? grouped(fine / tenths, marks) : withTenth(fine, marks)}${marks.percent}`;
  }
};
