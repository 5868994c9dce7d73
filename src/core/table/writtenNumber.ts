import type { CellValue } from "../fault";

/** The mark before decimals. */
export type DecimalMark = "." | ",";

/** What a sign of per cent behind a number makes of it; `none`: it has no business there. */
export type PercentSign = "hundredth" | "itself" | "none";

/** One number that a text can mean. */
export interface NumberReading {
  readonly number: number;
  /** The mark before decimals in this reading, where the text has any mark to tell it by. */
  readonly decimalMark?: DecimalMark;
  /** Are there decimals in this reading, be they zeros? */
  readonly decimals: boolean;
}

const decimalMarks: readonly DecimalMark[] = [".", ","];

/** Digits of a number that every spreadsheet program keeps; a longer one is a code. */
const keptDigits = 15;

/** A sign, digits with what stands between them, and per cent; `\s` has the narrow spaces, too. */
const shape = /^([-+]?)([\d.,'’\s]*\d)\s*(%?)$/u;

/** Thousands apart by one kind of mark, such as 1 200 000; groups of two as in India by commas only. */
const grouped = {
  ".": /^[1-9]\d{0,2}([,'’\s])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/u,
  ",": /^[1-9]\d{0,2}([.'’\s])\d{3}(?:\1\d{3})*$/u,
};
/** A zero in front is that of a code. */
const ungrouped = /^(0|[1-9]\d*)?$/;

const digitsOf = (whole: string, mark: DecimalMark): string | undefined =>
  ungrouped.test(whole) || grouped[mark].test(whole) ? whole.replace(/\D/gu, "") : undefined;

/** The digits read with this mark before decimals. */
const readWith = (
  body: string,
  mark: DecimalMark
): { readonly whole: string; readonly decimals: string | undefined } | undefined => {
  const [front = "", decimals, ...more] = body.split(mark);
  const whole = digitsOf(front, mark);
  if (whole === undefined || more.length > 0) return undefined;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return undefined;
  return whole.length + (decimals ?? "").length > keptDigits ? undefined : { whole, decimals };
};

/**
 * Every number that a text can mean: none, one, or two where its only mark can stand between
 * thousands as well as before decimals, such as 5,200.
 */
export const numberReadings = (text: string, percent: PercentSign): readonly NumberReading[] => {
  const [, sign = "", body = "", perCent] = shape.exec(text.trim().replace("−", "-")) ?? [];
  if (body === "" || (perCent === "%" && percent === "none")) return [];
  // The power of ten is written, not divided by, so that 12.3 % is exactly 0.123.
  const power = perCent === "%" && percent === "hundredth" ? -2 : 0;
  const isMarked = /[.,]/.test(body);
  const readings = decimalMarks.flatMap((decimalMark): NumberReading[] => {
    const read = readWith(body, decimalMark);
    if (!read) return [];
    const { whole, decimals } = read;
    return [
      {
        number: Number(`${sign}${whole}.${decimals ?? "0"}e${power}`),
        decimals: decimals !== undefined,
        ...(isMarked ? { decimalMark } : {}),
      },
    ];
  });
  return isMarked ? readings : readings.slice(0, 1);
};

/** The mark before decimals that all texts of a column agree on which leave no doubt of it. */
export const decimalMarkOf = (cells: readonly CellValue[]): DecimalMark | undefined => {
  const shown = cells.flatMap((cell) => {
    const readings = typeof cell === "string" ? numberReadings(cell, "itself") : [];
    const [only] = readings;
    return readings.length === 1 && only?.decimalMark ? [only.decimalMark] : [];
  });
  const [mark] = shown;
  return shown.every((other) => other === mark) ? mark : undefined;
};

/** What is known of the column that a text stands in. */
export interface NumberPlace {
  readonly percent: PercentSign;
  /** Are its numbers whole by nature, as those of workers are? */
  readonly whole: boolean;
  /** What its other texts have before decimals. */
  readonly decimalMark: DecimalMark | undefined;
  /** Can the column hold this number? */
  readonly accepts: (number: number) => boolean;
}

/** A number in another writing; where its marks leave a doubt, the other number it can be. */
export type WrittenNumber =
  | { readonly certain: true; readonly number: number }
  | { readonly certain: false; readonly number: number; readonly other: number };

/** Of two readings, the one that all who have a say take; nothing where they differ or have none. */
const settled = (
  readings: readonly NumberReading[],
  { whole, decimalMark, accepts }: NumberPlace
): NumberReading | undefined => {
  const only = (kept: readonly NumberReading[]): readonly NumberReading[] =>
    kept.length === 1 ? kept : [];
  const said = [
    ...only(readings.filter((reading) => reading.decimalMark === decimalMark)),
    ...only(whole ? readings.filter(({ decimals }) => !decimals) : []),
    ...only(readings.filter(({ number }) => accepts(number))),
  ];
  const [first] = said;
  return said.every((other) => other === first) ? first : undefined;
};

/** Reads a text as a number that its column can hold; nothing where it is none. */
export const writtenNumber = (text: string, place: NumberPlace): WrittenNumber | undefined => {
  const readings = numberReadings(text, place.percent);
  const [first, second] = readings;
  if (!first || !readings.some(({ number }) => place.accepts(number))) return undefined;
  if (!second) return { certain: true, number: first.number };
  const reading = settled(readings, place);
  return reading
    ? { certain: true, number: reading.number }
    : { certain: false, number: first.number, other: second.number };
};

const nothing =
  /^(n\.?\s?[acd]\.?|n\/[acd]|s\.?\/?d\.?|none|null|nil|no data|unknown|missing|aucune?|néant|inconnue?|sin datos?|ningun[oa]|desconocid[oa]|sem dados|nenhuma?|desconhecid[oa]|[-–—?/x]+|\.{2,}|…)$/iu;

/** Is the text one that people put where there is no number? */
export const meansNothing = (text: string): boolean => nothing.test(text.trim());
