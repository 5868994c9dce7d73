import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Workbook } from "../../../app/ports/workbook";
import type { Fault, Where } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { faultWords, text } from "../text";
import { WholeResults } from "../wholeCluster/WholeResults";
import type { SetDraft } from "./draft";
import { Results } from "./Results";
import type { ScenarioState } from "./useScenario";

const ResultPart = memo(Results);
const WholePart = memo(WholeResults);

const useStyles = makeStyles({
  // All of it is longer than the pane is high, so what stands below is out of sight from the start.
  coming: { minHeight: "100vh" },
});

interface FailureProps {
  readonly faults: readonly Fault[] | undefined;
  /** The names of the segments where several are run together. */
  readonly names: readonly string[] | undefined;
}

/** Why a scenario cannot be run, and in which of several segments. */
const Failure = ({ faults, names }: FailureProps) => {
  if (!faults) return null;
  const nameOf = ({ row }: Where): string | undefined =>
    row === undefined ? undefined : names?.[row - 1];
  const why = faults.map((fault) => sentence(fault, faultWords, nameOf)).join(" ");
  return <ProblemMessage problem={{ what: text.scenarios.failed, why, next: "" }} />;
};

export interface ScenarioResultProps {
  readonly workbook: Workbook;
  readonly scenario: ScenarioState;
  /** The names of the segments where several are run together. */
  readonly names: readonly string[] | undefined;
  readonly title: string;
  readonly onDraft: SetDraft;
}

/** What the policy changes in the segment or in several together; or why that cannot be told. */
export const ScenarioResult = ({ workbook, scenario, ...props }: ScenarioResultProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { names, title, onDraft } = props;
  const { segment, whole, result, together, sure } = scenario;
  const failed = result?.ok === false ? result.faults : whole && sure.faults;
  return (
    <>
      {segment && result?.ok && (
        <ResultPart
          workbook={workbook}
          segment={segment}
          result={result.value}
          title={title}
          sure={sure}
        />
      )}
      {whole && names && together && (
        <WholePart
          workbook={workbook}
          whole={whole}
          view={together}
          names={names}
          title={title}
          sure={sure}
          onDraft={onDraft}
        />
      )}
      {whole && !together && !failed && (
        <p className={mergeClasses(words.quiet, styles.coming)}>{text.futures.thinking}</p>
      )}
      <Failure faults={failed} names={names} />
    </>
  );
};
