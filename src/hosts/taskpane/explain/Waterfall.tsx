import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BarAxis } from "../parts/BarAxis";
import { BarTrack } from "../parts/BarTrack";
import { useTextStyles } from "../parts/useTextStyles";
import type { WaterfallRow, WaterfallView } from "./waterfall.vm";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", position: "relative" },
  row: { position: "relative", paddingTop: "8px" },
  /** From where the last part ended down to where this one begins. */
  link: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: 0,
    borderLeft: `1px dashed ${tokens.colorNeutralStroke1}`,
    [forced]: { borderLeft: "1px dashed CanvasText" },
  },
  line: {
    position: "relative",
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "8px",
  },
  // Words stand before the dashed line, not upon it.
  word: { flex: "1 1 96px", backgroundColor: tokens.colorNeutralBackground1 },
  value: { whiteSpace: "nowrap", backgroundColor: tokens.colorNeutralBackground1 },
  level: { fontWeight: tokens.fontWeightSemibold },
});

const Row = ({ row, first }: { readonly row: WaterfallRow; readonly first: boolean }) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { name, value, kind, from, to } = row;
  return (
    <li className={styles.row}>
      {!first && <span className={styles.link} style={{ left: `${from}%` }} aria-hidden="true" />}
      <div className={mergeClasses(styles.line, kind === "level" && styles.level)}>
        <span className={styles.word}>{name}</span>
        <span className={mergeClasses(words.number, styles.value)}>{value}</span>
      </div>
      <BarTrack
        from={from}
        to={to}
        look={kind === "fall" ? "hollow" : kind === "level" ? "level" : undefined}
        {...(kind === "level" ? { mark: to } : {})}
      />
    </li>
  );
};

/** A change taken apart: each part begins where the last one ended. Every number stands in words. */
export const Waterfall = ({ view }: { readonly view: WaterfallView }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div>
      <ol className={styles.list}>
        {view.rows.map((row, i) => (
          <Row key={row.name} row={row} first={i === 0} />
        ))}
      </ol>
      <BarAxis ticks={view.ticks} />
      {view.unit !== "" && <p className={words.quiet}>{view.unit}</p>}
    </div>
  );
};
