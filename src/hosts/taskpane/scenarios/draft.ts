import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";

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

/** Moves a lever; `undefined` sets it back to its base. */
export const moveLever = (draft: Draft, lever: LeverId, value: number | undefined): Draft => {
  const others = Object.fromEntries(Object.entries(draft.policy).filter(([id]) => id !== lever));
  return {
    ...draft,
    policy: value === undefined ? others : { ...others, [lever]: value },
  };
};

const same = (a: Policy, b: Policy): boolean => {
  const text = (policy: Policy): string =>
    JSON.stringify(Object.entries(policy).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
};

/** Is the preset as it was chosen? */
export const isPresetUnchanged = ({ preset, policy }: Draft): boolean =>
  same(presets.find(({ id }) => id === preset)?.levers ?? {}, policy);
