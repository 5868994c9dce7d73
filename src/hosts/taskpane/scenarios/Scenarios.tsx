import { makeStyles } from "@fluentui/react-components";
import { memo, useCallback } from "react";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { LabData } from "../../../app/labData";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Lab } from "../lab/Lab";
import { problemText } from "../lab/problemText";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { KeepButton } from "../sideBySide/KeepButton";
import type { KeptScenario } from "../sideBySide/kept";
import { SideBySide } from "../sideBySide/SideBySide";
import { StoredScenarios } from "../stored/StoredScenarios";
import { TableProblems } from "../stored/TableProblems";
import { text } from "../text";
import { ChooseScenario } from "./ChooseScenario";
import { choosePreset, isUnchanged, moveLever, type Draft, type SetDraft } from "./draft";
import { Levers } from "./Levers";
import { Results } from "./Results";
import { ResultStrip } from "./ResultStrip";
import { scenarioTitle } from "./scenario.vm";
import { useScenario } from "./useScenario";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: "16px" },
});

// A move renders the place twice: the lever at once, and all that follows from it with the answer
// of the futures. Each part is drawn anew only where what it shows has changed.
const Choice = memo(ChooseScenario);
const Problems = memo(TableProblems);
const LeverPart = memo(Levers);
const Strip = memo(ResultStrip);
const ResultPart = memo(Results);
const Stored = memo(StoredScenarios);
const Keep = memo(KeepButton);
const Beside = memo(SideBySide);

export interface ScenariosProps {
  readonly lab: Lab;
  readonly shelf: ScenarioShelf;
  readonly data: LabData;
  readonly draft: Draft;
  readonly onDraft: SetDraft;
  readonly kept: readonly KeptScenario[];
  readonly onKept: (kept: readonly KeptScenario[]) => void;
}

/** A segment, a policy, and what it would change. */
export const Scenarios = (props: ScenariosProps) => {
  const { lab, shelf, data, draft, onDraft, kept, onKept } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const { segment, inputs, brought, result, sure } = useScenario(data, shelf, draft);
  const move = useCallback(
    (lever: LeverId, value: Policy[LeverId]) =>
      onDraft((before) => moveLever(before, lever, value)),
    [onDraft]
  );
  const reset = useCallback(() => onDraft((before) => choosePreset(before, "")), [onDraft]);
  const title = scenarioTitle(draft);
  if (!segment || !inputs || !result)
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
        <Choice
          data={data}
          segment={segment}
          brought={brought}
          preset={draft.preset}
          opened={draft.opened?.key}
          unchanged={isUnchanged(draft)}
          title={title}
          onDraft={onDraft}
        />
        <Problems workbook={lab.workbook} shelf={shelf} segment={inputs} />
        <LeverPart segment={inputs} policy={draft.policy} onMove={move} onReset={reset} />
        {result.ok && <Strip outcomes={result.value.outcomes} />}
      </div>
      {result.ok ? (
        <ResultPart
          workbook={lab.workbook}
          segment={segment}
          result={result.value}
          title={title}
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
      <Keep kept={kept} title={title} policy={draft.policy} onKept={onKept} />
      {kept.length > 0 && (
        <Beside
          workbook={lab.workbook}
          label={segment.row.label}
          segment={inputs}
          kept={kept}
          onKept={onKept}
        />
      )}
    </div>
  );
};
