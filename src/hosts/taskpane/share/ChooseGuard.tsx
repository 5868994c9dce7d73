import { Checkbox } from "@fluentui/react-components";
import type { LabData } from "../../../app/labData";
import { Message } from "../parts/Message";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { fewestOptions, heldBack, type PublishPlan } from "./plan.vm";

export interface ChooseGuardProps {
  readonly data: LabData;
  readonly plan: PublishPlan;
  readonly onPlan: (plan: PublishPlan) => void;
}

/** What is held back because single firms could be recognised, and the way to override it knowingly. */
export const ChooseGuard = ({ data, plan, onPlan }: ChooseGuardProps) => {
  const words = useTextStyles();
  const { publish } = text.share;
  const hidden = heldBack(plan, data);
  return (
    <div className={words.section}>
      <h3 className={words.subheading}>{publish.guard}</h3>
      {!plan.disclose && (
        <SelectField
          label={publish.fewest}
          hint={publish.fewestHint}
          options={fewestOptions()}
          value={String(plan.fewestFirms)}
          onChoose={(firms) => onPlan({ ...plan, fewestFirms: Number(firms) })}
        />
      )}
      <Checkbox
        label={publish.disclose}
        checked={plan.disclose}
        onChange={(_, { checked }) => onPlan({ ...plan, disclose: checked === true })}
      />
      {plan.disclose ? (
        <Message intent="warning" announced>
          {publish.discloseHint}
        </Message>
      ) : (
        <p className={words.quiet}>
          {hidden.length === 0 ? publish.nothingHeldBack : publish.heldBack(hidden.join("; "))}
        </p>
      )}
    </div>
  );
};
