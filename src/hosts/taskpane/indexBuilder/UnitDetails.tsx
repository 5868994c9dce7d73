import { useMemo } from "react";
import type { BuiltIndex } from "../../../core/index/pipeline/buildIndex";
import { liftWork } from "../../../core/index/robustness/liftTask";
import { MeasureRow } from "../indices/MeasureRow";
import { Part } from "../explain/Part";
import { SpanList } from "../parts/SpanList";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { useWork } from "../work/useWork";
import { WorkView } from "../work/WorkView";
import { liftTexts } from "./lifts.vm";
import { contributionRows, type ScoredUnit } from "./scores.vm";

export interface UnitDetailsProps {
  readonly index: BuiltIndex;
  readonly scored: ScoredUnit;
}

/** What a score is made of, and what would lift it. */
export const UnitDetails = ({ index, scored }: UnitDetailsProps) => {
  const words = useTextStyles();
  const { unit, parts, coverage } = scored;
  const lifts = useWork(useMemo(() => liftWork({ index, unit }), [index, unit]));
  const added = useMemo(() => contributionRows(index, unit), [index, unit]);
  return (
    <div className={words.column}>
      {parts.length > 0 && (
        <Part title={text.indexBuilder.unitParts}>
          <div>
            {parts.map((part) => (
              <MeasureRow key={part.label} {...part} />
            ))}
          </div>
        </Part>
      )}
      <p className={words.quiet}>{coverage}</p>
      {added.length > 0 && (
        <Part title={text.indexBuilder.adds}>
          <SpanList rows={added} />
        </Part>
      )}
      <Part title={text.indexBuilder.lifts} hint={text.indexBuilder.liftsHint}>
        <WorkView control={lifts}>
          {(found) => (
            <ul className={words.bullets}>
              {liftTexts(found).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </WorkView>
      </Part>
    </div>
  );
};
