import { isChoiceLever, type LeverGroup } from "../../../core/catalogue/defineLevers";
import type { Policy } from "../../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../../model/levers/levers";
import { inWords, text } from "../text";
import { leverSetting, receiverText } from "./leverText";

/** The levers that are always in reach. */
export const headlineLevers: readonly LeverId[] = [
  "tariffOutput",
  "tariffInput",
  "inputAvailability",
  "enforcement",
];

/** When the others begin to act: beside those that are always in reach. */
export const timingLevers: readonly LeverId[] = leverIds.filter(
  (id) => levers[id].group === "timing"
);

/** Levers that belong together within a group; without a title where the group needs no parts. */
export interface LeverPart {
  readonly title: string;
  readonly ids: readonly LeverId[];
}

export interface LeverGroupView {
  readonly label: string;
  readonly parts: readonly LeverPart[];
  /** How many of its levers the policy sets, and to what. */
  readonly setCount: number;
  readonly settings: string;
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
  leverIds.filter((id) => levers[id].group === group && !headlineLevers.includes(id));

const partsOf = (group: GroupId): readonly LeverPart[] => {
  const ids = idsOf(group);
  if (group !== "localGovernment") return [{ title: "", ids }];
  return [
    { title: text.levers.hands.regulatory, ids: ids.filter((id) => regulatory.includes(id)) },
    { title: text.levers.hands.developmental, ids: ids.filter((id) => !regulatory.includes(id)) },
  ];
};

const valueText = (id: LeverId, value: NonNullable<Policy[LeverId]>): string => {
  const lever = levers[id];
  if (typeof value === "string") return receiverText(value);
  return isChoiceLever(lever) ? "" : leverSetting(lever, value);
};

/** A lever that the policy sets, in words. */
const settingOf = (id: LeverId, policy: Policy): readonly string[] => {
  const value = policy[id];
  return value === undefined
    ? []
    : [text.levers.setting(inWords(levers[id].label), valueText(id, value))];
};

/** A group, with what the policy sets in it. */
export const leverGroup = (id: GroupId, policy: Policy): LeverGroupView => {
  const settings = idsOf(id).flatMap((lever) => settingOf(lever, policy));
  return {
    label: text.levers.groups[id],
    parts: partsOf(id),
    setCount: settings.length,
    settings: text.levers.listed(settings),
  };
};

/** Everything a policy sets, in words and in the order of the model. */
export const policyInWords = (policy: Policy): readonly string[] =>
  leverIds.flatMap((id) => settingOf(id, policy));
