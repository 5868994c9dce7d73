import type { Lab } from "../lab/Lab";
import { rangeKey, type LabState } from "../lab/labState";
import { SelectField } from "../parts/SelectField";
import { text } from "../text";
import { rangeOption } from "./rangeOption";

export interface ChooseRangeProps {
  readonly lab: Lab;
  readonly state: LabState;
  readonly label: string;
  readonly hint?: string;
}

/** The tables of the workbook, those of segments first. */
export const ChooseRange = ({ lab, state, label, hint }: ChooseRangeProps) => {
  const ranges = [...state.likely, ...state.others];
  const chosen = state.chosen ? rangeKey(state.chosen) : "";
  const none = { key: "", label: text.start.choose, disabled: true };
  return (
    <SelectField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      options={[...(state.chosen ? [] : [none]), ...ranges.map(rangeOption)]}
      value={chosen}
      onChoose={(key) => {
        const range = ranges.find((each) => rangeKey(each) === key);
        if (range) void lab.choose(range);
      }}
    />
  );
};
