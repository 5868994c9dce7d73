import { useMemo } from "react";
import type { LabData, LabSegment } from "../../../app/labData";
import { presets } from "../../../model/scenarios/presets";
import { SelectField, type Option } from "../parts/SelectField";
import { inWords, text } from "../text";
import type { ScenarioChoice } from "../stored/choices.vm";
import { choosePreset, chooseSegment, isUnchanged, openScenario, type Draft } from "./draft";
import { scenarioTitle, segmentChoices } from "./scenario.vm";

export interface ChooseScenarioProps {
  readonly data: LabData;
  readonly segment: LabSegment;
  /** The scenarios that the workbook brings. */
  readonly brought: readonly ScenarioChoice[];
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

const own = "own";
const edited = "edited";

/** Presets and the workbook's own scenarios; headings only where there are both. */
const options = (draft: Draft, brought: readonly ScenarioChoice[]): readonly Option[] => {
  const group = brought.length > 0 ? { group: text.stored.presets } : {};
  return [
    { key: own, label: text.scenarios.ownPolicy },
    // What was changed by hand has an entry of its own, which cannot be chosen.
    ...(isUnchanged(draft) ? [] : [{ key: edited, label: scenarioTitle(draft) }]),
    ...presets.map(({ id, label }) => ({ key: id, label: inWords(label), ...group })),
    ...brought,
  ];
};

const keyOf = (draft: Draft, brought: readonly ScenarioChoice[]): string => {
  const begun = draft.opened?.key ?? draft.preset;
  if (begun === undefined) return own;
  // What was opened may have been deleted since; the levers are still here.
  const isThere = draft.opened === undefined || brought.some(({ key }) => key === begun);
  return isThere && isUnchanged(draft) ? begun : edited;
};

const chosen = (draft: Draft, key: string, brought: readonly ScenarioChoice[]): Draft => {
  const opened = brought.find((choice) => choice.key === key)?.opened;
  return opened ? openScenario(draft, opened) : choosePreset(draft, key);
};

/** The segment and the scenario to begin from. */
export const ChooseScenario = (props: ChooseScenarioProps) => {
  const { data, segment, brought, draft, onDraft } = props;
  const segments = useMemo(() => segmentChoices(data), [data]);
  const preset = presets.find(({ id }) => id === draft.preset);
  return (
    <>
      <SelectField
        label={text.scenarios.segment}
        options={segments.map(({ label, possible }) => ({
          key: label,
          label: possible ? label : text.scenarios.cannotSimulate(label),
          disabled: !possible,
        }))}
        value={segment.row.label}
        onChoose={(label) => onDraft(chooseSegment(draft, label))}
      />
      <SelectField
        label={text.scenarios.preset}
        {...(preset ? { hint: inWords(preset.doc) } : {})}
        options={options(draft, brought)}
        value={keyOf(draft, brought)}
        onChoose={(key) => {
          if (key !== edited) onDraft(chosen(draft, key, brought));
        }}
      />
    </>
  );
};
