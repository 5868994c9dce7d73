import { memo, useCallback } from "react";
import { clusterRemarks, gapTexts } from "../../../app/wholeCluster/remarks";
import type { FuturesState } from "../futures/FuturesDesk";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { chooseSegment, type SetDraft } from "../scenarios/draft";
import { Outcomes } from "../scenarios/Outcomes";
import type { Whole } from "../scenarios/subject";
import { language, text } from "../text";
import { GainsTable } from "./GainsTable";
import { wholeRestsOn, wholeWorkforce } from "./whole.vm";
import { WholeWorkforce } from "./WholeWorkforce";
import { WholeVerdict } from "./WholeVerdict";
import type { WholeView } from "./wholeView.vm";

export interface WholeResultsProps {
  readonly whole: Whole;
  readonly view: WholeView;
  /** The segments by name, in the order of the futures. */
  readonly names: readonly string[];
  /** How sure it is, as far as that is known yet. */
  readonly sure: FuturesState;
  readonly onDraft: SetDraft;
}

/** Why outcomes have no total: aloud where none has, quietly beside those that have. */
const Gaps = memo(({ whole: { cluster, totals } }: Pick<WholeResultsProps, "whole">) => {
  const words = useTextStyles();
  const gaps = gapTexts(cluster.members, totals, language);
  const listed = (className: string) =>
    gaps.map((gap) => (
      <p key={gap} className={className}>
        {gap}
      </p>
    ));
  if (totals.totals.length > 0) return <>{listed(words.quiet)}</>;
  return (
    <Message intent="info">
      <p className={words.body}>{text.wholeCluster.nothingAdded}</p>
      {listed(words.body)}
    </Message>
  );
});

/** What belongs beside every result of several segments; it hangs on no lever. */
const Remarks = memo(({ whole: { cluster, totals } }: Pick<WholeResultsProps, "whole">) => {
  const words = useTextStyles();
  return (
    <>
      {clusterRemarks(cluster, totals, language).map((remark) => (
        <p key={remark} className={words.quiet}>
          {remark}
        </p>
      ))}
      <p className={words.quiet}>
        {text.scenarios.honesty} {wholeRestsOn(cluster)}
      </p>
    </>
  );
});

/** Counts, totals with their charts, who gains and who loses, and what belongs beside them. */
export const WholeResults = (props: WholeResultsProps) => {
  const { whole, view, names, sure, onDraft } = props;
  const { run, outcomes } = view;
  const showAlone = useCallback(
    (label: string) => onDraft((draft) => chooseSegment(draft, label)),
    [onDraft]
  );
  return (
    <>
      <WholeVerdict run={run} />
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} sure={sure} names={names} />}
      <Gaps whole={whole} />
      <GainsTable run={run} onSegment={showAlone} />
      <WholeWorkforce {...wholeWorkforce(whole.cluster, run)} />
      <Remarks whole={whole} />
    </>
  );
};
