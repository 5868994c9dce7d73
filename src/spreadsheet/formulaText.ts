/** What may be replaced in the text of a formula; what a function returns is written in its place. */
export interface FormulaEdits {
  /** The name of a sheet before `!`, without quotes. */
  readonly sheet?: (name: string) => string;
  /** A name, or the name of a function where `call` is true, or of a table before `[`. */
  readonly word?: (word: string, call: boolean) => string;
}

const text = `"(?:[^"]|"")*"`;
const columns = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const sheet = String.raw`'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!`;
const word = String.raw`(?<![\p{N}$.])[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const pieces = new RegExp(`${text}|${columns}|${sheet}|(${word})`, "gu");

const plainSheet = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const sheetReference = (name: string, quoted: boolean): string =>
  quoted || !plainSheet.test(name) ? `'${name.replaceAll("'", "''")}'!` : `${name}!`;

/**
 * Rewrites names in a formula. Text in quotes and the column names of structured references are
 * left alone, which a plain search and replace would not do.
 */
export const editFormula = (formula: string, edits: FormulaEdits): string =>
  formula.replace(
    pieces,
    (
      piece: string,
      quoted: string | undefined,
      plain: string | undefined,
      name: string | undefined,
      at: number
    ) => {
      if (quoted !== undefined && edits.sheet) {
        const before = quoted.replaceAll("''", "'");
        const after = edits.sheet(before);
        return after === before ? piece : sheetReference(after, true);
      }
      if (plain !== undefined && edits.sheet) return sheetReference(edits.sheet(plain), false);
      if (name === undefined || !edits.word) return piece;
      return edits.word(name, formula[at + piece.length] === "(");
    }
  );
