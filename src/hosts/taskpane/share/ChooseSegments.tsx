import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { LabData } from "../../../app/labData";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { chosenSegments, labelsOf, toggleSegment, withSegments, type PublishPlan } from "./plan.vm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  all: { display: "flex", gap: "8px", flexWrap: "wrap" },
  name: { display: "block" },
  frame: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ChooseSegmentsProps {
  readonly data: LabData;
  readonly plan: PublishPlan;
  readonly onPlan: (plan: PublishPlan) => void;
}

/** Which segments are published; all of them unless some are taken out. */
export const ChooseSegments = ({ data, plan, onPlan }: ChooseSegmentsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { publish } = text.share;
  const all = labelsOf(data);
  const chosen = chosenSegments(plan, data);
  const summary =
    chosen.length === all.length
      ? publish.allSegments(all.length)
      : publish.someSegments(chosen.length, all.length);
  return (
    <div className={styles.frame}>
      <Disclosure
        summary={
          <span>
            <span className={styles.name}>{publish.segments}</span>
            <span className={words.block}>{summary}</span>
          </span>
        }
      >
        <div className={styles.all}>
          <Button size="small" onClick={() => onPlan(withSegments(plan, data, all))}>
            {publish.chooseAll}
          </Button>
          <Button size="small" onClick={() => onPlan(withSegments(plan, data, []))}>
            {publish.chooseNone}
          </Button>
        </div>
        <ul className={styles.list}>
          {all.map((label) => (
            <li key={label}>
              <Checkbox
                label={label}
                checked={chosen.includes(label)}
                onChange={() => onPlan(toggleSegment(plan, data, label))}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
