import { checkKeys, checkRange, checkWithin, checkWords } from "./declaration";
import type { Unit } from "./unit";

/** The four groups of the pane, and what says when a policy begins. */
export type LeverGroup =
  "importRegulation" | "localGovernment" | "associationAndAid" | "demandMoneyShocks" | "timing";

interface CommonSpecification {
  readonly label: string;
  readonly group: LeverGroup;
  /** Steps of the year at which it acts, as numbered in the model's description. */
  readonly actsIn: readonly number[];
  readonly doc: string;
}

interface NumberLeverSpecification extends CommonSpecification {
  readonly unit: Unit;
  readonly range: readonly [number, number];
  /** `base`: the segment's own value. `none`: without the lever nothing is limited or guaranteed. */
  readonly default: number | "base" | "none";
  /** May it have one value a year? */
  readonly yearly: boolean;
}

interface ChoiceLeverSpecification extends CommonSpecification {
  readonly choices: readonly string[];
  readonly default: string;
}

export type LeverSpecification = NumberLeverSpecification | ChoiceLeverSpecification;

export interface NumberLever extends NumberLeverSpecification {
  readonly id: string;
}

export interface ChoiceLever extends ChoiceLeverSpecification {
  readonly id: string;
}

/** Something a policy can move. A scenario is a set of levers that differ from the base. */
export type Lever = NumberLever | ChoiceLever;

export const isChoiceLever = (lever: Lever): lever is ChoiceLever => "choices" in lever;

const common = ["label", "group", "actsIn", "doc", "default"];

const check = (id: string, spec: LeverSpecification): void => {
  checkWords(id, spec.label, spec.doc);
  if ("choices" in spec) return checkKeys(id, spec, [...common, "choices"]);
  checkKeys(id, spec, [...common, "unit", "range", "yearly"]);
  checkRange(id, spec.unit, ...spec.range);
  if (typeof spec.default === "number") checkWithin(id, "default", spec.default, ...spec.range);
};

/** Declares the levers; the key of each is its id everywhere. */
export const defineLevers = <const T extends Record<string, LeverSpecification>>(
  specifications: T
): {
  readonly [Id in keyof T]: T[Id] extends { choices: readonly string[] }
    ? ChoiceLever
    : NumberLever;
} =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(specifications).map(([id, spec]) => {
        check(id, spec);
        return [id, Object.freeze({ ...spec, id })];
      })
    )
  ) as {
    readonly [Id in keyof T]: T[Id] extends { choices: readonly string[] }
      ? ChoiceLever
      : NumberLever;
  };
