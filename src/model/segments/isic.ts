import { fault, type Fault, type Where } from "../../core/fault";

/** Digits of an ISIC code, of which three or more name a subsector. */
const digitsNeeded = 3;
const divisionDigits = 2;

/** The divisions of ISIC Rev. 4 (United Nations, 2008) from the first to the last of each run. */
const divisions: readonly (readonly [number, number])[] = [
  [1, 3],
  [5, 9],
  [10, 33],
  [35, 39],
  [41, 43],
  [45, 47],
  [49, 53],
  [55, 56],
  [58, 66],
  [68, 75],
  [77, 82],
  [84, 88],
  [90, 99],
];

/** The letter of a section may stand before the digits. */
const withoutSection = (code: string): string => code.trim().replace(/^[A-Ua-u](?=\d)/, "");

const isDivision = (division: number): boolean =>
  divisions.some(([first, last]) => division >= first && division <= last);

/** What is wrong with an ISIC code: too short to name a subsector, or of no division there is. */
export const isicFaults = (code: string, where: Where): readonly Fault[] => {
  const digits = withoutSection(code).replace(/[^0-9]/g, "");
  if (digits.length < digitsNeeded) return [fault("isicTooShort", where, { found: code })];
  const division = digits.slice(0, divisionDigits);
  return isDivision(Number(division))
    ? []
    : [fault("isicUnknown", where, { found: code, division })];
};
