import { failure, fault, success, type Result, type Where } from "../../core/fault";

/** One part of the text: a year or a span of years, and the value in it. */
const part = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*[=:]\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/i;

const example = '"2 = 0.3" for one year or "1-5 = 0.5; 6 = 0.8" for several';

/**
 * A lever that changes over the years, in one cell: `1-5 = 0.5; 6 = 0.8` sets years 1 to 5 and 6
 * and leaves all others at base.
 *
 * @returns a value a year from 0 to `years`, null where the lever is not set
 */
export const readYearlyText = (
  text: string,
  years: number,
  where: Where
): Result<(number | null)[]> => {
  const values = Array.from({ length: years + 1 }, (): number | null => null);
  for (const piece of text
    .split(";")
    .map((s) => s.trim())
    .filter(Boolean)) {
    const [, first, last, value] = part.exec(piece) ?? [];
    if (first === undefined || value === undefined)
      return failure(
        fault("notANumber", where, { found: piece, expected: `a number, or ${example}` })
      );
    for (let t = Number(first); t <= Math.min(Number(last ?? first), years); t++)
      values[t] = Number(value);
  }
  return success(values);
};

/** The text of yearly values, spans of equal values together. */
export const yearlyText = (values: readonly (number | null)[]): string => {
  const pieces: string[] = [];
  let start = 0;
  values.forEach((value, t) => {
    if (value === values[t + 1] && t + 1 < values.length) return;
    if (value !== null) pieces.push(`${start === t ? t : `${start}-${t}`} = ${value}`);
    start = t + 1;
  });
  return pieces.join("; ");
};
