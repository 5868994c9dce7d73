import { displayText } from "../../../spreadsheet/displayText";

const narrow = /[.,:;'|!()\- ]/g;

/** About how many digits wide a text is. */
const digitsWide = (text: string): number => text.length - (text.match(narrow)?.length ?? 0) / 2;

/** A text may lean a little into the margin of its cell. */
const tolerance = 0.4;

const fits = (text: string, characters: number): boolean =>
  digitsWide(text) <= characters + tolerance;

/** A plain number with as many decimals as fit. */
const shortened = (value: number, text: string, characters: number): string => {
  const point = text.indexOf(".");
  for (let decimals = text.length - point - 2; point > 0 && decimals >= 0; decimals--) {
    const shorter = String(Number(value.toFixed(decimals)));
    if (shorter.length <= characters) return shorter;
  }
  return text;
};

/**
 * How a number is shown in a column of that many characters. Like Excel, plain numbers lose
 * decimals until they fit; what does not fit at all shows as number signs, not cut in the middle.
 */
export const shownNumber = (
  value: number,
  numberFormat: string | undefined,
  characters: number
): string => {
  const text = displayText(value, numberFormat);
  const plain = (numberFormat ?? "General") === "General" && !/e/i.test(text);
  const shorter = plain && text.length > characters ? shortened(value, text, characters) : text;
  return fits(shorter, characters) ? shorter : "#".repeat(Math.max(1, Math.floor(characters)));
};
