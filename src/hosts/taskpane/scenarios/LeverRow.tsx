import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { useId, useState } from "react";
import type { Policy } from "../../../model/cluster/policy";
import { useTextStyles } from "../parts/useTextStyles";
import { LeverControl } from "./LeverControl";
import { LeverHead } from "./LeverHead";
import type { LeverView } from "./levers.vm";
import { LeverYears } from "./LeverYears";
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
  readonly lever: LeverView;
  /** First year of the policy. */
  readonly start: number;
  /** `undefined` sets the lever back to its base. */
  readonly onMove: (value: Policy[LeverView["id"]]) => void;
}

/** One lever: what it is, what moves it, and, on demand, its help and its years. */
export const LeverRow = ({ lever, start, onMove }: LeverRowProps) => {
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
        onReset={() => onMove(undefined)}
      />
      <LeverControl lever={lever} helpId={helpId} onMove={onMove} />
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
          start={start}
          onSpan={(span) =>
            onMove(span && timed.value !== undefined ? withinSpan(timed.value, span) : timed.value)
          }
        />
      )}
    </div>
  );
};
