import type { CellValue } from "../../../../core/fault";

export interface Entry {
  readonly value: CellValue;
  /** The format Excel gives a cell without one when something like this is typed into it. */
  readonly format?: string;
}

const number = /^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?$/i;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const millisecondsOfDay = 86_400_000;
const dayBeforeFirst = Date.UTC(1899, 11, 30);

const parseNumber = (text: string): number | null =>
  number.test(text) && /\d/.test(text) ? Number(text.replaceAll(",", "")) : null;

const dateSerial = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? (date.getTime() - dayBeforeFirst) / millisecondsOfDay : null;
};

const isoMoment = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/;

/** A date, with or without a time, in the form of ISO 8601 as a serial number; null for other text. */
export const dateSerialOf = (text: string): number | null => {
  const time = isoMoment.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? null : (time - dayBeforeFirst) / millisecondsOfDay;
};

const parseDate = (text: string): Entry | null => {
  const iso = isoDate.exec(text);
  const american = americanDate.exec(text);
  const serial = iso
    ? dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : american && dateSerial(Number(american[3]), Number(american[1]), Number(american[2]));
  return serial === null ? null : { value: serial, format: iso ? "yyyy-mm-dd" : "m/d/yyyy" };
};

const parsePercentage = (text: string): Entry | null => {
  const parsed = text.endsWith("%") ? parseNumber(text.slice(0, -1).trim()) : null;
  return parsed === null
    ? null
    : { value: parsed / 100, format: text.includes(".") ? "0.00%" : "0%" };
};

/**
 * What a cell holds after text was typed into it or written by an add-in: numbers, percentages,
 * dates and truth values are recognised as in an American Excel; everything else stays text.
 */
export const readEntry = (text: string): Entry => {
  const trimmed = text.trim();
  const value = parseNumber(trimmed);
  if (value !== null) return { value };
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return parsePercentage(trimmed) ?? parseDate(trimmed) ?? { value: text };
};
