import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { Disclosure } from "../parts/Disclosure";
import { narrow } from "../parts/narrow";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { LeverList, type LeverListProps } from "./LeverList";
import { idsOf, leverGroup, type GroupId } from "./leverGroups.vm";
import { sameSettings } from "./sameSettings";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    [narrow]: { flexWrap: "wrap" },
  },
  set: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

export interface LeverGroupProps extends Omit<LeverListProps, "ids"> {
  readonly id: GroupId;
}

const Group = ({ id, ...list }: LeverGroupProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { label, parts, setCount, line } = leverGroup(id, list.policy, list.frame);
  return (
    <div className={styles.root}>
      <Disclosure
        summary={
          <span>
            <span className={styles.title}>
              <span>{label}</span>
              {setCount > 0 && <span className={styles.set}>{text.levers.set(setCount)}</span>}
            </span>
            <span className={words.quiet}>{line}</span>
          </span>
        }
      >
        {parts.map(({ title, ids }) => (
          <div key={title} className={words.section}>
            {title !== "" && <h3 className={words.subheading}>{title}</h3>}
            <LeverList ids={ids} {...list} />
          </div>
        ))}
      </Disclosure>
    </div>
  );
};

/** The levers of a group behind one line that says how many are set and to what. */
export const LeverGroup = memo(Group, (last, next) => sameSettings(last, next, idsOf(next.id)));
