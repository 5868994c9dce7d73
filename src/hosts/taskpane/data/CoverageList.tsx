import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { Bar } from "../parts/Bar";
import { Limited } from "../parts/Limited";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { SegmentEvidence } from "./data.vm";

const useStyles = makeStyles({
  row: { padding: "8px 0", display: "grid", rowGap: "4px" },
  measures: {
    display: "grid",
    gridTemplateColumns: "1fr 44px 104px",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr) 44px" },
  },
  share: { textAlign: "end" },
  stage: { color: tokens.colorNeutralForeground3 },
});

const shownAtFirst = 8;

/** How much of each segment is known, and how far it was checked. */
export const CoverageList = ({ segments }: { readonly segments: readonly SegmentEvidence[] }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.data.coverage}</h2>
      <p className={words.quiet}>{text.data.coverageHint}</p>
      <div>
        <Limited items={segments} first={shownAtFirst} keyOf={({ row }) => row}>
          {(segment) => (
            <div className={styles.row}>
              <span>{segment.label}</span>
              <div className={styles.measures}>
                <Bar share={segment.coverage} quiet={!segment.scored} />
                <span className={mergeClasses(styles.share, words.number)}>
                  <span className={words.hidden}>{text.data.known} </span>
                  {segment.coverageText}
                </span>
                <span className={styles.stage}>
                  <span className={words.hidden}>{text.data.evidence} </span>
                  {segment.stage}
                </span>
              </div>
            </div>
          )}
        </Limited>
      </div>
    </section>
  );
};
