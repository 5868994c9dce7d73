import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";
import { isServiceWeight, serviceWeights, withWeight } from "./serviceWeights";

/** A scenario that the workbook brings, as it was when it was opened. */
export interface Opened {
  /** Tells it from presets and from others of the workbook. */
  readonly key: string;
  readonly title: string;
  readonly policy: Policy;
}

/** Segments that are run together: those of a cluster by its name, else all. */
export interface Together {
  readonly cluster?: string;
}

/** What the user has set up so far; it stays while other places are shown. */
export interface Draft {
  /** The segment by its label, so that it is found again when the table changes. */
  readonly segment?: string;
  /** All segments of a cluster, or of the table, run together in the place of that one. */
  readonly together?: Together;
  /** What was begun from: a preset or a scenario of the workbook. */
  readonly preset?: string;
  readonly opened?: Opened;
  readonly policy: Policy;
}

export const emptyDraft: Draft = { policy: {} };

/** Sets up another draft, or changes whichever is there when it is its turn. */
export type SetDraft = (next: Draft | ((draft: Draft) => Draft)) => void;

type Subject = Pick<Draft, "segment" | "together">;

/** A segment alone. */
export const chooseSegment = ({ preset, opened, policy }: Draft, segment: string): Draft => ({
  segment,
  ...(preset === undefined ? {} : { preset }),
  ...(opened === undefined ? {} : { opened }),
  policy,
});

/** The segment stays known, for those places that look at one. */
export const chooseTogether = (draft: Draft, together: Together): Draft => ({ ...draft, together });

const withSegment = ({ segment, together }: Subject): Subject => ({
  ...(segment === undefined ? {} : { segment }),
  ...(together === undefined ? {} : { together }),
});

/** A preset replaces every lever; no preset sets all of them back. */
export const choosePreset = (draft: Draft, id: string): Draft => {
  const preset = presets.find((each) => each.id === id);
  return preset
    ? { ...withSegment(draft), preset: id, policy: preset.levers }
    : { ...withSegment(draft), policy: {} };
};

/** A scenario of the workbook replaces every lever. */
export const openScenario = (draft: Draft, opened: Opened): Draft => ({
  ...withSegment(draft),
  opened,
  policy: opened.policy,
});

/** The levers stay as they are, and are from now on those of a scenario of the workbook. */
export const callDraft = ({ policy, ...draft }: Draft, opened: Opened): Draft => ({
  ...withSegment(draft),
  opened,
  policy,
});

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

/** Do both set the same levers to the same values? */
export const samePolicy = (a: Policy, b: Policy): boolean => {
  const text = (policy: Policy): string =>
    JSON.stringify(Object.entries(policy).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
};

/** Is the scenario as it was chosen? */
export const isUnchanged = ({ preset, opened, policy }: Draft): boolean =>
  samePolicy(opened?.policy ?? presets.find(({ id }) => id === preset)?.levers ?? {}, policy);
