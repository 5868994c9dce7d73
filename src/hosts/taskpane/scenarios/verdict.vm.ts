import type { ScenarioRun } from "../../../app/runScenario";
import { isNoticed, runVerdict, type RunVerdict } from "../../../app/runVerdict";
import { contraryOutput, outputChange, type Contrary } from "../../../app/verdictAndOutput";
import type { Futures } from "../../../model/futures/futuresQuestion";
import { language, text } from "../text";
import { outcomeOrder } from "./outcomes.vm";

/** What import regulation does to the segment, in text.scenarios. */
export interface VerdictView extends RunVerdict {
  readonly id: ScenarioRun["verdict"]["verdict"];
  readonly outputFalls: boolean;
  /** The way output goes where it goes against the verdict. */
  readonly contrary: Contrary | undefined;
}

export const verdictView = (run: ScenarioRun): VerdictView => {
  const { verdict } = run;
  const output = outputChange(run);
  return {
    ...runVerdict(run, language),
    id: verdict.verdict,
    outputFalls: output < 0 && isNoticed(output),
    contrary: contraryOutput(verdict.verdict, output),
  };
};

/** Does output go the same way in nine futures in ten, and more? What is not known yet is not doubted. */
const isOneWay = (futures: Futures | undefined): boolean => {
  const output = futures?.policies[1]?.against[0]?.[outcomeOrder.indexOf("output")];
  return output === undefined || output.p5 > 0 || output.p95 < 0;
};

/** The verdict, and that output goes against it only as far as the futures bear that out. */
export const verdictHeading = (
  { id, title, contrary }: VerdictView,
  futures: Futures | undefined
): string =>
  contrary === undefined || isOneWay(futures)
    ? title
    : text.scenarios.perhapsContrary[contrary](text.scenarios.verdicts[id]);
