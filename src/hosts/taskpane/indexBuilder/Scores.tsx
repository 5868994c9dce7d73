import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import type { RankBandAnswer } from "../../../core/index/robustness/rankBandTask";
import { ScoreLine } from "../indices/ScoreLine";
import { Disclosure } from "../parts/Disclosure";
import { Limited } from "../parts/Limited";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { rankRooms, scoresView } from "./scores.vm";
import { UnitDetails } from "./UnitDetails";

const useStyles = makeStyles({ item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } });

export interface ScoresProps {
  readonly index: BuiltIndex;
  /** A name for each unit of the data. */
  readonly units: readonly string[];
  readonly bands: RankBandAnswer | undefined;
}

const shownAtFirst = 10;

/** Every unit with its score and rank, in the order that is asked for. */
export const Scores = ({ index, units, bands }: ScoresProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const [order, setOrder] = useState("");
  const view = useMemo(() => scoresView(index, units, order, bands), [index, units, order, bands]);
  const rooms = rankRooms(view.scored.length);
  const value = view.orders.some(({ key }) => key === order) ? order : view.top;
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.indexBuilder.scores(view.top)}</h2>
      <SelectField
        label={text.indexBuilder.orderBy}
        options={view.orders}
        value={value}
        onChoose={setOrder}
      />
      <div>
        <Limited items={view.scored} first={shownAtFirst} keyOf={({ unit }) => unit}>
          {(scored) => (
            <div className={styles.item}>
              <Disclosure summary={<ScoreLine segment={scored} rankRooms={rooms} />}>
                <UnitDetails index={index} scored={scored} />
              </Disclosure>
            </div>
          )}
        </Limited>
        {view.unscored.length > 0 && (
          <div className={styles.item}>
            <Disclosure summary={text.indexBuilder.noScore(view.unscored.length)}>
              <p className={words.quiet}>{text.indexBuilder.noScoreHint}</p>
              <ul className={words.bullets}>
                {view.unscored.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
    </section>
  );
};
