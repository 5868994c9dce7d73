import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "../parts/narrow";
import { Limited } from "../parts/Limited";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { ColumnChoice } from "./columnChoices";
import type { ColumnRow } from "./columns.vm";
import { choiceOptions } from "./words.vm";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    columnGap: "8px",
    padding: "2px 0",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  word: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

/** A key that no choice has. */
const undecided = "";
const shownAtFirst = 12;

export interface MatchWordsProps {
  readonly row: ColumnRow;
  /** In small letters. */
  readonly words: readonly string[];
  readonly choice: ColumnChoice;
  readonly onChoice: (choice: ColumnChoice) => void;
}

/** Which of the user's words stands for which choice of ours. */
export const MatchWords = ({ row, words: theirs, choice, onChoice }: MatchWordsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const options = [{ key: undecided, label: text.columns.undecided }, ...choiceOptions(row.column)];
  const choose = (word: string, key: string): void => {
    const others = Object.entries(choice.words ?? {}).filter(([each]) => each !== word);
    const pairs = key === undecided ? others : [...others, [word, key] as const];
    onChoice({ ...choice, words: Object.fromEntries(pairs) });
  };
  return (
    <div>
      <p className={words.quiet}>{text.columns.wordsHint}</p>
      <Limited items={theirs} first={shownAtFirst} keyOf={(word) => word}>
        {(word) => (
          <div className={styles.pair}>
            <span className={styles.word}>{word}</span>
            <SelectField
              name={text.columns.standsFor(word)}
              options={options}
              value={choice.words?.[word] ?? undecided}
              onChoose={(key) => choose(word, key)}
            />
          </div>
        )}
      </Limited>
    </div>
  );
};
