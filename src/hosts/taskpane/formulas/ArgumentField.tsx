import { Field, Input } from "@fluentui/react-components";
import type { ArgumentView } from "./formula.vm";

export interface ArgumentFieldProps {
  readonly argument: ArgumentView;
  readonly value: string;
  /** Names the list of suggestions. */
  readonly suggestions: string;
  readonly onType: (value: string) => void;
}

/** An argument to be typed, or taken from what the workbook has. */
export const ArgumentField = ({ argument, value, suggestions, onType }: ArgumentFieldProps) => (
  <Field label={argument.label} hint={argument.help}>
    <Input
      value={value}
      input={{ list: suggestions, autoComplete: "off", spellCheck: false }}
      onChange={(_, data) => onType(data.value)}
    />
  </Field>
);
