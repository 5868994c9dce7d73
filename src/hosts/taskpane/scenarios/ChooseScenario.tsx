import { useMemo } from "react";
import type { LabData, LabSegment } from "../../../app/labData";
import { presets } from "../../../model/scenarios/presets";
import { SelectField, type Option } from "../parts/SelectField";
import { inWords, text } from "../text";
import { choosePreset, chooseSegment, isPresetUnchanged, type Draft } from "./draft";
import { scenarioTitle, segmentChoices } from "./scenario.vm";

export interface ChooseScenarioProps {
  readonly data: LabData;
  readonly segment: LabSegment;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

const own = "own";
const edited = "edited";

/** A preset that was changed by hand has an entry of its own, which cannot be chosen. */
const presetOptions = (draft: Draft): readonly Option[] => [
  { key: own, label: text.scenarios.ownPolicy },
  ...presets.map(({ id, label }) => ({ key: id, label: inWords(label) })),
  ...(draft.preset !== undefined && !isPresetUnchanged(draft)
    ? [{ key: edited, label: scenarioTitle(draft) }]
    : []),
];

const presetKey = (draft: Draft): string =>
  draft.preset === undefined ? own : isPresetUnchanged(draft) ? draft.preset : edited;

/** The segment and the scenario to begin from. */
export const ChooseScenario = ({ data, segment, draft, onDraft }: ChooseScenarioProps) => {
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
        options={presetOptions(draft)}
        value={presetKey(draft)}
        onChoose={(key) => {
          if (key !== edited) onDraft(choosePreset(draft, key));
        }}
      />
    </>
  );
};
