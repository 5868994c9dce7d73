import { makeStyles } from "@fluentui/react-components";
import { memo, useCallback, useDeferredValue, useMemo } from "react";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { LabData } from "../../../app/labData";
import { prepareSegment } from "../../../app/runScenario";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { FuturesState } from "../futures/FuturesDesk";
import { useFutures } from "../futures/useFutures";
import type { Lab } from "../lab/Lab";
import { problemText } from "../lab/problemText";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { KeepButton } from "../sideBySide/KeepButton";
import type { KeptScenario } from "../sideBySide/kept";
import { SideBySide } from "../sideBySide/SideBySide";
import { scenarioChoices } from "../stored/choices.vm";
import { StoredScenarios } from "../stored/StoredScenarios";
import { TableProblems } from "../stored/TableProblems";
import { text } from "../text";
import { ChooseScenario } from "./ChooseScenario";
import { choosePreset, moveLever, type Draft } from "./draft";
import { Levers } from "./Levers";
import { Results } from "./Results";
import { ResultStrip } from "./ResultStrip";
import { chosenSegment, futuresWish, resultView, scenarioTitle } from "./scenario.vm";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: "16px" },
});

// A move renders the place three times: the lever, the run, the futures. Each part follows only
// where what it shows has changed.
const Choice = memo(ChooseScenario);
const Problems = memo(TableProblems);
const LeverPart = memo(Levers);
const Strip = memo(ResultStrip);
const ResultPart = memo(Results);
const Stored = memo(StoredScenarios);
const Keep = memo(KeepButton);
const Beside = memo(SideBySide);

const notKnown: FuturesState = {};

export interface ScenariosProps {
  readonly lab: Lab;
  readonly shelf: ScenarioShelf;
  readonly data: LabData;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly kept: readonly KeptScenario[];
  readonly onKept: (kept: readonly KeptScenario[]) => void;
}

/** A segment, a policy, and what it would change. */
export const Scenarios = (props: ScenariosProps) => {
  const { lab, shelf, data, draft, onDraft, kept, onKept } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const { segment: chosen } = draft;
  const segment = useMemo(() => chosenSegment(data, { segment: chosen }), [data, chosen]);
  const prepared = useMemo(() => segment && prepareSegment(segment), [segment]);
  // The slider moves at once; the run follows when there is time.
  const policy = useDeferredValue(draft.policy);
  const result = useMemo(() => segment && resultView(segment, policy), [segment, policy]);
  const wish = useMemo(
    () => (prepared?.ok ? futuresWish(prepared.value.inputs, policy) : undefined),
    [prepared, policy]
  );
  const brought = useMemo(
    () => (prepared?.ok ? scenarioChoices(shelf, prepared.value.inputs) : []),
    [prepared, shelf]
  );
  const move = useCallback(
    (lever: LeverId, value: Policy[LeverId]) => onDraft(moveLever(draft, lever, value)),
    [draft, onDraft]
  );
  const reset = useCallback(() => onDraft(choosePreset(draft, "")), [draft, onDraft]);
  const answer = useFutures(wish);
  // Futures of another segment say nothing of this one; those of the last policy are on their way.
  const sure = answer.wish?.segments[0]?.inputs === wish?.segments[0]?.inputs ? answer : notKnown;
  if (!segment || !prepared?.ok || !result)
    return (
      <div className={words.column}>
        <h1 className={words.heading}>{text.scenarios.heading}</h1>
        <Message intent="info">{text.scenarios.noneSimulated}</Message>
      </div>
    );
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.scenarios.heading}</h1>
      <div className={styles.controls}>
        <Choice data={data} segment={segment} brought={brought} draft={draft} onDraft={onDraft} />
        <Problems workbook={lab.workbook} shelf={shelf} segment={prepared.value.inputs} />
        <LeverPart
          segment={prepared.value.inputs}
          policy={draft.policy}
          onMove={move}
          onReset={reset}
        />
        {result.ok && <Strip outcomes={result.value.outcomes} />}
      </div>
      {result.ok ? (
        <ResultPart
          workbook={lab.workbook}
          segment={segment}
          result={result.value}
          title={scenarioTitle(draft)}
          sure={sure}
        />
      ) : (
        <ProblemMessage
          problem={{
            ...problemText({ kind: "faults", faults: result.faults }),
            what: text.scenarios.failed,
          }}
        />
      )}
      <Stored lab={lab} shelf={shelf} draft={draft} onDraft={onDraft} />
      <Keep kept={kept} title={scenarioTitle(draft)} policy={draft.policy} onKept={onKept} />
      {kept.length > 0 && (
        <Beside
          workbook={lab.workbook}
          label={segment.row.label}
          segment={prepared.value.inputs}
          kept={kept}
          onKept={onKept}
        />
      )}
    </div>
  );
};
