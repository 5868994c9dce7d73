import { useState } from "react";
import { Message } from "../parts/Message";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { ChooseGuard } from "./ChooseGuard";
import { ChooseSegments } from "./ChooseSegments";
import { ChooseWhatIf } from "./ChooseWhatIf";
import { beginningPlan, chosenSegments, scenarioOptions } from "./plan.vm";
import { PublishButtons } from "./PublishButtons";
import { usePublishing, type Source } from "./usePublishing";

/** A copy for people without the lab: what goes into it, and how it leaves. */
export const PublishCopy = (source: Source) => {
  const words = useTextStyles();
  const { data, draft } = source;
  const { publish } = text.share;
  const [plan, setPlan] = useState(beginningPlan);
  const control = usePublishing(source);
  const none = chosenSegments(plan, data).length === 0;
  const choice = { data, plan, onPlan: setPlan };
  return (
    <section className={words.column}>
      <div className={words.section}>
        <h2 className={words.subheading}>{publish.title}</h2>
        <p className={words.quiet}>{publish.hint}</p>
      </div>
      <SelectField
        label={publish.scenario}
        options={scenarioOptions(draft)}
        value={plan.scenario}
        onChoose={(scenario) => setPlan({ ...plan, scenario })}
      />
      <ChooseSegments {...choice} />
      <ChooseWhatIf plan={plan} onPlan={setPlan} />
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
