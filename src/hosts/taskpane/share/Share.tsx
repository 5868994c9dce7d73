import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { LabData } from "../../../app/labData";
import type { Workbook } from "../../../app/ports/workbook";
import type { StoredScenario } from "../../../app/scenarios/storedScenario";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import type { Draft } from "../scenarios/draft";
import { text } from "../text";
import { BriefPage } from "./BriefPage";
import { CheckCopy } from "./CheckCopy";
import { MergeCopy } from "./MergeCopy";
import { beginningPlan } from "./plan.vm";
import { PublishCopy } from "./PublishCopy";
import { ScenarioCode } from "./ScenarioCode";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ShareProps {
  readonly workbook: Workbook;
  readonly data: LabData;
  readonly draft: Draft;
  /** The scenarios that the workbook remembers. */
  readonly stored: readonly StoredScenario[];
  readonly onDraft: (draft: Draft) => void;
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <section className={styles.part}>
      <Disclosure summary={<span className={words.subheading}>{title}</span>}>
        {children}
      </Disclosure>
    </section>
  );
};

/** Results leave the house here, and come back. */
export const Share = ({ workbook, data, draft, stored, onDraft }: ShareProps) => {
  const words = useTextStyles();
  const { share } = text;
  const [plan, setPlan] = useState(beginningPlan);
  const source = { workbook, data, draft, stored };
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{share.heading}</h1>
      <PublishCopy source={source} plan={plan} onPlan={setPlan} />
      <div>
        <Part title={share.brief.title}>
          <BriefPage source={source} plan={plan} />
        </Part>
        <Part title={share.verify.title}>
          <CheckCopy workbook={workbook} />
        </Part>
        <Part title={share.merge.title}>
          <MergeCopy workbook={workbook} data={data} />
        </Part>
        <Part title={share.code.title}>
          <ScenarioCode draft={draft} onDraft={onDraft} />
        </Part>
      </div>
    </div>
  );
};
