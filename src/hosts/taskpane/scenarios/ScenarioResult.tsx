import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Workbook } from "../../../app/ports/workbook";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { WholeResults } from "../wholeCluster/WholeResults";
import type { SetDraft } from "./draft";
import { failureText } from "./failureText";
import { Results } from "./Results";
import type { ScenarioState } from "./useScenario";
import { WriteScenario } from "./WriteScenario";

const ResultPart = memo(Results);
const WholePart = memo(WholeResults);

const useStyles = makeStyles({
  // All of it is longer than the pane is high, so what stands below is out of sight from the start.
  coming: { minHeight: "100vh" },
});

export interface ScenarioResultProps {
  readonly workbook: Workbook;
  readonly scenario: ScenarioState;
  /** The names of the segments where several are run together. */
  readonly names: readonly string[] | undefined;
  readonly title: string;
  readonly onDraft: SetDraft;
}

/**
 * What the policy changes in the segment or in several together, and the way into the workbook; or
 * why that cannot be told.
 */
export const ScenarioResult = ({ workbook, scenario, ...props }: ScenarioResultProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { names, title, onDraft } = props;
  const { segment, whole, wish, result, together, sure } = scenario;
  const failed = result?.ok === false ? result.faults : whole && sure.faults;
  return (
    <>
      {segment && result?.ok && <ResultPart segment={segment} result={result.value} sure={sure} />}
      {whole && names && together && (
        <WholePart whole={whole} view={together} names={names} sure={sure} onDraft={onDraft} />
      )}
      {segment && wish && (result?.ok || together) && (
        <WriteScenario
          workbook={workbook}
          setUp={{ segment, whole, wish, title }}
          last={sure}
          names={names}
        />
      )}
      {whole && !together && !failed && (
        <p className={mergeClasses(words.quiet, styles.coming)}>{text.futures.thinking}</p>
      )}
      {failed && <ProblemMessage problem={failureText(failed, names)} />}
    </>
  );
};
