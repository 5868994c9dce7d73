import type { Verification } from "../../../app/ports/copyDesk";
import type { CellValue } from "../../../core/fault";
import { shortened } from "../../../derive/shortened";
import { amount } from "../format";
import { text } from "../text";

/** A line of a record. */
export interface RecordLine {
  readonly label: string;
  readonly value: string;
}

/** What checking a copy has come to. */
export interface VerificationView {
  readonly same: boolean;
  readonly heading: string;
  /** What differs, and what may be the reason. */
  readonly details: readonly string[];
  /** The cell that differs, where it is one. */
  readonly cell?: CellPlace;
  readonly record: readonly RecordLine[];
}

/** A cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const address = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})(\d{1,7})$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The place behind an address such as `'Year by year'!B7`; `undefined` for a whole sheet. */
export const placeOf = (at: string): CellPlace | undefined => {
  const [, quoted, plain, letters, row] = address.exec(at) ?? [];
  if (letters === undefined) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
  return { sheet, row: Number(row) - 1, column: columnOf(letters) };
};

const longestShown = 80;

/** A cell's content in a sentence, shortened where it is long. */
export const shownCell = (value: CellValue): string => {
  const said = value === null ? text.share.verify.nothing : String(value);
  const short = shortened(said, longestShown);
  return typeof value === "string" ? `“${short}”` : short;
};

const differenceDetails = ({ difference, record, ...found }: Verification): readonly string[] => {
  const { verify } = text.share;
  const doubts = [
    ...(found.madeByOther ? [verify.other(record.engineVersion)] : []),
    ...(found.inputsAsNamed ? [] : [verify.inputs]),
    ...(found.choices === 0 ? [] : [verify.chosen(found.choices)]),
  ];
  if (!difference) return doubts;
  const cell = placeOf(difference.at);
  const what = cell
    ? verify.values(shownCell(difference.found), shownCell(difference.expected))
    : difference.found === null
      ? verify.sheetGone(difference.at)
      : verify.sheetNew(difference.at);
  return [what, ...doubts];
};

/** The record of a copy, line by line. */
const recordLines = ({ record }: Pick<Verification, "record">): readonly RecordLine[] => {
  const { recordOf, nobody } = text.share.verify;
  const held = [...record.heldBack, ...record.totalsHeldBack];
  const values: Readonly<Record<keyof typeof recordOf, string>> = {
    title: record.title,
    source: record.source,
    published: record.published,
    engineVersion: record.engineVersion,
    modelVersion: record.modelVersion,
    inputsDigest: record.inputsDigest,
    years: String(record.years),
    seed: String(record.seed),
    draws: String(record.draws),
    heldBack: held.length > 0 ? held.join("; ") : nobody,
  };
  return (Object.keys(values) as (keyof typeof values)[]).map((id) => ({
    label: recordOf[id],
    value: values[id],
  }));
};

export const verificationView = (found: Verification): VerificationView => {
  const { difference, cells, madeByOther, inputsAsNamed } = found;
  const cell = difference && placeOf(difference.at);
  return {
    same: !difference && !madeByOther && inputsAsNamed,
    heading: difference
      ? text.share.verify.different(difference.at)
      : text.share.verify.same(amount(cells)),
    details: differenceDetails(found),
    ...(cell ? { cell } : {}),
    record: recordLines(found),
  };
};
