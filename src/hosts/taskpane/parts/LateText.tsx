import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    // Takes room, and is nowhere to be seen or heard.
    "::before": {
      content: "attr(data-room)",
      visibility: "hidden",
      gridArea: "1 / 1",
      whiteSpace: "pre-line",
    },
  },
  text: { gridArea: "1 / 1" },
});

export interface LateTextProps {
  /** What may come to stand here; there is room for the longest from the start. */
  readonly rooms: readonly string[];
  readonly children?: ReactNode;
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), "");

/** A text that comes late or grows, and moves nothing below it when it does. */
export const LateText = ({ rooms, children }: LateTextProps) => {
  const styles = useStyles();
  return (
    <span className={styles.root} data-room={longest(rooms)}>
      <span className={styles.text}>{children}</span>
    </span>
  );
};
