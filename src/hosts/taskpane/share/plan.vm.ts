import type { NamedScenario } from "../../../app/findScenario";
import type { LabData } from "../../../app/labData";
import { usualFewestFirms } from "../../../app/publish/disclosure";
import { recoverableRows } from "../../../app/publish/recoverable";
import { usualWhatIf, whatIfChoices } from "../../../app/publish/whatIfLevers";
import type { StoredScenario } from "../../../app/scenarios/storedScenario";
import { success } from "../../../core/fault";
import { levers, type LeverId } from "../../../model/levers/levers";
import { presets } from "../../../model/scenarios/presets";
import { forAll } from "../../../model/scenarios/scenarioLevers";
import type { Option } from "../parts/SelectField";
import type { Draft } from "../scenarios/draft";
import { scenarioTitle } from "../scenarios/scenario.vm";
import { storedKey } from "../stored/choices.vm";
import { inWords, text } from "../text";

/** What the publisher has chosen. */
export interface PublishPlan {
  /** The id of a preset, the key of a stored scenario, or `draft` for what is set under Scenarios. */
  readonly scenario: string;
  /** Labels; absent: all segments. */
  readonly segments?: readonly string[];
  /** Two or three levers. */
  readonly whatIf: readonly LeverId[];
  readonly fewestFirms: number;
  /** Are small segments published knowingly? */
  readonly disclose: boolean;
}

const draftKey = "draft";

export const beginningPlan: PublishPlan = {
  scenario: draftKey,
  whatIf: usualWhatIf,
  fewestFirms: usualFewestFirms,
  disclose: false,
};

/** What may be asked for: below two nothing would be held back. */
const fewestChoices = [2, 3, 4, 5, 10];

export const fewestOptions = (): readonly Option[] =>
  fewestChoices.map((firms) => ({ key: String(firms), label: String(firms) }));

/** Without a policy the draft says nothing, so a preset comes first. */
export const scenarioOptions = (
  draft: Draft,
  stored: readonly StoredScenario[]
): readonly Option[] => [
  { key: draftKey, label: text.share.publish.draft(scenarioTitle(draft)) },
  ...presets.map(({ id, label }) => ({ key: id, label: inWords(label) })),
  ...stored.map(({ id, title }) => ({
    key: storedKey(id),
    label: title,
    group: text.stored.heading,
  })),
];

/** The scenario of the plan; its title is in the language of the copy's reader. */
export const plannedScenario = (
  { scenario }: PublishPlan,
  draft: Draft,
  stored: readonly StoredScenario[]
): NamedScenario => {
  const preset = presets.find(({ id }) => id === scenario);
  if (preset)
    return { title: inWords(preset.label), leversFor: () => success(forAll(preset.levers)) };
  const { title, policy, exceptions } = stored.find(({ id }) => storedKey(id) === scenario) ?? {
    ...draft,
    title: scenarioTitle(draft),
  };
  return { title, leversFor: () => success({ policy, exceptions }) };
};

/** The levers that may stand at a place of the choice: all but those of the other places. */
export const leverOptions = (plan: PublishPlan, place: number): readonly Option[] => [
  ...(place < 2 ? [] : [{ key: "", label: text.share.publish.noLever }]),
  ...whatIfChoices
    .filter((id) => plan.whatIf[place] === id || !plan.whatIf.includes(id))
    .map((id) => ({ key: id, label: inWords(levers[id].label) })),
];

export const chooseLever = (plan: PublishPlan, place: number, id: string): PublishPlan => {
  const places = [0, 1, 2].map((each) => (each === place ? id : (plan.whatIf[each] ?? "")));
  return { ...plan, whatIf: places.filter((each): each is LeverId => each !== "") };
};

export const labelsOf = ({ segments }: LabData): readonly string[] => [
  ...new Set(segments.map(({ row }) => row.label)),
];

/** The chosen segments that are still in the table. */
export const chosenSegments = (plan: PublishPlan, data: LabData): readonly string[] => {
  const all = labelsOf(data);
  const { segments } = plan;
  return segments ? all.filter((label) => segments.includes(label)) : all;
};

export const toggleSegment = (plan: PublishPlan, data: LabData, label: string): PublishPlan => {
  const chosen = chosenSegments(plan, data);
  const segments = chosen.includes(label)
    ? chosen.filter((each) => each !== label)
    : labelsOf(data).filter((each) => each === label || chosen.includes(each));
  return withSegments(plan, data, segments);
};

/** All segments are no choice: new ones of the table come with them. */
export const withSegments = (
  { scenario, whatIf, fewestFirms, disclose }: PublishPlan,
  data: LabData,
  segments: readonly string[]
): PublishPlan => {
  const plan = { scenario, whatIf, fewestFirms, disclose };
  return segments.length === labelsOf(data).length ? plan : { ...plan, segments };
};

/** Labels of what would be held back, totals included. */
export const heldBack = (plan: PublishPlan, data: LabData): readonly string[] => {
  const chosen = chosenSegments(plan, data);
  const rows = data.segments.map(({ row }) => row).filter(({ label }) => chosen.includes(label));
  const few = rows.filter(
    ({ numbers }) => numbers.firms !== undefined && numbers.firms < plan.fewestFirms
  );
  const totals = recoverableRows(rows, few, plan.fewestFirms).map(({ row }) => row);
  return [...few, ...totals].map(({ label }) => label);
};

/** Those of which anything is published: of each there can be a page. */
export const shownSegments = (plan: PublishPlan, data: LabData): readonly string[] => {
  const hidden = plan.disclose ? [] : heldBack(plan, data);
  return chosenSegments(plan, data).filter((label) => !hidden.includes(label));
};
