import { contraryOutput } from "../../../app/verdictAndOutput";
import { unbelievableText } from "../../../app/wholeCluster/remarks";
import type { ClusterRun, SegmentResult } from "../../../app/wholeCluster/clusterRun";
import { setsNothing } from "../../../model/scenarios/scenarioLevers";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { language, text } from "../text";
import { countsText, verdictsText } from "./gains.vm";

/** Is it strangled, or does output go against what import rules promise? */
const isToWarnOf = ({ verdict: { verdict }, changes }: SegmentResult): boolean =>
  verdict === "strangled" || verdict === "both" || !!contraryOutput(verdict, changes.output);

/** How many segments output rises and falls in, and what import rules do to how many. */
export const WholeVerdict = ({ run }: { readonly run: ClusterRun }) => {
  const words = useTextStyles();
  if (setsNothing(run.levers))
    return (
      <Message intent="info" announced>
        {text.scenarios.noPolicy}
      </Message>
    );
  const unbelievable = unbelievableText(run, language);
  const isWarning = unbelievable !== "" || run.segments.some(isToWarnOf);
  return (
    <Message intent={isWarning ? "warning" : "info"} announced>
      <p className={words.body}>{countsText(run, "output")}</p>
      <p className={words.body}>{verdictsText(run)}</p>
      {unbelievable !== "" && <p className={words.body}>{unbelievable}</p>}
    </Message>
  );
};
