import { makeStyles } from "@fluentui/react-components";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { LeverRow } from "./LeverRow";
import { firstYear, leverView } from "./levers.vm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface LeverListProps {
  readonly ids: readonly LeverId[];
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly onMove: (lever: LeverId, value: Policy[LeverId]) => void;
}

/** Some levers, one below the other. */
export const LeverList = ({ ids, segment, policy, onMove }: LeverListProps) => {
  const styles = useStyles();
  const start = firstYear(policy);
  return (
    <div className={styles.root}>
      {ids.map((id) => (
        <LeverRow
          key={id}
          lever={leverView(id, segment, policy)}
          start={start}
          onMove={(value) => onMove(id, value)}
        />
      ))}
    </div>
  );
};
