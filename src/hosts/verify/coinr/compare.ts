import type { Check, OurCell, OurTable, ReadReference, ReferenceTable } from "./check";

/** How a file compares. */
export interface Comparison {
  readonly file: string;
  readonly outcome: "matched" | "differs on purpose" | "mismatch" | "failed";
  /** Numbers and texts compared. */
  readonly cells: number;
  /** The reason, or the first difference. */
  readonly note: string;
}

const isNothing = (text: string): boolean => text === "" || text === "NA" || text === "NaN";

const near = (a: number, b: number, tolerance: number, scale: number): boolean =>
  a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), scale);

const sameCell = (theirs: string, ours: OurCell, tolerance: number, scale: number): boolean => {
  if (ours === null || (typeof ours === "number" && Number.isNaN(ours))) return isNothing(theirs);
  if (typeof ours === "number")
    return !isNothing(theirs) && near(Number(theirs), ours, tolerance, scale);
  return typeof ours === "boolean" ? theirs === String(ours).toUpperCase() : ours === theirs;
};

/** Largest absolute number of a column: rounding noise around 0 is measured against it. */
const scaleOf = (rows: ReferenceTable["rows"], column: number): number =>
  rows.reduce((most, row) => {
    const value = Math.abs(Number(row[column]));
    return Number.isFinite(value) && value > most ? value : most;
  }, 0);

const mostKeys = 3;
const keyOf = (row: readonly OurCell[], width: number): string =>
  row
    .slice(0, width)
    .map((cell) => (cell === "NA" ? "" : String(cell ?? "")))
    .join("\t");

/** How many of the first columns tell the rows apart; 0 where none do, and the order must serve. */
const keyWidth = ({ rows }: ReferenceTable): number =>
  [...Array(mostKeys).keys()]
    .map((k) => k + 1)
    .find((width) => new Set(rows.map((row) => keyOf(row, width))).size === rows.length) ?? 0;

interface Difference {
  readonly cells: number;
  readonly different: number;
  readonly first: string | undefined;
}

const nothingAlike = (first: string): Difference => ({ cells: 0, different: 1, first });

const differenceOf = (theirs: ReferenceTable, ours: OurTable, check: Check): Difference => {
  if (theirs.rows.length !== ours.rows.length)
    return nothingAlike(`${ours.rows.length} rows instead of ${theirs.rows.length}`);
  const width = keyWidth(theirs);
  const byKey = new Map(ours.rows.map((row) => [keyOf(row, width), row]));
  let [cells, different] = [0, 0];
  let first: string | undefined;
  for (const [c, header] of theirs.header.entries()) {
    if (check.only && !check.only.includes(header)) continue;
    const place = ours.header.indexOf(header);
    const scale = scaleOf(theirs.rows, c);
    for (const [r, row] of theirs.rows.entries()) {
      const own = width > 0 ? byKey.get(keyOf(row, width)) : ours.rows[r];
      const [expected, found] = [row[c] ?? "", place < 0 ? "no column" : (own?.[place] ?? null)];
      cells += 1;
      if (sameCell(expected, found, check.tolerance ?? defaultTolerance, scale)) continue;
      different += 1;
      first ??= `${row[0]}, ${header}: ${String(found)} instead of ${expected}`;
    }
  }
  return { cells, different, first };
};

const defaultTolerance = 1e-12;

/** Computes what a check promises and holds it against the file. */
export const compare = (check: Check, read: ReadReference): Comparison => {
  const { file, differs } = check;
  try {
    const { cells, different, first } = differenceOf(read(file), check.ours(read), check);
    if (differs === undefined)
      return first === undefined
        ? { file, cells, outcome: "matched", note: "" }
        : { file, cells, outcome: "mismatch", note: `${different} cells, first ${first}` };
    return first === undefined
      ? { file, cells, outcome: "mismatch", note: `no difference, although announced: ${differs}` }
      : { file, cells, outcome: "differs on purpose", note: `${different} of them: ${differs}` };
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    return { file, cells: 0, outcome: "failed", note };
  }
};
