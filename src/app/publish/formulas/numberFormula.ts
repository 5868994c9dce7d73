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

/** A whole number with its thousands parted, up to a billion. */
const grouped = (whole: string, { group, groupFrom }: NumberMarks): string => {
  const mark = quotedText(group);
  const thousands = `INT(${whole}/1000)`;
  const millions = `INT(${whole}/1000000)&${mark}&${threeDigits(thousands)}&${mark}&${threeDigits(whole)}`;
  const below = `${thousands}&${mark}&${threeDigits(whole)}`;
  return `IF(${whole}<${groupFrom},${whole}&"",IF(${whole}<1000000,${below},${millions}))`;
};

const withTenth = (inTenths: string, marks: NumberMarks): string =>
  `${grouped(`INT(${inTenths}/${tenths})`, marks)}&${quotedText(marks.decimal)}&MOD(${inTenths},${tenths})`;

/**
 * Writes the number of a cell as `numberText` does, in plain functions that give the same in every
 * program and whatever the reader's decimal mark is; TEXT would not.
 */
export const numberFormula = (
  cell: string,
  style: BoundNumber["style"],
  marks: NumberMarks
): string => {
  const rounded = (factor: number): string => `INT(ABS(${cell})*${factor}+${half})`;
  const [whole, share, fine] = [rounded(1), rounded(perCent), rounded(perMille)];
  const percent = quotedText(marks.percent);
  const below = (shown: string): string => `IF(AND(${cell}<0,${shown}>0),"−","")`;
  const sign = (shown: string): string => `IF(${shown}=0,"",IF(${cell}<0,"−","+"))`;
  switch (style) {
    case "whole":
      return `${below(whole)}&${grouped(whole, marks)}`;
    case "percent":
      return `${grouped(share, marks)}&${percent}`;
    case "points":
      return grouped(share, marks);
    case "signed":
      return `${sign(share)}&${grouped(share, marks)}&${percent}`;
    case "fine":
      return `${sign(fine)}&${withTenth(fine, marks)}&${percent}`;
    case "share":
      return `${below(fine)}&IF(MOD(${fine},${tenths})=0,${grouped(`INT(${fine}/${tenths})`, marks)},${withTenth(fine, marks)})&${percent}`;
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
      typeof part === "string"
        ? quotedText(part)
        : numberFormula(cellOf(part.result), part.style, marks)
    )
    .join("&")}`;
