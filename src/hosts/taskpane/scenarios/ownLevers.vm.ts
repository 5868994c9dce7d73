import { withOwn } from "../../../model/cluster/clusterPolicy";
import type { Policy } from "../../../model/cluster/policy";
import {
  absentSegments,
  ownLevers,
  sameSegment,
  setsNothing,
} from "../../../model/scenarios/scenarioLevers";
import type { Option } from "../parts/SelectField";
import { text } from "../text";
import type { Draft } from "./draft";
import { ownSettings, type OwnSetting } from "./leverGroups.vm";
import type { OwnFrame } from "./ownFrame";

/** What is set for all segments, or what acts on the one whose own levers are shown. */
export interface ShownLevers {
  readonly policy: Policy;
  readonly frame: OwnFrame | undefined;
  readonly untouched: boolean;
}

/**
 * The segment whose own levers are moved: the one that was chosen of several, or a single one that
 * has some, where a move of those for all might change nothing.
 */
export const targetOf = (draft: Draft, labels: readonly string[]): string | undefined => {
  const [first = "", ...others] = labels;
  if (others.length === 0) return ownLevers(draft, first) ? first : undefined;
  return labels.find((label) => label === draft.target);
};

/** The levers that are shown: those for all segments, or those of one. */
export const shownLevers = (draft: Draft, target: string | undefined): ShownLevers => {
  const { policy } = draft;
  if (target === undefined) return { policy, frame: undefined, untouched: setsNothing(draft) };
  const own = ownLevers(draft, target) ?? {};
  return {
    policy: withOwn(policy, own),
    frame: { all: policy, own },
    untouched: Object.keys(own).length === 0,
  };
};

/** What of the scenario single segments have of their own. */
export interface OwnRow extends OwnSetting {
  /** It is of a segment that is not run here. */
  readonly elsewhere: boolean;
}

export const ownLeverRows = (draft: Draft, labels: readonly string[]): readonly OwnRow[] => {
  const absent = absentSegments(draft, labels);
  return ownSettings(draft).map((own) => ({ ...own, elsewhere: absent.includes(own.segment) }));
};

/** The key of the choice that means all segments; no segment has an empty name. */
export const forAllKey = "";

/** For whom levers can be set; in brackets how many are. */
export const targetOptions = (draft: Draft, labels: readonly string[]): readonly Option[] => [
  { key: forAllKey, label: text.levers.allSegments(labels.length) },
  ...labels.map((label) => {
    const count = ownSettings({
      exceptions: draft.exceptions.filter(({ segment }) => sameSegment(segment, label)),
    }).length;
    return { key: label, label: count === 0 ? label : `${label} (${text.levers.set(count)})` };
  }),
];
