import { useMemo, useState } from "react";
import { comparisonSheet } from "../../../app/comparisonSheet";
import type { Workbook } from "../../../app/ports/workbook";
import { outcomes } from "../../../model/outcomes";
import { faultsText } from "../faultsText";
import { FuturesBasis } from "../futures/FuturesBasis";
import { useFutures } from "../futures/useFutures";
import { Message } from "../parts/Message";
import { RangeChart } from "../parts/RangeChart";
import { rangeChartHeight } from "../parts/rangeChart.vm";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteButton } from "../parts/WriteButton";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import type { Subject } from "../scenarios/subject";
import { scenarioYears } from "../scenarios/years";
import { inWords, language, text } from "../text";
import { withoutLetter, type KeptScenario } from "./kept";
import { Middles } from "./Middles";
import { sideBySideView, sideBySideWish } from "./sideBySide.vm";
import { SideRows } from "./SideRows";

export interface SideBySideProps {
  readonly workbook: Workbook;
  /** The segment's name, or that of several together, for the sheet. */
  readonly label: string;
  readonly subject: Subject;
  /** The names of the segments where several are run together. */
  readonly names?: readonly string[] | undefined;
  readonly kept: readonly KeptScenario[];
  readonly onKept: (kept: readonly KeptScenario[]) => void;
}

/** The kept scenarios, where no outcome of the segments together can be told. */
const NotCompared = ({ kept, onKept }: Pick<SideBySideProps, "kept" | "onKept">) => {
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.sideBySide.heading}</h2>
      <SideRows
        kept={kept}
        rows={[]}
        compared={false}
        onRemove={(letter) => onKept(withoutLetter(kept, letter))}
      />
      <p className={words.quiet}>{text.wholeCluster.notCompared}</p>
    </section>
  );
};

const Compared = (props: SideBySideProps) => {
  const { workbook, label, subject, names, kept, onKept } = props;
  const words = useTextStyles();
  const [wanted, setBy] = useState<HeadlineId>("jobs");
  const { outcomes: order } = subject;
  const by = order.includes(wanted) ? wanted : (order[0] ?? wanted);
  const wish = useMemo(() => sideBySideWish(subject, kept), [subject, kept]);
  const answer = useFutures(wish);
  // An answer about other scenarios would stand under the wrong letters.
  const { futures, faults } = answer.wish === wish ? answer : {};
  const view = useMemo(
    () => futures && sideBySideView({ kept, futures, outcomes: order }, by),
    [kept, futures, order, by]
  );
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.sideBySide.heading}</h2>
      <SelectField
        label={text.sideBySide.compareBy}
        options={order.map((id) => ({ key: id, label: inWords(outcomes[id].label) }))}
        value={by}
        onChoose={(key) => setBy(order.find((id) => id === key) ?? by)}
      />
      <p className={words.quiet}>{text.sideBySide.caption(scenarioYears)}</p>
      {view ? (
        <RangeChart
          ranges={view.rows.map((row) => ({ ...row, name: row.letter }))}
          altText={view.altText}
        />
      ) : (
        !faults && <div style={{ height: rangeChartHeight(kept.length) }} />
      )}
      <SideRows
        kept={kept}
        rows={view?.rows ?? []}
        compared={!faults}
        onRemove={(letter) => onKept(withoutLetter(kept, letter))}
      />
      {view && (
        <>
          <h3 className={words.subheading}>{text.sideBySide.pairs}</h3>
          {view.pairs.length === 0 && <p className={words.body}>{text.sideBySide.oneOnly}</p>}
          {view.pairs.map((pair) => (
            <p key={pair} className={words.body}>
              {pair}
            </p>
          ))}
          <Middles kept={kept} rows={view.middles} />
          {futures && (
            <WriteButton
              workbook={workbook}
              sheet={() =>
                comparisonSheet(
                  {
                    segment: label,
                    years: scenarioYears,
                    scenarios: kept,
                    outcomes: order,
                    futures,
                  },
                  language
                )
              }
              label={text.sideBySide.write}
            />
          )}
        </>
      )}
      {faults && (
        <Message intent="warning">
          {text.futures.unknown}: {faultsText(faults)}
        </Message>
      )}
      <p className={words.quiet}>{text.sideBySide.caveat}</p>
      {!faults && <FuturesBasis futures={futures} segments={names} />}
    </section>
  );
};

/** The kept scenarios in the same futures: against no policy, and against each other. */
export const SideBySide = (props: SideBySideProps) =>
  props.subject.outcomes.length === 0 ? <NotCompared {...props} /> : <Compared {...props} />;
