import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { LabData } from "../../../app/labData";
import { prepareSegment } from "../../../app/runScenario";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
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
  const segment = useMemo(() => chosenSegment(data, draft), [data, draft]);
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
  const answer = useFutures(wish);
  // Futures of another segment say nothing of this one; those of the last policy are on their way.
  const sure = answer.wish?.segment === wish?.segment ? answer : {};
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
        <ChooseScenario
          data={data}
          segment={segment}
          brought={brought}
          draft={draft}
          onDraft={onDraft}
        />
        <TableProblems workbook={lab.workbook} shelf={shelf} segment={prepared.value.inputs} />
        <Levers
          segment={prepared.value.inputs}
          policy={draft.policy}
          onMove={(lever, value) => onDraft(moveLever(draft, lever, value))}
          onReset={() => onDraft(choosePreset(draft, ""))}
        />
        {result.ok && <ResultStrip outcomes={result.value.outcomes} />}
      </div>
      {result.ok ? (
        <Results
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
      <StoredScenarios lab={lab} shelf={shelf} draft={draft} onDraft={onDraft} />
      <KeepButton kept={kept} title={scenarioTitle(draft)} policy={draft.policy} onKept={onKept} />
      {kept.length > 0 && (
        <SideBySide
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
