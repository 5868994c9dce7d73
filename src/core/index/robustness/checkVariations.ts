import { nearest } from "../../catalogue/nearest";
import { fault, type Fault } from "../../fault";
import type { IndicatorData } from "../indicatorData";
import type { BuiltIndex } from "../pipeline/buildIndex";
import { stepOf } from "../pipeline/changeStep";
import type { StepName } from "../pipeline/record";
import type { Variation } from "./variation";

/** The step that a variation varies, if it varies one. */
const variedStep = (variation: Variation): StepName | undefined => {
  switch (variation.vary) {
    case "method":
      return variation.alternatives[0]?.step;
    case "weights":
      return "weigh";
    case "missing":
      return "impute";
    case "errors":
    case "firms":
      return undefined;
  }
};

const named = (name: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((found) => ({ ...found, where: { name, ...found.where } }));

/** A step that the index does not have cannot be varied. */
const stepFaults = (variation: Variation, index: BuiltIndex): readonly Fault[] => {
  const step = variedStep(variation);
  const found = step === undefined ? undefined : stepOf(index.record, step);
  return found === undefined || found.ok ? [] : found.faults;
};

const unknownCodes = (codes: readonly string[], { codes: known }: IndicatorData) =>
  codes
    .filter((code) => !known.includes(code))
    .map((found) => fault("unknownName", {}, { found, guess: nearest(found, known) ?? "" }));

const ownFaults = (variation: Variation, { input }: BuiltIndex): readonly Fault[] => {
  switch (variation.vary) {
    case "method": {
      const steps = new Set(variation.alternatives.map(({ step }) => step));
      return steps.size === 1
        ? []
        : [
            fault(
              "wrongShape",
              {},
              { found: [...steps].join(", "), expected: "alternatives of one and the same step" }
            ),
          ];
    }
    case "weights":
      return variation.noise >= 0 && variation.noise <= 1
        ? []
        : [fault("outOfRange", {}, { found: variation.noise, expected: "a share from 0 to 1" })];
    case "errors":
      return unknownCodes(Object.keys(variation.errors), input);
    case "firms":
      return unknownCodes(Object.keys(variation.firms.columns), input);
    case "missing":
      return [];
  }
};

const twice = (names: readonly string[], name: string): readonly Fault[] =>
  names
    .filter((found, i) => names.indexOf(found) !== i)
    .map((found) => fault("nameTwice", { name }, { found }));

/**
 * What keeps variations from being carried out: a step that the index does not have, alternatives
 * of several steps, two variations of one step, an unknown indicator, a noise out of range.
 */
export const checkVariations = (
  index: BuiltIndex,
  variations: readonly Variation[]
): readonly Fault[] => [
  ...variations.flatMap((variation) =>
    named(variation.name, [...stepFaults(variation, index), ...ownFaults(variation, index)])
  ),
  ...twice(
    variations.map(({ name }) => name),
    "variations"
  ),
  ...twice(
    variations.flatMap((variation) =>
      variation.vary === "method" ? (variedStep(variation) ?? []) : []
    ),
    "variations"
  ),
];
