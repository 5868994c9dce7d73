import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    overflowX: "auto",
    // Else words for readers of the screen, which stand outside the flow, would widen the pane.
    position: "relative",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Holds what may be wider than the pane; it scrolls by itself, by keyboard too. */
export const Scroller = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div role="group" tabIndex={0} aria-label={label} className={useStyles().root}>
    {children}
  </div>
);
