import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { robustnessSettings } from "../../../app/indexBuilder/robustnessSettings";
import type { RankBandAnswer } from "../../../core/index/robustness/rankBandTask";
import { amount, percent } from "../format";
import { Disclosure } from "../parts/Disclosure";
import { SpanList } from "../parts/SpanList";
import { Summary } from "../parts/Summary";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { WorkControl, WorkState } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { ranksRoom, ranksView } from "./ranks.vm";

const shownAtFirst = 20;

interface RankListProps {
  readonly answer: RankBandAnswer;
  readonly units: readonly string[];
}

const RankList = ({ answer, units }: RankListProps) => {
  const words = useTextStyles();
  const [all, setAll] = useState(false);
  const { rows, of, altText, failed } = useMemo(() => ranksView(answer, units), [answer, units]);
  const cut = !all && rows.length > shownAtFirst + 1;
  return (
    <div className={words.section}>
      <SpanList rows={cut ? rows.slice(0, shownAtFirst) : rows} reach={of} name={altText} />
      {cut && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {text.data.showAll(rows.length)}
          </Button>
        </div>
      )}
      {failed !== "" && <p className={words.quiet}>{failed}</p>}
    </div>
  );
};

/** What the closed part says; while the work is under way, how far it has come. */
const lineOf = (state: WorkState<RankBandAnswer>, units: readonly string[]): string => {
  if (state.status === "done") return ranksView(state.answer, units).summary;
  if (state.status === "cancelled") return text.explain.cancelled;
  if (state.status === "failed") return text.explain.failed;
  return state.status === "working" ? text.explain.working(state.done, state.total) : "";
};

export interface RanksProps {
  readonly control: WorkControl<RankBandAnswer>;
  readonly units: readonly string[];
}

/** How far ranks move when the index is built in other ways, found out in the background. */
export const Ranks = ({ control, units }: RanksProps) => {
  const words = useTextStyles();
  const { draws, weightNoise } = robustnessSettings;
  const { state } = control;
  const rooms = [ranksRoom(units.length)];
  return (
    <Disclosure
      summary={
        <Summary title={text.indexBuilder.ranks} line={lineOf(state, units)} rooms={rooms} />
      }
    >
      <div className={words.section}>
        <p className={words.quiet}>
          {text.indexBuilder.ranksHint(amount(draws), percent(weightNoise))}
        </p>
        <WorkView control={control}>
          {(answer) => <RankList answer={answer} units={units} />}
        </WorkView>
      </div>
    </Disclosure>
  );
};
