import { Message } from "../parts/Message";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { ChooseGuard } from "./ChooseGuard";
import { ChooseSegments } from "./ChooseSegments";
import { ChooseWhatIf } from "./ChooseWhatIf";
import { chosenSegments, scenarioOptions, type PublishPlan } from "./plan.vm";
import type { Source } from "./planRecord";
import { PublishButtons } from "./PublishButtons";
import { usePublishing } from "./usePublishing";

export interface PublishCopyProps {
  readonly source: Source;
  readonly plan: PublishPlan;
  readonly onPlan: (plan: PublishPlan) => void;
}

/** A copy for people without the lab: what goes into it, and how it leaves. */
export const PublishCopy = ({ source, plan, onPlan }: PublishCopyProps) => {
  const words = useTextStyles();
  const { data, draft, stored } = source;
  const { publish } = text.share;
  const control = usePublishing(source);
  const none = chosenSegments(plan, data).length === 0;
  const choice = { data, plan, onPlan };
  return (
    <section className={words.column}>
      <div className={words.section}>
        <h2 className={words.subheading}>{publish.title}</h2>
        <p className={words.quiet}>{publish.hint}</p>
      </div>
      <SelectField
        label={publish.scenario}
        options={scenarioOptions(draft, stored)}
        value={plan.scenario}
        onChoose={(scenario) => onPlan({ ...plan, scenario })}
      />
      <ChooseSegments {...choice} />
      <ChooseWhatIf plan={plan} onPlan={onPlan} />
      <ChooseGuard {...choice} />
      {none && <Message intent="warning">{publish.noSegment}</Message>}
      <PublishButtons
        control={control}
        disabled={none}
        onPublish={(to) => void control.publish(plan, to)}
      />
    </section>
  );
};
