import { unitRecord, type Unit } from "./unit";

/** A publication, cited once and named everywhere. */
export interface Source {
  readonly id: string;
  /** As in a text: author and year. */
  readonly short: string;
  readonly citation: string;
}

/** `assumption`: ours, without empirical source. */
export type Evidence = "published" | "identity" | "assumption";

/** A mistake in a declaration: the programmer's, so it is thrown when the model is loaded. */
export class DeclarationError extends Error {
  constructor(id: string, message: string) {
    super(`${id}: ${message}`);
    this.name = "DeclarationError";
  }
}

const idPattern = /^[a-z][A-Za-z0-9]*$/;

/** Every declaration has an id in camel case, a label and a sentence. */
export const checkWords = (id: string, label: string, doc: string): void => {
  if (!idPattern.test(id)) throw new DeclarationError(id, "an id is a word in camel case");
  if (label.trim() === "") throw new DeclarationError(id, "the label is missing");
  if (!/[.)]$/.test(doc.trim())) throw new DeclarationError(id, "the doc is no full sentence");
};

/** A declared range lies within its unit's, the right way round. */
export const checkRange = (id: string, unit: Unit, low: number, high: number): void => {
  const permitted = unitRecord(unit);
  if (!(low <= high)) throw new DeclarationError(id, `the range ${low} to ${high} is empty`);
  if (low < permitted.low || high > permitted.high)
    throw new DeclarationError(id, `the range ${low} to ${high} is wider than that of ${unit}`);
};

export const checkWithin = (
  id: string,
  what: string,
  value: number,
  low: number,
  high: number
): void => {
  if (!(value >= low && value <= high))
    throw new DeclarationError(id, `the ${what} ${value} lies outside ${low} to ${high}`);
};

/** Keys of a specification that its kind of declaration does not know are errors, not decoration. */
export const checkKeys = (id: string, spec: object, known: readonly string[]): void => {
  for (const key of Object.keys(spec))
    if (!known.includes(key)) throw new DeclarationError(id, `unknown key "${key}"`);
};
