import { useMemo } from "react";
import type { LabData, LabSegment } from "../../../app/labData";
import { prepareSegment } from "../../../app/runScenario";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Result } from "../../../core/fault";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import type { FuturesState } from "../futures/FuturesDesk";
import { useFutures } from "../futures/useFutures";
import { useSame } from "../futures/useSame";
import { scenarioChoices, type ScenarioChoice } from "../stored/choices.vm";
import type { Draft } from "./draft";
import {
  chosenSegment,
  futuresWish,
  isAboutSame,
  resultView,
  shownPolicy,
  type ResultView,
} from "./scenario.vm";

/** Everything the place shows of a draft; each part stays the same object until it is another. */
export interface ScenarioState {
  readonly segment: LabSegment | undefined;
  /** The segment as the model takes it; the same object as long as the workbook says the same. */
  readonly inputs: SegmentInputs | undefined;
  /** The scenarios that the workbook brings for the segment. */
  readonly brought: readonly ScenarioChoice[];
  readonly result: Result<ResultView> | undefined;
  /** How sure the result is, as far as that is known yet. */
  readonly sure: FuturesState;
}

const notKnown: FuturesState = {};

/** The chosen segment under the draft's policy, with its futures. */
export const useScenario = (data: LabData, shelf: ScenarioShelf, draft: Draft): ScenarioState => {
  const { segment: chosen } = draft;
  const segment = useMemo(() => chosenSegment(data, { segment: chosen }), [data, chosen]);
  const prepared = useMemo(() => segment && prepareSegment(segment), [segment]);
  const inputs = useSame(prepared?.ok ? prepared.value.inputs : undefined);
  const wish = useMemo(() => inputs && futuresWish(inputs, draft.policy), [inputs, draft.policy]);
  const answer = useFutures(wish);
  const policy = shownPolicy(wish, answer);
  const result = useMemo(() => segment && policy && resultView(segment, policy), [segment, policy]);
  const brought = useMemo(() => (inputs ? scenarioChoices(shelf, inputs) : []), [inputs, shelf]);
  // Futures of another segment say nothing of this one; those of the last policy are on their way.
  const sure = isAboutSame(wish, answer) ? answer : notKnown;
  return { segment, inputs, brought, result, sure };
};
