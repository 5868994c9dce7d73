import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { NewSheet, Workbook } from "../../../app/ports/workbook";
import { text } from "../text";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  // Where the pane is magnified, one below the other instead of in broken words.
  forms: { flexWrap: "wrap" },
});

type Form = "values" | "formulas";

export interface WriteChoiceProps {
  readonly workbook: Workbook;
  /** Lay the sheets out; called only when they are written. */
  readonly values: () => readonly NewSheet[];
  readonly formulas: () => readonly NewSheet[];
  /** Why there can be no formulas, where that is so. */
  readonly withoutFormulas?: string | undefined;
}

const isForm = (value: string): value is Form => value === "values" || value === "formulas";

/** Writes a result as values that stay, or as formulas that follow the user's cells. */
export const WriteChoice = (props: WriteChoiceProps) => {
  const { workbook, values, formulas, withoutFormulas } = props;
  const [form, setForm] = useState<Form>("values");
  const styles = useStyles();
  const words = text.indexBuilder;
  return (
    <>
      <Field
        label={words.writeAs}
        hint={withoutFormulas ?? (form === "values" ? words.valuesHint : words.formulasHint)}
      >
        <RadioGroup
          className={styles.forms}
          layout="horizontal"
          value={form}
          onChange={(_, { value }) => isForm(value) && setForm(value)}
        >
          <Radio value="values" label={words.values} />
          <Radio value="formulas" label={words.formulas} disabled={withoutFormulas !== undefined} />
        </RadioGroup>
      </Field>
      <WriteButton key={form} workbook={workbook} sheet={form === "values" ? values : formulas} />
    </>
  );
};
