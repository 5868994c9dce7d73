import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "./useTextStyles";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "8px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  value: { whiteSpace: "nowrap" },
  track: {
    position: "relative",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground4,
    [forced]: { borderBottom: "1px solid CanvasText" },
  },
  span: {
    position: "absolute",
    top: 0,
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    [forced]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  zero: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [forced]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** A bar from one value to another, with its words. */
export interface SpanRow {
  readonly name: string;
  /** Beside the name, of less weight. */
  readonly note?: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const percent = (share: number): string => `${share * 100}%`;

export interface SpanListProps {
  readonly rows: readonly SpanRow[];
  /** How far the axis reaches at least: 1 for shares of a whole. */
  readonly reach?: number;
  /** The list in words, for readers of the screen. */
  readonly name?: string;
}

/** Bars over a common axis, each with its number in words, so that the list is its own table. */
export const SpanList = ({ rows, reach = 0, name: listName }: SpanListProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const ends = [0, reach, ...rows.flatMap(({ from, to }) => [from, to])];
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low || 1;
  return (
    <ul className={styles.list} aria-label={listName}>
      {rows.map(({ name, note, value, from, to }) => (
        <li key={name}>
          <div className={styles.line}>
            <span>
              {name} {note !== undefined && <span className={words.quiet}>{note}</span>}
            </span>
            <span className={mergeClasses(words.number, styles.value)}>{value}</span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <span
              className={styles.span}
              style={{
                left: percent((Math.min(from, to) - low) / width),
                width: percent(Math.abs(to - from) / width),
              }}
            />
            <span className={styles.zero} style={{ left: percent(-low / width) }} />
          </div>
        </li>
      ))}
    </ul>
  );
};
