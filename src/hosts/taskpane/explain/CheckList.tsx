import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useTextStyles } from "../parts/useTextStyles";
import type { CheckView } from "./caseBook.vm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  check: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  part: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "8px", paddingTop: "4px" },
  icon: { fontSize: "20px", lineHeight: 0 },
});

export interface CheckListProps {
  readonly title: string;
  readonly checks: readonly CheckView[];
}

/** Statements with how far each part of them holds, in words and with a mark. */
export const CheckList = ({ title, checks }: CheckListProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div>
      <h3 className={words.subheading}>{title}</h3>
      <ul className={styles.list}>
        {checks.map(({ id, claim, section, parts, notes }) => (
          <li key={id} className={styles.check}>
            {claim} <span className={words.quiet}>({section})</span>
            {parts.map(({ say, holds, text }) => (
              <div key={say} className={styles.part}>
                <span className={styles.icon}>
                  {holds ? (
                    <CheckmarkCircleRegular aria-hidden="true" />
                  ) : (
                    <ErrorCircleRegular aria-hidden="true" />
                  )}
                </span>
                <span>
                  {say}
                  <span className={words.block}>{text}</span>
                </span>
              </div>
            ))}
            {notes.map((note) => (
              <p key={note} className={words.quiet}>
                {note}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};
