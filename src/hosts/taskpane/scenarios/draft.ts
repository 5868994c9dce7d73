import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";
import { isServiceWeight, serviceWeights, withWeight } from "./serviceWeights";

/** What the user has set up so far; it stays while other places are shown. */
export interface Draft {
  /** The segment by its label, so that it is found again when the table changes. */
  readonly segment?: string;
  readonly preset?: string;
  readonly policy: Policy;
}

export const emptyDraft: Draft = { policy: {} };

export const chooseSegment = (draft: Draft, segment: string): Draft => ({ ...draft, segment });

const withSegment = ({ segment }: Draft): Pick<Draft, "segment"> =>
  segment === undefined ? {} : { segment };

/** A preset replaces every lever; no preset sets all of them back. */
export const choosePreset = (draft: Draft, id: string): Draft => {
  const preset = presets.find((each) => each.id === id);
  return preset
    ? { ...withSegment(draft), preset: id, policy: preset.levers }
    : { ...withSegment(draft), policy: {} };
};

const without = (policy: Policy, ids: readonly LeverId[]): Policy =>
  Object.fromEntries(Object.entries(policy).filter(([id]) => !ids.includes(id as LeverId)));

const moved = (policy: Policy, lever: LeverId, value: Policy[LeverId]): Policy => {
  if (!isServiceWeight(lever))
    return value === undefined
      ? without(policy, [lever])
      : { ...without(policy, [lever]), [lever]: value };
  // The three weights sum to 1, so none is set or set back alone.
  return typeof value === "number"
    ? { ...policy, ...withWeight(policy, lever, value) }
    : without(policy, serviceWeights);
};

/** Moves a lever; `undefined` sets it back to its base. */
export const moveLever = (draft: Draft, lever: LeverId, value: Policy[LeverId]): Draft => ({
  ...draft,
  policy: moved(draft.policy, lever, value),
});

const same = (a: Policy, b: Policy): boolean => {
  const text = (policy: Policy): string =>
    JSON.stringify(Object.entries(policy).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
};

/** Is the preset as it was chosen? */
export const isPresetUnchanged = ({ preset, policy }: Draft): boolean =>
  same(presets.find(({ id }) => id === preset)?.levers ?? {}, policy);
