import { useMemo } from "react";
import type { LabData, LabSegment } from "../../../app/labData";
import { prepareSegment } from "../../../app/runScenario";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Result } from "../../../core/fault";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import type { FuturesState, FuturesWish } from "../futures/FuturesDesk";
import { useFutures } from "../futures/useFutures";
import { useSame } from "../futures/useSame";
import { scenarioChoices, type ScenarioChoice } from "../stored/choices.vm";
import { wholeView, type WholeView } from "../wholeCluster/wholeView.vm";
import type { Draft } from "./draft";
import {
  chosenSegment,
  futuresWish,
  isAboutSame,
  resultView,
  shownPolicy,
  type ResultView,
} from "./scenario.vm";
import { chosenWhole, oneSubject, wholeSubject, type Subject, type Whole } from "./subject";

/** Everything the place shows of a draft; each part stays the same object until it is another. */
export interface ScenarioState {
  readonly segment: LabSegment | undefined;
  /** All segments that are run together in the place of that one. */
  readonly whole: Whole | undefined;
  /** Whom the futures are of; the same object as long as the workbook says the same. */
  readonly subject: Subject | undefined;
  /** The segment or segments as the model takes them. */
  readonly inputs: readonly SegmentInputs[];
  /** The scenarios that the workbook brings for them. */
  readonly brought: readonly ScenarioChoice[];
  /** Of one segment alone. */
  readonly result: Result<ResultView> | undefined;
  /** Of several together, as soon as it is known. */
  readonly together: WholeView | undefined;
  /** What the futures are asked now; the last answer may be to another question. */
  readonly wish: FuturesWish | undefined;
  /** How sure the result is, as far as that is known yet. */
  readonly sure: FuturesState;
}

const notKnown: FuturesState = {};

type Chosen = Pick<ScenarioState, "segment" | "whole" | "subject" | "inputs">;

/** Whom the draft is about. */
const useSubject = (data: LabData, draft: Draft): Chosen => {
  const { segment: label, together } = draft;
  const segment = useMemo(() => chosenSegment(data, { segment: label }), [data, label]);
  const whole = useMemo(() => chosenWhole(data, together), [data, together]);
  const found = useMemo(() => {
    if (whole) return wholeSubject(whole);
    if (!segment) return undefined;
    const prepared = prepareSegment(segment);
    return prepared.ok ? oneSubject(segment.row.label, prepared.value.inputs) : undefined;
  }, [segment, whole]);
  const subject = useSame(found);
  const inputs = useMemo(() => (subject?.segments ?? []).map((each) => each.inputs), [subject]);
  return { segment, whole, subject, inputs };
};

/** The chosen segment or segments under the draft's policy, with their futures. */
export const useScenario = (data: LabData, shelf: ScenarioShelf, draft: Draft): ScenarioState => {
  const chosen = useSubject(data, draft);
  const { segment, whole, subject, inputs } = chosen;
  const { policy: all, exceptions } = draft;
  const wish = useMemo(
    () => subject && futuresWish(subject, { policy: all, exceptions }),
    [subject, all, exceptions]
  );
  const answer = useFutures(wish);
  // Futures of another segment say nothing of this one; those of the last policy are on their way.
  const sure = isAboutSame(wish, answer) ? answer : notKnown;
  const policy = shownPolicy(wish, answer);
  const result = useMemo(
    () => (segment && policy && !whole ? resultView(segment, policy) : undefined),
    [segment, policy, whole]
  );
  const together = useMemo(() => whole && wholeView(whole, sure), [whole, sure]);
  const brought = useMemo(
    () => (inputs[0] ? scenarioChoices(shelf, inputs[0]) : []),
    [inputs, shelf]
  );
  return { ...chosen, brought, result, together, wish, sure };
};
