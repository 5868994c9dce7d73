import { useMemo } from "react";
import { worldStates } from "../../../model/scenarios/worldStates";
import { statesRegretOf, type StatesRegret } from "../../../model/uncertainty/statesRegretTask";
import { futuresSeed } from "../futures/FuturesDesk";
import { scenarioYears } from "../scenarios/years";
import { useWork, type WorkControl } from "../work/useWork";
import type { ExplainQuestion } from "./explainQuestion";
import { regretPolicies, type RegretPolicy } from "./regret.vm";

/** Enough for the worst of them to be rare, few enough to wait for. */
const draws = 1024;

/** The policies there are, and how far the work of comparing them has come. */
export interface RegretControl {
  readonly policies: readonly RegretPolicy[];
  readonly control: WorkControl<StatesRegret>;
}

/** Holds the policies there are against what the world may do. */
export const useRegret = ({
  segment,
  name,
  draft,
  kept,
  outcome,
}: ExplainQuestion): RegretControl => {
  const policies = useMemo(() => regretPolicies(draft, kept, name), [draft, kept, name]);
  const work = useMemo(
    () =>
      segment &&
      statesRegretOf({
        segment,
        policies: policies.map(({ policy }) => policy),
        states: worldStates,
        outcome,
        year: scenarioYears,
        draws,
        seed: futuresSeed,
      }),
    [segment, policies, outcome]
  );
  return { policies, control: useWork(work) };
};
