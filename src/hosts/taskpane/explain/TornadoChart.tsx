import { makeStyles } from "@fluentui/react-components";
import { BarAxis } from "../parts/BarAxis";
import { BarTrack } from "../parts/BarTrack";
import { useTextStyles } from "../parts/useTextStyles";
import type { TornadoView } from "./tornado.vm";

const useStyles = makeStyles({
  row: { paddingTop: "8px" },
  ends: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "8px" },
});

/** A bar for each number, from the answer at one end of its range to that at the other. */
export const TornadoChart = ({ view }: { readonly view: TornadoView }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div role="img" aria-label={view.altText}>
      {view.rows.map(({ name, evidence, left, right, from, to }) => (
        <div key={name} className={styles.row}>
          <div>
            {name} <span className={words.quiet}>{evidence}</span>
          </div>
          <BarTrack from={from} to={to} mark={view.mark} />
          <div className={styles.ends}>
            <span className={words.quiet}>{left}</span>
            <span className={words.quiet}>{right}</span>
          </div>
        </div>
      ))}
      <BarAxis ticks={view.ticks} />
    </div>
  );
};
