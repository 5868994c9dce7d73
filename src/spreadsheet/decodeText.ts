/** What the first bytes of a text tell of how it is written. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** What Excel writes on Windows in the west where it is asked for CSV without more. */
const fallback = "windows-1252";

/** Its letters from 0x80 on, which Node takes for control characters. */
const first = 0x80;
const lettersFromThere = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const asOnWindows = (bytes: Uint8Array): string =>
  new TextDecoder(fallback)
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => lettersFromThere.charAt(letter.charCodeAt(0) - first));

/**
 * The text of a file: UTF-16 where its first bytes say so, UTF-8 where it can be that, and else one
 * byte a letter, as on Windows in western languages.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return asOnWindows(bytes);
  }
};
