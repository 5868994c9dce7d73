import type { LabData, LabSegment } from "../../../app/labData";
import { prepareSegment, runScenario, type ScenarioRun } from "../../../app/runScenario";
import { wholeClusters } from "../../../app/wholeCluster/members";
import { clusterName } from "../../../app/wholeCluster/remarks";
import { then, success, type Result } from "../../../core/fault";
import { hasOwn, policyAt } from "../../../model/cluster/clusterPolicy";
import type { Policy } from "../../../model/cluster/policy";
import { parameterIds, parameters } from "../../../model/parameters";
import { presets } from "../../../model/scenarios/presets";
import { clusterPolicy, type ScenarioLevers } from "../../../model/scenarios/scenarioLevers";
import type { Origin, SegmentForSimulation } from "../../../model/segments/segmentInputs";
import type { FuturesState, FuturesWish } from "../futures/FuturesDesk";
import { stageOf } from "../data/data.vm";
import { percent } from "../format";
import { inWords, language, text } from "../text";
import { isUnchanged, type Draft, type Together } from "./draft";
import { outcomeViews, type OutcomeView } from "./outcomes.vm";
import type { Subject } from "./subject";
import { verdictView, type VerdictView } from "./verdict.vm";
import { scenarioYears } from "./years";

/** A segment that can or cannot be chosen. */
export interface SegmentChoice {
  readonly label: string;
  readonly possible: boolean;
}

export interface ResultView {
  readonly run: ScenarioRun;
  readonly outcomes: readonly OutcomeView[];
  readonly verdict: VerdictView;
}

export const segmentChoices = ({ segments }: LabData): readonly SegmentChoice[] =>
  segments.map((segment) => ({
    label: segment.row.label,
    possible: prepareSegment(segment).ok,
  }));

/** Segments that can be run together, by how they are called. */
export interface TogetherChoice {
  readonly together: Together;
  readonly label: string;
}

export const togetherChoices = (data: LabData): readonly TogetherChoice[] =>
  wholeClusters(data).map((whole) => ({
    together: whole.cluster === undefined ? {} : { cluster: whole.cluster },
    label: clusterName(whole, language),
  }));

/** The segment of the draft where it is still there and can be simulated, else the first that can. */
export const chosenSegment = (
  { segments }: LabData,
  draft: { readonly segment?: string | undefined }
): LabSegment | undefined => {
  const possible = segments.filter((segment) => prepareSegment(segment).ok);
  return possible.find(({ row }) => row.label === draft.segment) ?? possible[0];
};

/** That the segment which was chosen is not the one shown, and why; empty where it is. */
export const replacedText = (
  { segments }: LabData,
  { segment: wish }: Pick<Draft, "segment">,
  { row: shown }: LabSegment
): string => {
  if (wish === undefined || wish === shown.label) return "";
  const isThere = segments.some(({ row }) => row.label === wish);
  return isThere
    ? text.scenarios.segmentSpoilt(wish, shown.label)
    : text.scenarios.segmentGone(wish, shown.label);
};

const begunFrom = ({ preset, opened }: Draft): string | undefined => {
  const label = presets.find(({ id }) => id === preset)?.label;
  return opened?.title ?? (label === undefined ? undefined : inWords(label));
};

/** The scenario's name for the pane and the new sheet. */
export const scenarioTitle = (draft: Draft): string => {
  const title = begunFrom(draft);
  if (title === undefined) return text.scenarios.ownPolicy;
  return isUnchanged(draft) ? title : text.scenarios.changed(title);
};

export const countOf = ({ origins }: SegmentForSimulation, wanted: readonly Origin[]): number =>
  Object.values(origins).filter((origin) => wanted.includes(origin)).length;

/** Share of the model's own numbers that no publication gives. */
const assumedParameters =
  parameterIds.filter((id) => parameters[id].evidence === "assumption").length /
  parameterIds.length;

/** How much of the model itself is assumption. */
export const assumedText = (): string => text.scenarios.assumed(percent(assumedParameters));

/** How much of a run rests on the user's table, and how much on assumption. */
export const restsOn = (segment: LabSegment, prepared: SegmentForSimulation): string =>
  [
    text.scenarios.restsOn(
      countOf(prepared, ["given", "computed"]),
      countOf(prepared, ["judgement"]),
      countOf(prepared, ["default"])
    ),
    text.scenarios.evidence(stageOf(segment)),
    assumedText(),
  ].join(" ");

export const resultView = (segment: LabSegment, policy: Policy): Result<ResultView> =>
  then(runScenario(segment, policy, scenarioYears), (run) => {
    const outcomes = outcomeViews(segment, run);
    return success({ run, outcomes, verdict: verdictView(run) });
  });

/** Which futures the charts show: without a policy and with this one, as each segment is under it. */
export const futuresWish = (
  { labels, ...subject }: Subject,
  levers: ScenarioLevers
): FuturesWish => {
  const policy = clusterPolicy(levers, labels);
  const isNone = !hasOwn(policy) && Object.keys(policy).length === 0;
  return { ...subject, policies: isNone ? [{}] : [{}, policy], years: scenarioYears };
};

/** The policy that is asked about of one segment alone. */
export const policyAlone = ({ policies }: FuturesWish): Policy =>
  policyAt(policies.at(-1) ?? {}, 0);

/** Is the last answer about the segments that are asked about now? */
export const isAboutSame = (wish: FuturesWish | undefined, answer: FuturesState): boolean =>
  answer.wish?.segments === wish?.segments;

/**
 * The policy whose results are shown of one segment alone: that of the last answer, so that lines, numbers and bands
 * move together and are drawn once a move. Where there is no answer about the segment yet, or a
 * newer one is overdue, results do not wait.
 */
export const shownPolicy = (
  wish: FuturesWish | undefined,
  answer: FuturesState
): Policy | undefined => {
  const isAbout = isAboutSame(wish, answer) && !answer.overdue;
  const shown = isAbout ? answer.wish : wish;
  return shown && policyAlone(shown);
};
