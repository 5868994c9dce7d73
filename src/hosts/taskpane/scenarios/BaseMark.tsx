import { makeStyles, tokens } from "@fluentui/react-components";

/** Half the thumb of Fluent's slider: its track begins and ends there. */
const inset = 10;

const useStyles = makeStyles({
  mark: {
    position: "absolute",
    bottom: "2px",
    width: "2px",
    height: "6px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground3,
    pointerEvents: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** Where a lever stands today, on its slider. */
export const BaseMark = ({ share }: { readonly share: number }) => {
  const styles = useStyles();
  const left = `calc(${inset}px + ${share} * (100% - ${2 * inset}px))`;
  return <span className={styles.mark} style={{ left }} aria-hidden="true" />;
};
