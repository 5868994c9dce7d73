import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { chooseLever, leverOptions, type PublishPlan } from "./plan.vm";

const places = [0, 1, 2];

export interface ChooseWhatIfProps {
  readonly plan: PublishPlan;
  readonly onPlan: (plan: PublishPlan) => void;
}

/** The two or three levers that readers of the copy can move. */
export const ChooseWhatIf = ({ plan, onPlan }: ChooseWhatIfProps) => {
  const words = useTextStyles();
  const { publish } = text.share;
  return (
    <div className={words.section}>
      <h3 className={words.subheading}>{publish.whatIf}</h3>
      <p className={words.quiet}>{publish.whatIfHint}</p>
      {places.map((place) => (
        <SelectField
          key={place}
          name={publish.lever(place + 1)}
          options={leverOptions(plan, place)}
          value={plan.whatIf[place] ?? ""}
          onChoose={(id) => onPlan(chooseLever(plan, place, id))}
        />
      ))}
    </div>
  );
};
