import { Button } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import type { LabData } from "../../../app/labData";
import { prepareSegment } from "../../../app/runScenario";
import { outcomes } from "../../../model/outcomes";
import { useSame } from "../futures/useSame";
import { Message } from "../parts/Message";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import type { Draft } from "../scenarios/draft";
import { measureOf } from "../scenarios/measure";
import { NoneSimulated } from "../scenarios/NoneSimulated";
import { outcomeOrder, type HeadlineId } from "../scenarios/outcomes.vm";
import { Replaced } from "../scenarios/Replaced";
import { chosenSegment, restsOn, scenarioTitle } from "../scenarios/scenario.vm";
import type { KeptScenario } from "../sideBySide/kept";
import { inWords, text } from "../text";
import { CaseBook } from "./CaseBook";
import { NearestPart } from "./NearestPart";
import { RegretPart } from "./RegretPart";
import { ExplainedChange } from "./ExplainedChange";
import { useExplain } from "./useExplain";

// How far the work has come is told here: what does not hang on it is not drawn anew each time.
const Nearest = memo(NearestPart);
const Regret = memo(RegretPart);
const Cases = memo(CaseBook);

export interface ExplainProps {
  readonly data: LabData;
  readonly draft: Draft;
  readonly kept: readonly KeptScenario[];
  readonly onScenarios: () => void;
  /** Leads to the check list. */
  readonly onData: () => void;
}

/** Why the scenario changes what it changes, and how sure that is. */
export const Explain = ({ data, draft, kept, onScenarios, onData }: ExplainProps) => {
  const words = useTextStyles();
  const [outcome, setOutcome] = useState<HeadlineId>("jobs");
  const segment = useMemo(() => chosenSegment(data, draft), [data, draft]);
  const prepared = useMemo(() => segment && prepareSegment(segment), [segment]);
  const inputs = useSame(prepared?.ok ? prepared.value.inputs : undefined);
  const label = segment?.row.label ?? "";
  const state = useExplain({ segment: inputs, name: label, draft, kept, outcome });
  const { settings, notRun, unknown } = state;
  const measure = useMemo(() => segment && measureOf(segment, outcome), [segment, outcome]);
  const heading = <h1 className={words.heading}>{text.explain.heading}</h1>;
  if (!segment || !measure || !prepared?.ok || !inputs)
    return (
      <div className={words.column}>
        {heading}
        <NoneSimulated onData={onData} />
      </div>
    );
  const whose = (
    <>
      {draft.together && (
        <Message intent="info">{text.wholeCluster.oneAtATime(segment.row.label)}</Message>
      )}
      <Replaced data={data} draft={draft} shown={segment} />
    </>
  );
  const chooseOutcome = !notRun && (
    <SelectField
      label={settings.length === 0 ? text.explain.judgeBy : text.explain.outcome}
      options={outcomeOrder.map((id) => ({ key: id, label: inWords(outcomes[id].label) }))}
      value={outcome}
      onChoose={(key) => setOutcome(outcomeOrder.find((id) => id === key) ?? outcome)}
    />
  );
  const always = (
    <>
      <Nearest segment={prepared.value} name={segment.row.label} />
      {!notRun && !unknown && <Regret {...state.regret} />}
      <p className={words.quiet}>
        {text.scenarios.honesty} {restsOn(segment, prepared.value)}
      </p>
      <Cases />
    </>
  );
  if (settings.length === 0)
    return (
      <div className={words.column}>
        {heading}
        {whose}
        <Message intent="info">{text.explain.noPolicy}</Message>
        <Button appearance="primary" onClick={onScenarios}>
          {text.explain.toScenarios}
        </Button>
        {chooseOutcome}
        {always}
      </div>
    );
  return (
    <div className={words.column}>
      {heading}
      {whose}
      <div>
        <p className={words.body}>{text.explain.about(scenarioTitle(draft), segment.row.label)}</p>
        <ul className={words.bullets}>
          {settings.map((setting) => (
            <li key={setting}>{setting}</li>
          ))}
        </ul>
      </div>
      {chooseOutcome}
      <ExplainedChange state={state} measure={measure} onScenarios={onScenarios} />
      {always}
    </div>
  );
};
