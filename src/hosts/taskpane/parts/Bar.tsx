import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
  quiet: { backgroundColor: tokens.colorNeutralForeground4 },
});

export interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly quiet?: boolean;
}

/** A bar for a number that stands beside it, so readers of the screen pass it over. */
export const Bar = ({ share, quiet = false }: BarProps) => {
  const styles = useStyles();
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={mergeClasses(styles.fill, quiet && styles.quiet)} style={{ width }} />
    </span>
  );
};
