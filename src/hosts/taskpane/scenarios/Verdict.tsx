import type { Futures } from "../../../model/futures/futuresQuestion";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { verdictHeading, type VerdictView } from "./verdict.vm";

/** Protection is no success where output falls all the same. */
const intentOf = ({ id, outputFalls, unbelievable }: VerdictView) => {
  if (unbelievable !== "" || outputFalls || id === "strangled" || id === "both") return "warning";
  return id === "protected" ? "success" : "info";
};

export interface VerdictProps {
  readonly verdict: VerdictView;
  /** How sure it is, as far as that is known yet. */
  readonly futures: Futures | undefined;
  /** Is nothing changed yet? */
  readonly untouched: boolean;
}

/** What import regulation does to the segment, in words. */
export const Verdict = ({ verdict, futures, untouched }: VerdictProps) => {
  const words = useTextStyles();
  if (untouched)
    return (
      <Message intent="info" announced>
        {text.scenarios.noPolicy}
      </Message>
    );
  const { why, outcome, caution, reach, unbelievable } = verdict;
  return (
    <Message intent={intentOf(verdict)} announced>
      <div>
        <p className={words.subheading}>{verdictHeading(verdict, futures)}</p>
        <p className={words.body}>{why}</p>
      </div>
      <p className={words.body}>
        {outcome} {caution}
      </p>
      {reach !== "" && (
        <p className={words.body}>
          {reach} {text.scenarios.explainShows}
        </p>
      )}
      {unbelievable !== "" && <p className={words.body}>{unbelievable}</p>}
    </Message>
  );
};
