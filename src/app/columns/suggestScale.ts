import { isTextColumn, type Column } from "../../core/catalogue/defineColumns";
import type { Unit } from "../../core/catalogue/unit";
import type { CellValue } from "../../core/fault";
import { isYesOrNo, type ScaleId } from "../../core/table/scale";

const shares: readonly Unit[] = ["share", "signedShare", "score", "adValorem", "perYear", "ratio"];
const quantities: readonly Unit[] = ["money", "count"];

/** Surveys ask for how many hours of a day these are there. */
const lastingColumns: readonly string[] = ["power"];

/** The scales a column of ours can be written in; the first is ours. */
export const scalesOf = (column: Column): readonly ScaleId[] => {
  if (isTextColumn(column)) return ["same"];
  if (column.unit === "flag") return ["same", "yesNo"];
  if (lastingColumns.includes(column.id)) return ["same", "percent", "hoursADay"];
  if (shares.includes(column.unit)) return ["same", "percent"];
  return quantities.includes(column.unit) ? ["same", "thousands", "millions"] : ["same"];
};

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const perCentWords = /%|\bpct\b|per ?cent|pour ?cent|por ?ciento|por ?cento|porcentaje|percentual/;
const hourWords = /\b(h|hrs?|hours?|heures?|horas?)\b/;
const millionWords = /\b(mio|millions?|millones|milhoes|mln)\b|\bm ?[€$£]/;
/** Of money only: workers are not counted in m. */
const bareMillions = /\bm\b/;
const thousandWords =
  /\b(k|keur|kusd|thousands?|milliers?|mil|miles|milhares)\b|\bk ?[€$£]|[€$£] ?k\b|'?\b000\b/;

/** Does a header say that its numbers are per cent, as those of this column can be? */
export const saysPerCent = (column: Column, header: string): boolean =>
  scalesOf(column).includes("percent") && perCentWords.test(plain(header));

const numbersOf = (values: readonly CellValue[]): number[] =>
  values.filter((value) => typeof value === "number");

/** No share reaches so far; a number beyond it is per cent. */
const beyondShares = 2;

/**
 * How the user's column is written, by what its header says and its cells show: per cent, or hours
 * of a day, where ours is a share, thousands where ours is a plain number, words where ours is 1 or 0.
 */
export const suggestScale = (
  column: Column,
  header: string,
  values: readonly CellValue[]
): ScaleId => {
  const possible = scalesOf(column);
  const words = plain(header);
  const numbers = numbersOf(values);
  const allShares = numbers.length > 0 && numbers.every((value) => Math.abs(value) <= 1);
  if (possible.includes("yesNo")) return values.some(isYesOrNo) ? "yesNo" : "same";
  if (possible.includes("hoursADay") && hourWords.test(words) && !allShares) return "hoursADay";
  if (possible.includes("percent")) {
    const beyond = numbers.some((value) => Math.abs(value) > beyondShares);
    return (saysPerCent(column, header) && !allShares) || beyond ? "percent" : "same";
  }
  if (!possible.includes("thousands")) return "same";
  if (millionWords.test(words)) return "millions";
  if (!isTextColumn(column) && column.unit === "money" && bareMillions.test(words))
    return "millions";
  return thousandWords.test(words) ? "thousands" : "same";
};
