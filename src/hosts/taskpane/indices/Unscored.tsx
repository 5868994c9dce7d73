import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { UnscoredSegment } from "./indices.vm";

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "12px" },
});

/** The segments without a score, and what each would need. */
export const Unscored = ({ segments }: { readonly segments: readonly UnscoredSegment[] }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={styles.root}>
      <Disclosure summary={<span>{text.indices.withoutScore(segments.length)}</span>}>
        <ul className={styles.list}>
          {segments.map((segment) => (
            <li key={segment.row}>
              {segment.label}
              {segment.reasons.map((reason) => (
                <p key={reason} className={words.quiet}>
                  {reason}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
};
