import { makeStyles } from "@fluentui/react-components";
import type { LeverId } from "../../../model/levers/levers";
import { LeverRow, type LeverRowProps } from "./LeverRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface LeverListProps extends Omit<LeverRowProps, "id"> {
  readonly ids: readonly LeverId[];
}

/** Some levers, one below the other. */
export const LeverList = ({ ids, ...row }: LeverListProps) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {ids.map((id) => (
        <LeverRow key={id} id={id} {...row} />
      ))}
    </div>
  );
};
