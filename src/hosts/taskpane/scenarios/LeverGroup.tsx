import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { LeverList, type LeverListProps } from "./LeverList";
import type { LeverGroupView } from "./leverGroups.vm";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { display: "flex", justifyContent: "space-between", gap: "8px" },
  set: { fontWeight: tokens.fontWeightSemibold },
});

export interface LeverGroupProps extends Omit<LeverListProps, "ids"> {
  readonly group: LeverGroupView;
}

/** The levers of a group behind one line that says how many are set and to what. */
export const LeverGroup = ({ group, ...list }: LeverGroupProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { label, parts, setCount, settings } = group;
  return (
    <div className={styles.root}>
      <Disclosure
        summary={
          <span>
            <span className={styles.title}>
              <span>{label}</span>
              {setCount > 0 && <span className={styles.set}>{text.levers.set(setCount)}</span>}
            </span>
            <span className={words.quiet}>{setCount > 0 ? settings : text.levers.allAsToday}</span>
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
