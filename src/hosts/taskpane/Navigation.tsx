import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { places, type Place } from "./places";
import { text } from "./text";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    // Two rows where the text is large.
    flexWrap: "wrap",
    paddingLeft: "14px",
    paddingRight: "14px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
    padding: "0 6px",
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
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

/** The places of the pane, always in reach. */
export const Navigation = ({ place, onGo }: NavigationProps) => {
  const styles = useStyles();
  const button = (to: Place) => ({
    type: "button" as const,
    className: mergeClasses(styles.place, to === place && styles.here),
    "aria-current": to === place ? ("page" as const) : undefined,
    onClick: () => onGo(to),
  });
  return (
    <nav className={styles.root} aria-label={text.shell.navigation}>
      <button {...button("start")} aria-label={text.shell.start} title={text.shell.start}>
        <span className={styles.icon}>
          <HomeRegular aria-hidden="true" />
        </span>
      </button>
      {places.map((each) => (
        <button key={each} {...button(each)}>
          {text.shell[each]}
        </button>
      ))}
    </nav>
  );
};
