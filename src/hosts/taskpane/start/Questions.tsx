import { makeStyles, tokens } from "@fluentui/react-components";
import { questions } from "../places";
import { text } from "../text";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "8px" },
  question: {
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** What the lab answers, before there is a table to answer it from. */
export const Questions = () => {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {questions.map((place) => (
        <li key={place} className={styles.question}>
          {text.start[`${place}Question`]}
        </li>
      ))}
    </ol>
  );
};
