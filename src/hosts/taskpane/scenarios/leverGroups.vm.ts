import type { LeverGroup } from "../../../core/catalogue/defineLevers";
import type { Policy } from "../../../model/cluster/policy";
import type { OwnLevers } from "../../../model/cluster/clusterPolicy";
import { leverIds, levers as declared, type LeverId } from "../../../model/levers/levers";
import type { ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import { inWords, text } from "../text";
import { valueText } from "./leverText";
import type { OwnFrame } from "./ownFrame";
import { serviceWeights } from "./serviceWeights";

/** The levers that are always in reach. */
export const headlineLevers: readonly LeverId[] = [
  "tariffOutput",
  "tariffInput",
  "inputAvailability",
  "enforcement",
];

/** When the others begin to act: beside those that are always in reach. */
export const timingLevers: readonly LeverId[] = leverIds.filter(
  (id) => declared[id].group === "timing"
);

/** Levers that belong together within a group; without a title where the group needs no parts. */
export interface LeverPart {
  readonly title: string;
  readonly ids: readonly LeverId[];
}

export interface LeverGroupView {
  readonly label: string;
  readonly parts: readonly LeverPart[];
  /** How many of its levers are set, of one segment's own where those are shown. */
  readonly setCount: number;
  /** Everything that acts, in words. */
  readonly line: string;
}

export type GroupId = Exclude<LeverGroup, "timing">;

/** The groups in the order in which they are shown. */
export const groupIds: readonly GroupId[] = [
  "importRegulation",
  "localGovernment",
  "associationAndAid",
  "demandMoneyShocks",
];

/** What local government commands; the rest is what it builds up. */
const regulatory: readonly LeverId[] = ["enforcement", "minimumWageRatio"];

/** The levers of a group, apart from those in reach. */
export const idsOf = (group: GroupId): readonly LeverId[] =>
  leverIds.filter((id) => declared[id].group === group && !headlineLevers.includes(id));

const partsOf = (group: GroupId): readonly LeverPart[] => {
  const ids = idsOf(group);
  if (group !== "localGovernment") return [{ title: "", ids }];
  return [
    { title: text.levers.hands.regulatory, ids: ids.filter((id) => regulatory.includes(id)) },
    { title: text.levers.hands.developmental, ids: ids.filter((id) => !regulatory.includes(id)) },
  ];
};

/** A lever that is set, in words. */
const settingOf = (id: LeverId, levers: OwnLevers): readonly string[] => {
  const value = levers[id];
  if (value === undefined) return [];
  const said = value === null ? text.wholeCluster.asToday : valueText(id, value);
  return [text.levers.setting(inWords(declared[id].label), said)];
};

/** A group, with what acts in it: on all segments, or on the one whose levers are shown. */
export const leverGroup = (id: GroupId, policy: Policy, frame?: OwnFrame): LeverGroupView => {
  const ids = idsOf(id);
  const settings = text.levers.listed(ids.flatMap((lever) => settingOf(lever, policy)));
  const counted = frame?.own ?? policy;
  const setCount = ids.filter((lever) => counted[lever] !== undefined).length;
  const isForAll = frame !== undefined && setCount === 0;
  return {
    label: text.levers.groups[id],
    parts: partsOf(id),
    setCount,
    line:
      settings === ""
        ? text.levers.allAsToday
        : isForAll
          ? text.levers.asForAll(settings)
          : settings,
  };
};

/** A lever that a segment has of its own, in words. */
export interface OwnSetting {
  readonly segment: string;
  readonly id: LeverId;
  readonly text: string;
}

/** Every lever that segments have of their own; the weights of services, which move together, in one. */
export const ownSettings = ({
  exceptions,
}: Pick<ScenarioLevers, "exceptions">): readonly OwnSetting[] =>
  exceptions.flatMap(({ segment, levers }) =>
    leverIds.flatMap((id): OwnSetting[] => {
      const [first, ...others] = serviceWeights as readonly LeverId[];
      if (others.includes(id) && first && levers[first] !== undefined) return [];
      const ids = id === first ? [first, ...others] : [id];
      const settings = ids.flatMap((each) => settingOf(each, levers));
      return settings.length === 0
        ? []
        : [{ segment, id, text: text.levers.only(segment, text.levers.listed(settings)) }];
    })
  );

/** Everything a policy sets, in words and in the order of the model. */
export const policyInWords = (policy: Policy): readonly string[] =>
  leverIds.flatMap((id) => settingOf(id, policy));

/** The same of a scenario: for all segments, and for single ones. */
export const leversInWords = (levers: ScenarioLevers): readonly string[] => [
  ...policyInWords(levers.policy),
  ...ownSettings(levers).map((own) => own.text),
];
