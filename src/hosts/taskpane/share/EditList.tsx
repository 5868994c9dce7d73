import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Limited } from "../parts/Limited";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { EditView } from "./merge.vm";

const useStyles = makeStyles({
  edit: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const shownFirst = 20;

export interface EditListProps {
  readonly edits: readonly EditView[];
  readonly taken: readonly string[];
  readonly onTaken: (taken: readonly string[]) => void;
  readonly onShow: (edit: EditView) => void;
}

/** What was changed in a copy, each to be taken over or left. */
export const EditList = ({ edits, taken, onTaken, onShow }: EditListProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { merge } = text.share;
  const toggle = (key: string, wanted: boolean): void =>
    onTaken(wanted ? [...taken, key] : taken.filter((each) => each !== key));
  return (
    <Limited items={edits} first={shownFirst} keyOf={({ key }) => key}>
      {(edit) => (
        <div className={styles.edit}>
          <div>
            {edit.canTake ? (
              <Checkbox
                label={edit.at}
                checked={taken.includes(edit.key)}
                onChange={(_, { checked }) => toggle(edit.key, checked === true)}
              />
            ) : (
              <span>{edit.at}</span>
            )}
            <span className={words.block}>{edit.change}</span>
            {edit.reason !== undefined && <span className={words.block}>{edit.reason}</span>}
          </div>
          {edit.place && (
            <Button size="small" appearance="subtle" onClick={() => onShow(edit)}>
              {merge.show}
            </Button>
          )}
        </div>
      )}
    </Limited>
  );
};
