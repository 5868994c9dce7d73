const sheet = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cell = `${sheet}${String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`}`;
const text = `"(?:[^"]|"")*"`;
const marked = new RegExp(`${text}|(${cell})#`, "gu");
const anchored = new RegExp(String.raw`${text}|_xlfn\.ANCHORARRAY\((${cell})\)`, "giu");

const replace = (formula: string, pattern: RegExp, by: (reference: string) => string): string =>
  formula.replace(pattern, (piece: string, reference: string | undefined) =>
    reference === undefined ? piece : by(reference)
  );

/** `B2#`, all cells that the formula in B2 fills, as files write it. */
export const toAnchors = (formula: string): string =>
  formula.includes("#") ? replace(formula, marked, (it) => `_xlfn.ANCHORARRAY(${it})`) : formula;

/** `B2#` as people read it. */
export const fromAnchors = (formula: string): string => resolveAnchors(formula, (it) => `${it}#`);

/** Puts something else in the place of every `B2#` of a formula in file form. */
export const resolveAnchors = (formula: string, by: (reference: string) => string): string =>
  formula.includes("ANCHORARRAY") ? replace(formula, anchored, by) : formula;
