import type { BoundNumber, NumberMarks, Sentence } from "../../../locales/boundNumber";
import { half, perCent, perMille } from "../../brief/numberText";

const tenths = perMille / perCent;
/** Characters that every program takes as one text within a formula. */
const longestText = 250;

/** A text within a formula. */
export const quotedText = (text: string): string => {
  const pieces = text.match(new RegExp(`[^]{1,${longestText}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
};

/** The last three digits, zeros included. */
const threeDigits = (whole: string): string => `RIGHT(1000+MOD(${whole},1000),3)`;

/**
 * A whole number with its thousands parted, up to a billion; a number far below the first group
 * has no use for the longer formula.
 */
const grouped = (whole: string, now: number, { group, groupFrom }: NumberMarks): string => {
  if (now < groupFrom / 2) return whole;
  const mark = quotedText(group);
  const thousands = `INT(${whole}/1000)`;
  const millions = `INT(${whole}/1000000)&${mark}&${threeDigits(thousands)}&${mark}&${threeDigits(whole)}`;
  const below = `${thousands}&${mark}&${threeDigits(whole)}`;
  return `IF(${whole}<${groupFrom},${whole}&"",IF(${whole}<1000000,${below},${millions}))`;
};

const withTenth = (inTenths: string, now: number, marks: NumberMarks): string =>
  `${grouped(`INT(${inTenths}/${tenths})`, now, marks)}&${quotedText(marks.decimal)}&MOD(${inTenths},${tenths})`;

/**
 * Writes the number of a cell as `numberText` does, in plain functions that give the same in every
 * program and whatever the reader's decimal mark is; TEXT would not.
 */
export const numberFormula = (
  cell: string,
  { value, style }: Pick<BoundNumber, "value" | "style">,
  marks: NumberMarks
): string => {
  const rounded = (factor: number): string =>
    `INT(ABS(${cell})${factor === 1 ? "" : `*${factor}`}+${half})`;
  const [whole, share, fine] = [rounded(1), rounded(perCent), rounded(perMille)];
  const size = Math.abs(value);
  const inGroups = (text: string, factor: number): string => grouped(text, size * factor, marks);
  const percent = quotedText(marks.percent);
  const below = (shown: string): string =>
    value < 0 ? `IF(AND(${cell}<0,${shown}>0),"−","")&` : "";
  const sign = (shown: string): string => `IF(${shown}=0,"",IF(${cell}<0,"−","+"))`;
  switch (style) {
    case "whole":
      return `${below(whole)}${inGroups(whole, 1)}`;
    case "percent":
      return `${inGroups(share, perCent)}&${percent}`;
    case "points":
      return inGroups(share, perCent);
    case "signed":
      return `${sign(share)}&${inGroups(share, perCent)}&${percent}`;
    case "fine":
      return `${sign(fine)}&${withTenth(fine, size * perCent, marks)}&${percent}`;
    case "share":
      return `${below(fine)}IF(MOD(${fine},${tenths})=0,${inGroups(`INT(${fine}/${tenths})`, perCent)}&"",${withTenth(fine, size * perCent, marks)})&${percent}`;
  }
};

/** A sentence as a formula that takes every number from its cell. */
export const sentenceFormula = (
  sentence: Sentence,
  cellOf: (result: string) => string,
  marks: NumberMarks
): string =>
  `=${sentence
    .map((part) =>
      typeof part === "string" ? quotedText(part) : numberFormula(cellOf(part.result), part, marks)
    )
    .join("&")}`;
