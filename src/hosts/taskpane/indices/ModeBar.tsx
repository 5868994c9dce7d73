import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "12px" },
  part: {
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  innovation: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  squeezed: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** The two ways of competing as parts of one bar; the sentence below says the same. */
export const ModeBar = ({ innovation }: { readonly innovation: number }) => {
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-hidden="true">
      <div
        className={mergeClasses(styles.part, styles.innovation)}
        style={{ flexGrow: innovation }}
      />
      <div
        className={mergeClasses(styles.part, styles.squeezed)}
        style={{ flexGrow: 1 - innovation }}
      />
    </div>
  );
};
