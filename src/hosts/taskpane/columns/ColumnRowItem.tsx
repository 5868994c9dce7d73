import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleIds } from "../../../core/table/scale";
import { SelectField, type Option } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { ColumnChoice } from "./columnChoices";
import type { ColumnRow } from "./columns.vm";
import { MatchWords } from "./MatchWords";

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "6px",
    padding: "12px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Keys that no header can have, since headers are marked. */
const undecided = "undecided";
const absent = "absent";
const marked = (header: string): string => `header:${header}`;

const keyOf = ({ choice, header }: ColumnChoice): string =>
  choice === "header" ? marked(header) : choice;

const optionsOf = (headers: readonly string[]): readonly Option[] => [
  { key: undecided, label: text.columns.undecided },
  { key: absent, label: text.columns.absent },
  ...headers.map((header) => ({ key: marked(header), label: header })),
];

export interface ColumnRowItemProps {
  readonly row: ColumnRow;
  readonly choice: ColumnChoice;
  readonly headers: readonly string[];
  /** The first cells below the header that is chosen. */
  readonly sample: string;
  /** The user's words below it that stand for choices of ours, in small letters. */
  readonly words: readonly string[];
  readonly onChoice: (choice: ColumnChoice) => void;
}

/** One column of ours, and which header of the user's stands for it. */
export const ColumnRowItem = (props: ColumnRowItemProps) => {
  const { row, choice, headers, sample, words: theirs, onChoice } = props;
  const styles = useStyles();
  const words = useTextStyles();
  const choose = (key: string): void =>
    onChoice(
      key === undecided || key === absent
        ? { ...choice, choice: key, header: "" }
        : { ...choice, choice: "header", header: key.slice(marked("").length) }
    );
  const isMatched = choice.choice === "header";
  return (
    <div className={styles.root}>
      <div>
        <span className={styles.label}>{row.label}</span>
        {row.unit !== "" && <span className={styles.unit}> · {row.unit}</span>}
        <span className={words.block}>{row.meaning}</span>
      </div>
      <SelectField
        name={text.columns.headerOf(row.label)}
        options={optionsOf(headers)}
        value={keyOf(choice)}
        onChoose={choose}
      />
      {(row.remark !== "" || isMatched) && (
        <p className={styles.remark}>
          {row.remark}
          {isMatched && <span className={words.block}>{sample}</span>}
        </p>
      )}
      {isMatched && row.scales.length > 1 && (
        <SelectField
          name={text.columns.writtenOf(row.label)}
          options={row.scales.map((id) => ({ key: id, label: text.columns.scales[id] }))}
          value={choice.scale}
          onChoose={(key) => {
            const scale = scaleIds.find((id) => id === key);
            if (scale) onChoice({ ...choice, scale });
          }}
        />
      )}
      {isMatched && theirs.length > 0 && (
        <MatchWords row={row} words={theirs} choice={choice} onChoice={onChoice} />
      )}
    </div>
  );
};
