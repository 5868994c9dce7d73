import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { memo, useId, useState } from "react";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { useTextStyles } from "../parts/useTextStyles";
import { LeverControl } from "./LeverControl";
import { LeverHead } from "./LeverHead";
import { firstYear, leverView } from "./levers.vm";
import { LeverYears } from "./LeverYears";
import { sameSettings } from "./sameSettings";
import { withinSpan } from "./yearSpan";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 24px 24px auto",
    alignItems: "center",
    columnGap: "4px",
    rowGap: "2px",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) 24px 24px" },
  },
  wide: { gridColumn: "1 / -1" },
});

export interface LeverRowProps {
  readonly id: LeverId;
  readonly segments: readonly SegmentInputs[];
  readonly policy: Policy;
  /** `undefined` sets the lever back to its base. */
  readonly onMove: (lever: LeverId, value: Policy[LeverId]) => void;
}

const Row = ({ id, segments, policy, onMove }: LeverRowProps) => {
  const lever = leverView(id, segments, policy);
  const move = (value: Policy[LeverId]): void => onMove(id, value);
  const styles = useStyles();
  const words = useTextStyles();
  const helpId = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const slider = lever.kind === "slider" && lever.yearly && lever.changed ? lever : undefined;
  const timed = slider && slider.varies === "" ? slider : undefined;
  return (
    <div className={styles.root}>
      <LeverHead
        lever={lever}
        helpId={helpId}
        helpOpen={helpOpen}
        onHelp={() => setHelpOpen(!helpOpen)}
        onReset={() => move(undefined)}
      />
      <LeverControl lever={lever} helpId={helpId} onMove={move} />
      {/* Readers of the screen hear it whether it is shown or not. */}
      <div id={helpId} className={styles.wide} hidden={!helpOpen}>
        {lever.help.map((line) => (
          <p key={line} className={words.quiet}>
            {line}
          </p>
        ))}
      </div>
      {slider && slider.varies !== "" && (
        <p className={mergeClasses(words.quiet, styles.wide)}>{slider.varies}</p>
      )}
      {timed && (helpOpen || timed.span) && (
        <LeverYears
          lever={timed}
          start={firstYear(policy)}
          onSpan={(span) =>
            move(span && timed.value !== undefined ? withinSpan(timed.value, span) : timed.value)
          }
        />
      )}
    </div>
  );
};

/** One lever: what it is, what moves it, and, on demand, its help and its years. */
export const LeverRow = memo(Row, (last, next) => sameSettings(last, next, [next.id]));
