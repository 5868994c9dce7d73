import { withOwn, type OwnLevers } from "../../../model/cluster/clusterPolicy";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";
import {
  forAll,
  ownLevers,
  sameSegment,
  type Exception,
  type ScenarioLevers,
} from "../../../model/scenarios/scenarioLevers";
import { isServiceWeight, serviceWeights, withWeight } from "./serviceWeights";

/** A scenario that the workbook brings, as it was when it was opened. */
export interface Opened extends ScenarioLevers {
  /** Tells it from presets and from others of the workbook. */
  readonly key: string;
  readonly title: string;
}

/** Segments that are run together: those of a cluster by its name, else all. */
export interface Together {
  readonly cluster?: string;
}

/** What the user has set up so far; it stays while other places are shown. */
export interface Draft extends ScenarioLevers {
  /** The segment by its label, so that it is found again when the table changes. */
  readonly segment?: string;
  /** All segments of a cluster, or of the table, run together in the place of that one. */
  readonly together?: Together;
  /** Of those that are run together the one whose own levers are shown; absent: those for all. */
  readonly target?: string | undefined;
  /** What was begun from: a preset or a scenario of the workbook. */
  readonly preset?: string;
  readonly opened?: Opened;
}

export const emptyDraft: Draft = { policy: {}, exceptions: [] };

/** Sets up another draft, or changes whichever is there when it is its turn. */
export type SetDraft = (next: Draft | ((draft: Draft) => Draft)) => void;

type Subject = Pick<Draft, "segment" | "together">;

/** A segment alone. */
export const chooseSegment = (draft: Draft, segment: string): Draft => {
  const { preset, opened, policy, exceptions } = draft;
  return {
    segment,
    ...(preset === undefined ? {} : { preset }),
    ...(opened === undefined ? {} : { opened }),
    policy,
    exceptions,
  };
};

/** The segment stays known, for those places that look at one. */
export const chooseTogether = (draft: Draft, together: Together): Draft => ({ ...draft, together });

/** Shows the levers of one of the segments that are run together, or those for all. */
export const chooseTarget = (draft: Draft, target: string | undefined): Draft => ({
  ...draft,
  target,
});

const withSegment = ({ segment, together }: Subject): Subject => ({
  ...(segment === undefined ? {} : { segment }),
  ...(together === undefined ? {} : { together }),
});

/** A preset replaces every lever; no preset sets all of them back. */
export const choosePreset = (draft: Draft, id: string): Draft => {
  const preset = presets.find((each) => each.id === id);
  return preset
    ? { ...withSegment(draft), preset: id, ...forAll(preset.levers) }
    : { ...withSegment(draft), ...forAll({}) };
};

/** A scenario of the workbook replaces every lever. */
export const openScenario = (draft: Draft, opened: Opened): Draft => ({
  ...withSegment(draft),
  opened,
  policy: opened.policy,
  exceptions: opened.exceptions,
});

/** The levers stay as they are, and are from now on those of a scenario of the workbook. */
export const callDraft = (draft: Draft, opened: Opened): Draft => ({
  ...withSegment(draft),
  target: draft.target,
  opened,
  policy: draft.policy,
  exceptions: draft.exceptions,
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

/** Moves a lever for all segments; `undefined` sets it back to its base. */
export const moveLever = (draft: Draft, lever: LeverId, value: Policy[LeverId]): Draft => ({
  ...draft,
  policy: moved(draft.policy, lever, value),
});

const withException = (draft: Draft, { segment, levers }: Exception): Draft => {
  const at = draft.exceptions.findIndex((each) => sameSegment(each.segment, segment));
  const place = at < 0 ? draft.exceptions.length : at;
  const own = Object.keys(levers).length === 0 ? [] : [{ segment, levers }];
  return { ...draft, exceptions: draft.exceptions.toSpliced(place, 1, ...own) };
};

/** Levers that are only moved together. */
const movedWith = (lever: LeverId): readonly LeverId[] =>
  isServiceWeight(lever) ? serviceWeights : [lever];

const withoutOwn = (own: OwnLevers | undefined, ids: readonly LeverId[]): OwnLevers =>
  Object.fromEntries(Object.entries(own ?? {}).filter(([id]) => !ids.includes(id as LeverId)));

/** Moves a lever of one segment alone; `undefined`: as today, whatever is set for all. */
export const moveOwn = (
  draft: Draft,
  segment: string,
  lever: LeverId,
  value: Policy[LeverId]
): Draft => {
  const own = ownLevers(draft, segment);
  const ids = movedWith(lever);
  const next = moved(withOwn(draft.policy, own), lever, value);
  const set = ids.flatMap((id): [LeverId, Policy[LeverId] | null][] => {
    if (next[id] !== undefined) return [[id, next[id]]];
    return draft.policy[id] === undefined ? [] : [[id, null]];
  });
  const levers = { ...withoutOwn(own, ids), ...Object.fromEntries(set) } as OwnLevers;
  return withException(draft, { segment, levers });
};

/** Gives one segment's lever up for what is set for all. */
export const resetOwn = (draft: Draft, segment: string, lever: LeverId): Draft =>
  withException(draft, {
    segment,
    levers: withoutOwn(ownLevers(draft, segment), movedWith(lever)),
  });

/** Gives up all that a segment has of its own. */
export const resetSegment = (draft: Draft, segment: string): Draft =>
  withException(draft, { segment, levers: {} });

const sorted = (levers: OwnLevers): string =>
  JSON.stringify(Object.entries(levers).sort(([x], [y]) => (x < y ? -1 : 1)));

/** Do both set the same levers to the same values, for the same segments? */
export const sameLevers = (a: ScenarioLevers, b: ScenarioLevers): boolean =>
  sorted(a.policy) === sorted(b.policy) &&
  a.exceptions.length === b.exceptions.length &&
  a.exceptions.every(({ segment, levers }) => {
    const other = ownLevers(b, segment);
    return other !== undefined && sorted(levers) === sorted(other);
  });

/** Is the scenario as it was chosen? */
export const isUnchanged = (draft: Draft): boolean => {
  const preset = presets.find(({ id }) => id === draft.preset);
  return sameLevers(draft.opened ?? forAll(preset?.levers ?? {}), draft);
};
