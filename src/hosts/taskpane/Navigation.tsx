import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { places, type Place } from "./places";
import { text } from "./text";

/** Below these widths the names do not fit beside each other. */
const twoRows = "@media (min-width: 221px) and (max-width: 345px)";
const twoRowsLong = "@media (min-width: 221px) and (max-width: 460px)";
const threeRows = "@media (max-width: 220px)";
/** Letters of all names from which on they need more room than the pane of Excel has. */
const manyLetters = 33;

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    // The way home takes what its sign needs, the places share the rest by the length of their names.
    gridTemplateColumns: "auto repeat(5, auto)",
    justifyContent: "space-between",
    paddingLeft: "12px",
    paddingRight: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Two even rows rather than one that breaks anywhere.
  few: { gridAutoFlow: "column", gridTemplateColumns: "none", justifyContent: "start", gap: "8px" },
  narrow: {
    [twoRows]: { gridTemplateColumns: "repeat(3, 1fr)", justifyContent: "stretch" },
    [threeRows]: {
      gridTemplateColumns: "repeat(2, 1fr)",
      justifyContent: "stretch",
      paddingLeft: "4px",
      paddingRight: "4px",
    },
    // On a low screen the places must not take the room of what they lead to.
    "@media (max-height: 260px)": { position: "static" },
  },
  long: {
    [twoRowsLong]: { gridTemplateColumns: "repeat(3, 1fr)", justifyContent: "stretch" },
  },
  place: {
    appearance: "none",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minHeight: "44px",
    minWidth: "24px",
    padding: "0 4px",
    whiteSpace: "nowrap",
    [twoRows]: { minHeight: "36px" },
    [threeRows]: {
      minHeight: "36px",
      paddingLeft: 0,
      paddingRight: 0,
      fontSize: tokens.fontSizeBase200,
    },
    borderBottom: "2px solid transparent",
    borderTop: "2px solid transparent",
    cursor: "pointer",
    // Transparent borders become visible there.
    "@media (forced-colors: active)": { borderTopColor: "Canvas", borderBottomColor: "Canvas" },
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px", lineHeight: 0, display: "inline-block", verticalAlign: "middle" },
});

export interface NavigationProps {
  /** Those that have something to show. */
  readonly open: readonly Place[];
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** The places of the pane that have something to show, always in reach. */
export const Navigation = ({ open, place, onGo }: NavigationProps) => {
  const styles = useStyles();
  const button = (to: Place) => ({
    type: "button" as const,
    className: mergeClasses(styles.place, to === place && styles.here),
    "aria-current": to === place ? ("page" as const) : undefined,
    onClick: () => onGo(to),
  });
  const isWhole = places.every((each) => open.includes(each));
  const long = places.map((each) => text.shell[each]).join("").length > manyLetters;
  return (
    <nav
      className={mergeClasses(
        styles.root,
        long && styles.long,
        isWhole ? styles.narrow : styles.few
      )}
      aria-label={text.shell.navigation}
    >
      <button {...button("start")} aria-label={text.shell.start} title={text.shell.start}>
        <span className={styles.icon}>
          <HomeRegular aria-hidden="true" />
        </span>
      </button>
      {places
        .filter((each) => open.includes(each))
        .map((each) => (
          <button key={each} {...button(each)}>
            {text.shell[each]}
          </button>
        ))}
    </nav>
  );
};
