import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { narrow } from "../parts/narrow";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { LeverGroup } from "./LeverGroup";
import { groupIds, headlineLevers, timingLevers } from "./leverGroups.vm";
import { LeverList, type LeverListProps } from "./LeverList";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    [narrow]: { flexWrap: "wrap" },
  },
});

const inReach = [...headlineLevers, ...timingLevers];

export interface LeversProps extends Omit<LeverListProps, "ids"> {
  /** Is nothing set that could be reset? */
  readonly untouched: boolean;
  readonly onResetAll: () => void;
  /** For whom they are, above them. */
  readonly above: ReactNode;
  readonly below: ReactNode;
}

/** Every lever: a few in reach, the others in their groups. */
export const Levers = ({ untouched, onResetAll, above, below, ...list }: LeversProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <div className={styles.head}>
        <h2 className={words.subheading}>{text.levers.heading}</h2>
        <Button size="small" appearance="subtle" disabled={untouched} onClick={onResetAll}>
          {text.levers.resetAll}
        </Button>
      </div>
      {above}
      <LeverList ids={inReach} {...list} />
      <div>
        {groupIds.map((id) => (
          <LeverGroup key={id} id={id} {...list} />
        ))}
      </div>
      {below}
    </section>
  );
};
