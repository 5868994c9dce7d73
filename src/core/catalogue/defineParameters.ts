import {
  checkKeys,
  checkRange,
  checkWithin,
  checkWords,
  DeclarationError,
  type Evidence,
  type Source,
} from "./declaration";
import { unitRecord, type Unit } from "./unit";

export interface ParameterSpecification {
  readonly label: string;
  readonly unit: Unit;
  readonly default: number;
  /** The range of uncertainty draws. */
  readonly low: number;
  readonly high: number;
  /** Values beyond these are refused; the unit's own limits where absent. */
  readonly limits?: readonly [number, number];
  readonly evidence: Evidence;
  readonly source: Source;
  readonly doc: string;
}

/** An uncertain number of the model. Draws are triangular: low, default, high. */
export interface Parameter extends ParameterSpecification {
  readonly id: string;
  readonly theme: string;
  readonly limits: readonly [number, number];
}

const keys = ["label", "unit", "default", "low", "high", "limits", "evidence", "source", "doc"];

const unitLimits = (unit: Unit): readonly [number, number] => [
  unitRecord(unit).low,
  unitRecord(unit).high,
];

const define = (
  theme: string,
  id: string,
  spec: ParameterSpecification,
  limits: readonly [number, number]
): Parameter => {
  checkKeys(id, spec, keys);
  checkWords(id, spec.label, spec.doc);
  checkRange(id, spec.unit, ...limits);
  checkRange(id, spec.unit, spec.low, spec.high);
  checkWithin(id, "default", spec.default, spec.low, spec.high);
  checkWithin(id, "low value", spec.low, ...limits);
  checkWithin(id, "high value", spec.high, ...limits);
  if (spec.evidence === "published" && spec.source.id === "assumption")
    throw new DeclarationError(id, "published evidence needs a publication");
  return Object.freeze({ ...spec, id, theme, limits });
};

/** Declares the parameters of a theme; the key of each is its id everywhere. */
export const defineParameters = <const T extends Record<string, ParameterSpecification>>(
  theme: string,
  specifications: T
): { readonly [Id in keyof T]: Parameter } =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(specifications).map(([id, spec]) => [
        id,
        define(theme, id, spec, spec.limits ?? unitLimits(spec.unit)),
      ])
    )
  ) as { readonly [Id in keyof T]: Parameter };
