import { useMemo } from "react";
import { worldStates } from "../../../model/scenarios/worldStates";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { statesRegretOf } from "../../../model/uncertainty/statesRegretTask";
import { futuresSeed } from "../futures/FuturesDesk";
import { useTextStyles } from "../parts/useTextStyles";
import type { Draft } from "../scenarios/draft";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { scenarioYears } from "../scenarios/years";
import type { KeptScenario } from "../sideBySide/kept";
import { text } from "../text";
import { useWork } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { Part } from "./Part";
import { regretPolicies, regretView } from "./regret.vm";
import { RegretTable } from "./RegretTable";

/** Enough for the worst of them to be rare, few enough to wait for. */
const draws = 1024;

export interface RegretPartProps {
  readonly segment: SegmentInputs;
  /** Its label. */
  readonly name: string;
  readonly draft: Draft;
  readonly kept: readonly KeptScenario[];
  readonly outcome: HeadlineId;
}

/** The policies there are, held against what the world may do. */
export const RegretPart = ({ segment, name, draft, kept, outcome }: RegretPartProps) => {
  const words = useTextStyles();
  const policies = useMemo(() => regretPolicies(draft, kept, name), [draft, kept, name]);
  const work = useMemo(
    () =>
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
  return (
    <Part title={text.explain.regret} hint={text.explain.regretHint}>
      <WorkView control={useWork(work)} room={580}>
        {(found) => {
          const view = regretView(policies, found);
          return (
            <>
              <p className={words.body}>{view.reading}</p>
              <ol className={words.bullets}>
                {view.states.map((state) => (
                  <li key={state}>{state}</li>
                ))}
              </ol>
              <RegretTable view={view} />
              <p className={words.quiet}>{view.basis}</p>
            </>
          );
        }}
      </WorkView>
    </Part>
  );
};
