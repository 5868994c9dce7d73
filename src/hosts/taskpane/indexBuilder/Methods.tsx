import { Button } from "@fluentui/react-components";
import { usualMethods, type IndexMethods } from "../../../core/index/methods";
import { Disclosure } from "../parts/Disclosure";
import { SelectField } from "../parts/SelectField";
import { Summary } from "../parts/Summary";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { chooseMethod, methodFields, methodsSummary } from "./methods.vm";

export interface MethodsProps {
  /** What differs from the usual methods. */
  readonly chosen: Partial<IndexMethods>;
  readonly onChosen: (chosen: Partial<IndexMethods>) => void;
}

/** How the index is made, step by step, each with what the choice does. */
export const Methods = ({ chosen, onChosen }: MethodsProps) => {
  const words = useTextStyles();
  return (
    <Disclosure
      summary={<Summary title={text.indexBuilder.methods} line={methodsSummary(chosen)} />}
    >
      <div className={words.column}>
        <p className={words.quiet}>{text.indexBuilder.methodsHint}</p>
        {methodFields({ ...usualMethods, ...chosen }).map(
          ({ name, label, help, options, value }) => (
            <SelectField
              key={name}
              label={label}
              hint={help}
              options={options}
              value={value}
              onChoose={(key) => onChosen(chooseMethod(chosen, name, key))}
            />
          )
        )}
        {Object.keys(chosen).length > 0 && (
          <div>
            <Button size="small" onClick={() => onChosen({})}>
              {text.indexBuilder.back}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
};
