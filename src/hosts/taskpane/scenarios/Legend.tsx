import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "2px" },
  entry: { display: "flex", gap: "4px", alignItems: "center" },
  sample: { width: "20px", boxSizing: "border-box" },
  withPolicy: { borderTop: `2px solid ${tokens.colorBrandStroke1}` },
  withoutPolicy: { borderTop: `2px dashed ${tokens.colorNeutralForeground3}` },
  band: { height: "10px", backgroundColor: tokens.colorBrandStroke1 },
  half: { opacity: 0.4, [forced]: { opacity: 1, border: "1px solid CanvasText" } },
  nine: { opacity: 0.14, [forced]: { opacity: 1, border: "1px dotted CanvasText" } },
});

/** What lines and bands of the charts stand for. */
export const Legend = ({ bands }: { readonly bands: boolean }) => {
  const styles = useStyles();
  const words = useTextStyles();
  const entry = (className: string, label: string) => (
    <span className={styles.entry}>
      <span className={mergeClasses(styles.sample, className)} aria-hidden="true" />
      {label}
    </span>
  );
  return (
    <div className={mergeClasses(words.quiet, styles.root)}>
      {entry(styles.withPolicy, text.scenarios.withPolicy)}
      {entry(styles.withoutPolicy, text.scenarios.withoutPolicy)}
      {bands && entry(mergeClasses(styles.band, styles.half), text.futures.half)}
      {bands && entry(mergeClasses(styles.band, styles.nine), text.futures.nine)}
    </div>
  );
};
