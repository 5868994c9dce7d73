import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Bar } from "../parts/Bar";
import { useTextStyles } from "../parts/useTextStyles";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr 72px 40px",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minHeight: "20px",
  },
  value: { textAlign: "end" },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface MeasureRowProps {
  readonly label: string;
  /** A word after the label, such as that it was judged. */
  readonly note?: string;
  /** 0 to 1. */
  readonly share: number;
  readonly value: string;
}

/** A name, a bar and its number. */
export const MeasureRow = ({ label, note = "", share, value }: MeasureRowProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={styles.root}>
      <span>
        {label}
        {note !== "" && <span className={styles.note}> ({note})</span>}
      </span>
      <Bar share={share} />
      <span className={mergeClasses(styles.value, words.number)}>{value}</span>
    </div>
  );
};
