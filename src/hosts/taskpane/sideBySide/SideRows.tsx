import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { LateText } from "../parts/LateText";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { KeptScenario, Letter } from "./kept";
import { rowRooms, type SideRow } from "./sideBySide.vm";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    alignItems: "start",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: "24px" },
});

export interface SideRowsProps {
  readonly kept: readonly KeptScenario[];
  /** What is known of them yet. */
  readonly rows: readonly SideRow[];
  /** Is that yet to come where it is not known? Then there is room for it. */
  readonly compared: boolean;
  readonly onRemove: (letter: Letter) => void;
}

/** The kept scenarios, each with its change in numbers. */
export const SideRows = ({ kept, rows, compared, onRemove }: SideRowsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <ul className={styles.list}>
      {kept.map(({ letter, title }) => {
        const row = rows.find((each) => each.letter === letter);
        const remove = text.sideBySide.remove(letter, title);
        return (
          <li key={letter} className={styles.item}>
            <span className={styles.letter}>{letter}</span>
            <span>
              {title}
              {(row || compared) && (
                <span className={words.block}>
                  <LateText rooms={rowRooms()}>
                    {row?.text}
                    <br />
                    {row?.chance}
                  </LateText>
                </span>
              )}
            </span>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={remove}
              title={remove}
              onClick={() => onRemove(letter)}
            />
          </li>
        );
      })}
    </ul>
  );
};
