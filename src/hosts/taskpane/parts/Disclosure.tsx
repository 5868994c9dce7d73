import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    appearance: "none",
    display: "grid",
    gridTemplateColumns: "1fr 20px",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    padding: "12px 0",
    border: "none",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  chevron: {
    fontSize: "20px",
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(180deg)" },
  body: { paddingBottom: "16px" },
});

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to what lies behind it. */
export const Disclosure = ({ summary, openAtFirst = false, children }: DisclosureProps) => {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {summary}
        <span className={mergeClasses(styles.chevron, open && styles.open)}>
          <ChevronDownRegular aria-hidden="true" />
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <div className={styles.body}>{children}</div>}
      </div>
    </>
  );
};
