import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { clusterName } from "../../../app/wholeCluster/remarks";
import type { LabData } from "../../../app/labData";
import type { ScenarioShelf } from "../../../app/scenarios/scenarioShelf";
import type { Lab } from "../lab/Lab";
import { useTextStyles } from "../parts/useTextStyles";
import { KeepButton } from "../sideBySide/KeepButton";
import type { KeptScenario } from "../sideBySide/kept";
import { SideBySide } from "../sideBySide/SideBySide";
import { StoredScenarios } from "../stored/StoredScenarios";
import { TableProblems } from "../stored/TableProblems";
import { language, text } from "../text";
import { ChooseScenario } from "./ChooseScenario";
import { isUnchanged, type Draft, type SetDraft } from "./draft";
import { DraftLevers } from "./DraftLevers";
import { NoneSimulated } from "./NoneSimulated";
import { Replaced } from "./Replaced";
import { ResultStrip } from "./ResultStrip";
import { ScenarioResult } from "./ScenarioResult";
import { scenarioTitle } from "./scenario.vm";
import { useScenario } from "./useScenario";

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: "16px" },
});

// A move renders the place twice: the lever at once, and all that follows from it with the answer
// of the futures. Each part is drawn anew only where what it shows has changed.
const Choice = memo(ChooseScenario);
const Problems = memo(TableProblems);
const LeverPart = memo(DraftLevers);
const Strip = memo(ResultStrip);
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
  /** Leads to the check list. */
  readonly onData: () => void;
}

/** A segment, a policy, and what it would change. */
export const Scenarios = (props: ScenariosProps) => {
  const { lab, shelf, data, draft, onDraft, kept, onKept, onData } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const scenario = useScenario(data, shelf, draft);
  const { segment, whole, subject, inputs, brought, result, together } = scenario;
  const names = whole && subject?.labels;
  const title = scenarioTitle(draft);
  const [first] = inputs;
  if (!segment || !subject || !first)
    return (
      <div className={words.column}>
        <h1 className={words.heading}>{text.scenarios.heading}</h1>
        <NoneSimulated onData={onData} />
      </div>
    );
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.scenarios.heading}</h1>
      <div className={styles.controls}>
        {!whole && <Replaced data={data} draft={draft} shown={segment} />}
        <Choice
          data={data}
          segment={segment}
          together={whole && draft.together}
          brought={brought}
          preset={draft.preset}
          opened={draft.opened?.key}
          unchanged={isUnchanged(draft)}
          title={title}
          onDraft={onDraft}
        />
        <Problems workbook={lab.workbook} shelf={shelf} segment={first} />
        <LeverPart draft={draft} labels={subject.labels} inputs={inputs} onDraft={onDraft} />
        {result?.ok && <Strip outcomes={result.value.outcomes} />}
        {together && <Strip outcomes={together.strip} />}
      </div>
      <ScenarioResult
        workbook={lab.workbook}
        scenario={scenario}
        names={names}
        title={title}
        onDraft={onDraft}
      />
      <Stored lab={lab} shelf={shelf} draft={draft} onDraft={onDraft} />
      <Keep kept={kept} title={title} levers={draft} onKept={onKept} />
      {kept.length > 0 && (
        <Beside
          workbook={lab.workbook}
          label={whole ? clusterName(whole.cluster, language) : segment.row.label}
          subject={subject}
          names={names}
          kept={kept}
          onKept={onKept}
        />
      )}
    </div>
  );
};
