import { checkKeys, checkWords } from "./declaration";
import type { Unit } from "./unit";

export interface OutcomeSpecification {
  readonly label: string;
  readonly unit: Unit;
  /** The segment's column whose base value turns the outcome into natural units. */
  readonly natural?: string;
  readonly doc: string;
}

/** A yearly result of the dynamic model. */
export interface Outcome extends OutcomeSpecification {
  readonly id: string;
}

/** Declares the outcomes, in their order; the key of each is its id everywhere. */
export const defineOutcomes = <const T extends Record<string, OutcomeSpecification>>(
  specifications: T
): { readonly [Id in keyof T]: Outcome } =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(specifications).map(([id, spec]) => {
        checkKeys(id, spec, ["label", "unit", "natural", "doc"]);
        checkWords(id, spec.label, spec.doc);
        return [id, Object.freeze({ ...spec, id })];
      })
    )
  ) as { readonly [Id in keyof T]: Outcome };
