import { makeStyles } from "@fluentui/react-components";
import type { Policy } from "../../../model/cluster/policy";
import type { LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { LeverRow } from "./LeverRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface LeverListProps {
  readonly ids: readonly LeverId[];
  /** One, or several that are run together; the same object until they are others. */
  readonly segments: readonly SegmentInputs[];
  readonly policy: Policy;
  readonly onMove: (lever: LeverId, value: Policy[LeverId]) => void;
}

/** Some levers, one below the other. */
export const LeverList = ({ ids, segments, policy, onMove }: LeverListProps) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {ids.map((id) => (
        <LeverRow key={id} id={id} segments={segments} policy={policy} onMove={onMove} />
      ))}
    </div>
  );
};
