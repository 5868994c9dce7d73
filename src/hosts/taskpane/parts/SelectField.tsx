import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long option must not widen the pane.
  narrow: { minWidth: 0, width: "100%" },
  list: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

export interface Option {
  readonly key: string;
  readonly label: string;
  readonly disabled?: boolean;
  /** The heading under which it stands; options of a group follow each other. */
  readonly group?: string;
}

export interface SelectFieldProps {
  /** Absent where the name stands beside the list already. */
  readonly label?: string;
  /** The name for readers of the screen where there is no label. */
  readonly name?: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (key: string) => void;
}

interface Group {
  readonly group: string | undefined;
  readonly members: readonly Option[];
}

const groupsOf = (options: readonly Option[]): readonly Group[] =>
  [...new Set(options.map(({ group }) => group))].map((group) => ({
    group,
    members: options.filter((option) => option.group === group),
  }));

const optionElement = ({ key, label, disabled = false }: Option) => (
  <option key={key} value={key} disabled={disabled}>
    {label}
  </option>
);

/** A choice by the browser's own list, which every hand, finger and screen reader knows. */
export const SelectField = ({ label, name, hint, options, value, onChoose }: SelectFieldProps) => {
  const styles = useStyles();
  return (
    <Field
      className={styles.narrow}
      {...(label === undefined ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Select
        aria-label={name}
        // What the closed list cuts off, under the pointer; readers of the screen have it all anyway.
        root={{ className: styles.narrow, title: options.find(({ key }) => key === value)?.label }}
        select={{ className: styles.list }}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {groupsOf(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(optionElement)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(optionElement)}
            </optgroup>
          )
        )}
      </Select>
    </Field>
  );
};
