import { makeStyles } from "@fluentui/react-components";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { ScoredSegment } from "./indices.vm";
import { MeasureRow } from "./MeasureRow";
import { ModeBar } from "./ModeBar";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  group: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** What a score rests on, and what stands beside it. */
export const ScoreDetails = ({ segment }: { readonly segment: ScoredSegment }) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { pillars, coverage, warnings, mode, surplus, nearest } = segment;
  return (
    <div className={styles.root}>
      <div className={styles.group}>
        <h2 className={words.subheading}>{text.indices.pillars}</h2>
        {pillars.map((pillar) => (
          <MeasureRow
            key={pillar.label}
            label={pillar.label}
            {...(pillar.judged ? { note: text.indices.judged } : {})}
            share={pillar.value}
            value={pillar.valueText}
          />
        ))}
        <p className={words.quiet}>{coverage}</p>
      </div>
      <div className={styles.group}>
        <h2 className={words.subheading}>{text.indices.mode}</h2>
        {mode.innovation !== undefined && <ModeBar innovation={mode.innovation} />}
        <p className={words.quiet}>{mode.sentence}</p>
        {mode.innovation !== undefined && (
          <p className={words.quiet}>{text.indices.modeIllustrative}</p>
        )}
      </div>
      <div className={styles.group}>
        <h2 className={words.subheading}>{text.indices.reinvestment}</h2>
        {surplus.rows.map((row) => (
          <MeasureRow key={row.label} {...row} />
        ))}
        {surplus.note !== "" && <p className={words.quiet}>{surplus.note}</p>}
      </div>
      {nearest !== "" && (
        <div className={styles.group}>
          <h2 className={words.subheading}>{text.explain.nearest}</h2>
          <p className={words.body}>{nearest}</p>
        </div>
      )}
      {warnings.length > 0 && (
        <Message intent="warning">
          {warnings.map((warning) => (
            <span key={warning}>{warning}</span>
          ))}
        </Message>
      )}
    </div>
  );
};
