import { checkKeys, checkWords, type Evidence, type Source } from "./declaration";
import type { Unit } from "./unit";

export interface ConstantSpecification {
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
  readonly evidence: Evidence;
  readonly source: Source;
  readonly doc: string;
}

/** A number the model holds fixed; listed with every result as such. */
export interface Constant extends ConstantSpecification {
  readonly id: string;
}

const keys = ["label", "unit", "value", "evidence", "source", "doc"];

/** Declares constants; the key of each is its id everywhere. */
export const defineConstants = <const T extends Record<string, ConstantSpecification>>(
  specifications: T
): { readonly [Id in keyof T]: T[Id] & { readonly id: Id } } => {
  const entries = Object.entries(specifications).map(([id, spec]) => {
    checkKeys(id, spec, keys);
    checkWords(id, spec.label, spec.doc);
    return [id, Object.freeze({ ...spec, id })];
  });
  return Object.freeze(Object.fromEntries(entries)) as {
    readonly [Id in keyof T]: T[Id] & { readonly id: Id };
  };
};
