import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import type { Policy } from "../../../model/cluster/policy";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { text } from "../text";
import { LeverRow } from "./LeverRow";
import { furtherLevers, leverViews, type MovableLeverId } from "./levers.vm";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  list: { display: "flex", flexDirection: "column", gap: "4px" },
  further: {
    margin: 0,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  items: { margin: 0, paddingLeft: "16px" },
});

export interface LeversProps {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly onMove: (lever: MovableLeverId, value: number | undefined) => void;
  readonly onReset: () => void;
}

/** The levers that can be moved, and in words what else the scenario sets. */
export const Levers = ({ segment, policy, onMove, onReset }: LeversProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const further = furtherLevers(policy);
  return (
    <section className={words.section}>
      <div className={styles.head}>
        <h2 className={words.subheading}>{text.scenarios.levers}</h2>
        <Button
          size="small"
          appearance="subtle"
          disabled={Object.keys(policy).length === 0}
          onClick={onReset}
        >
          {text.scenarios.resetAll}
        </Button>
      </div>
      <div className={styles.list}>
        {leverViews(segment, policy).map((lever) => (
          <LeverRow key={lever.id} lever={lever} onMove={(value) => onMove(lever.id, value)} />
        ))}
      </div>
      {further.length > 0 && (
        <div className={styles.further}>
          <p className={words.quiet}>{text.scenarios.alsoSet}</p>
          <ul className={styles.items}>
            {further.map(({ label, value }) => (
              <li key={label}>
                {label}: {value}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
