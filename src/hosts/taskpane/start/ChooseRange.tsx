import type { TableRange } from "../../../app/ports/workbook";
import { cellAddress, columnLetters } from "../../../core/table/address";
import type { Lab } from "../lab/Lab";
import { rangeKey, type LabState } from "../lab/labState";
import { SelectField } from "../parts/SelectField";
import { text } from "../text";

export interface ChooseRangeProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly label: string;
  readonly hint?: string;
}

const corners = ({ sheet, row, column, rows, columns }: TableRange): string =>
  `${cellAddress(sheet, row, column)}:${columnLetters(column + columns - 1)}${row + rows}`;

const labelOf: Readonly<Record<TableRange["kind"], (range: TableRange) => string>> = {
  table: ({ name, sheet }) => text.start.tableOn(name, sheet),
  sheet: ({ sheet }) => text.start.sheetOf(sheet),
  cells: (range) => text.start.cellsAt(corners(range)),
};

const optionOf = (range: TableRange) => ({
  key: rangeKey(range),
  label: labelOf[range.kind](range),
});

/** The tables of the workbook, those of segments first. */
export const ChooseRange = ({ lab, state, label, hint }: ChooseRangeProps) => {
  const ranges = [...state.likely, ...state.others];
  const chosen = state.chosen ? rangeKey(state.chosen) : "";
  const none = { key: "", label: text.start.choose, disabled: true };
  return (
    <SelectField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      options={[...(state.chosen ? [] : [none]), ...ranges.map(optionOf)]}
      value={chosen}
      onChoose={(key) => {
        const range = ranges.find((each) => rangeKey(each) === key);
        if (range) void lab.choose(range);
      }}
    />
  );
};
