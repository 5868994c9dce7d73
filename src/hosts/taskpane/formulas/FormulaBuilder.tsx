import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formulaSheet } from "../../../app/formulaSheet";
import type { TableRange, Workbook } from "../../../app/ports/workbook";
import { worksheetFunctions } from "../../../model/functions";
import { Disclosure } from "../parts/Disclosure";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteButton } from "../parts/WriteButton";
import { inWords, text } from "../text";
import { ArgumentField } from "./ArgumentField";
import { argumentViews, formulaView, rangeSuggestions, type Typed } from "./formula.vm";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

export interface FormulaBuilderProps {
  readonly workbook: Workbook;
  /** Whose columns are suggested. */
  readonly range: TableRange;
}

const sorted = [...worksheetFunctions].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Any function of the lab, argument by argument, written to a sheet of its own. */
export const FormulaBuilder = ({ workbook, range }: FormulaBuilderProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const suggestions = useId();
  const [id, setId] = useState("HERFINDAHL");
  const [typed, setTyped] = useState<Typed>({});
  const declared = sorted.find((each) => each.id === id);
  if (!declared) return null;
  const { formula, missing } = formulaView(declared, typed);
  const name = `CLUSTER.${id}`;
  return (
    <section className={words.column}>
      <p className={words.quiet}>{text.formulas.hint}</p>
      <SelectField
        label={text.formulas.function}
        hint={inWords(declared.purpose)}
        options={sorted.map((each) => ({ key: each.id, label: each.id }))}
        value={id}
        onChoose={(key) => {
          setId(key);
          setTyped({});
        }}
      />
      <Disclosure summary={text.formulas.howComputed}>
        <p className={words.body}>{inWords(declared.help)}</p>
        <p className={words.quiet}>{text.formulas.gives(inWords(declared.result.doc))}</p>
        {declared.sources.map(({ citation }) => (
          <p key={citation} className={words.quiet}>
            {citation}
          </p>
        ))}
      </Disclosure>
      <datalist id={suggestions}>
        {rangeSuggestions(range).map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      {argumentViews(declared).map((argument) => (
        <ArgumentField
          key={`${id} ${argument.name}`}
          argument={argument}
          value={typed[argument.name] ?? ""}
          suggestions={suggestions}
          onType={(value) => setTyped({ ...typed, [argument.name]: value })}
        />
      ))}
      <div>
        <h2 className={words.subheading}>{text.formulas.formula}</h2>
        <code className={styles.formula}>{formula}</code>
        {missing.length > 0 && <p className={words.quiet}>{text.formulas.missing(missing)}</p>}
      </div>
      <WriteButton
        key={id}
        workbook={workbook}
        disabled={missing.length > 0}
        sheet={() => formulaSheet({ name, purpose: inWords(declared.purpose), formula })}
      />
    </section>
  );
};
