import { useMemo } from "react";
import type { Fault } from "../../../core/fault";
import type { Policy } from "../../../model/cluster/policy";
import { simulate } from "../../../model/cluster/simulate";
import { defaultParameters } from "../../../model/parameters";
import { policyOfSegment } from "../../../model/scenarios/scenarioLevers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { policyInWords } from "../scenarios/leverGroups.vm";
import { scenarioYears } from "../scenarios/years";
import type { WorkControl, WorkState } from "../work/useWork";
import type { ExplainQuestion } from "./explainQuestion";
import type { Explained } from "./explainWork";
import { useExplanation, type ExplanationControls } from "./useExplanation";
import { useRegret, type RegretControl } from "./useRegret";

export interface ExplainState {
  /** What the policy sets for the segment, in words; empty where it sets nothing. */
  readonly settings: readonly string[];
  /** Why the policy cannot be run, so that there is nothing to explain. */
  readonly notRun: readonly Fault[] | undefined;
  /** Absent where there is nothing to explain. */
  readonly explained: Explained | undefined;
  readonly controls: ExplanationControls;
  readonly regret: RegretControl;
  /** Why not one part can be told; absent while one may be. */
  readonly unknown: readonly Fault[] | undefined;
  /** Does all of it once more. */
  readonly again: () => void;
}

const faultsOfRun = (segment: SegmentInputs, policy: Policy): readonly Fault[] | undefined => {
  const run = simulate(segment, policy, defaultParameters, scenarioYears);
  return run.ok ? undefined : run.faults;
};

const faultsOfAll = (states: readonly WorkState<unknown>[]): readonly Fault[] | undefined => {
  const faults = states.map((state) => (state.status === "failed" ? state.faults : undefined));
  return faults.includes(undefined) ? undefined : faults.flatMap((some) => some ?? []);
};

/** Explains what a draft changes in a segment, part by part; not where it cannot be run at all. */
export const useExplain = (question: ExplainQuestion): ExplainState => {
  const { segment, name, draft, outcome } = question;
  const policy = useMemo(() => policyOfSegment(draft, name), [draft, name]);
  const settings = useMemo(() => policyInWords(policy), [policy]);
  const sets = settings.length > 0;
  const notRun = useMemo(
    () => (segment && sets ? faultsOfRun(segment, policy) : undefined),
    [segment, sets, policy]
  );
  const runnable = notRun ? undefined : segment;
  const explained = useMemo(
    () => (runnable && sets ? { segment: runnable, policy, outcome } : undefined),
    [runnable, sets, policy, outcome]
  );
  const controls = useExplanation(explained);
  const regret = useRegret({ ...question, segment: runnable });
  const { futures, explanation, tornado, sensitivity, setbacks } = controls;
  const all: readonly WorkControl<unknown>[] = [
    futures,
    explanation,
    tornado,
    sensitivity,
    setbacks,
    regret.control,
  ];
  const unknown = explained && faultsOfAll(all.map(({ state }) => state));
  const again = (): void => all.forEach((control) => control.again());
  return { settings, notRun, explained, controls, regret, unknown, again };
};
