import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { memo, useId, useState } from "react";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { useTextStyles } from "../parts/useTextStyles";
import { LeverControl } from "./LeverControl";
import { LeverHead } from "./LeverHead";
import { framedLever } from "./framedLever.vm";
import { firstYear } from "./levers.vm";
import { LeverYears } from "./LeverYears";
import type { OwnFrame } from "./ownFrame";
import { sameSettings } from "./sameSettings";
import { withinSpan } from "./yearSpan";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 24px 24px auto",
    alignItems: "center",
    columnGap: "4px",
    rowGap: "2px",
    // The name has a line to itself.
    [narrow]: { gridTemplateColumns: "24px 24px minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1" },
});

export interface LeverRowProps {
  readonly id: LeverId;
  /** One, or several that are run together; the same object until they are others. */
  readonly segments: readonly SegmentInputs[];
  readonly policy: Policy;
  /** Where the levers of one of several segments are shown. */
  readonly frame: OwnFrame | undefined;
  /** `undefined` sets a lever to where it stands today. */
  readonly onMove: (lever: LeverId, value: Policy[LeverId]) => void;
  /** Takes back that a lever was set: for all segments, or for the one whose levers are shown. */
  readonly onReset: (lever: LeverId) => void;
}

const Row = ({ id, segments, policy, frame, onMove, onReset }: LeverRowProps) => {
  const lever = framedLever(id, segments, policy, frame);
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
        onReset={() => onReset(id)}
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
