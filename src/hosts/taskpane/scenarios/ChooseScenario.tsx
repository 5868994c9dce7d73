import { useMemo } from "react";
import type { LabData, LabSegment } from "../../../app/labData";
import { presets } from "../../../model/scenarios/presets";
import { SelectField, type Option } from "../parts/SelectField";
import { inWords, text } from "../text";
import type { ScenarioChoice } from "../stored/choices.vm";
import {
  choosePreset,
  chooseSegment,
  chooseTogether,
  openScenario,
  type Draft,
  type SetDraft,
  type Together,
} from "./draft";
import { segmentChoices, togetherChoices } from "./scenario.vm";

export interface ChooseScenarioProps {
  readonly data: LabData;
  readonly segment: LabSegment;
  /** All segments that are run together in the place of that one. */
  readonly together: Together | undefined;
  /** The scenarios that the workbook brings. */
  readonly brought: readonly ScenarioChoice[];
  /** What the scenario was begun from. */
  readonly preset: string | undefined;
  readonly opened: string | undefined;
  /** Is it still as it was then? */
  readonly unchanged: boolean;
  readonly title: string;
  readonly onDraft: SetDraft;
}

type Begun = Pick<ChooseScenarioProps, "brought" | "preset" | "opened" | "unchanged" | "title">;

const own = "own";
const edited = "edited";

/** Presets and the workbook's own scenarios; headings only where there are both. */
const options = ({ brought, unchanged, title }: Begun): readonly Option[] => {
  const group = brought.length > 0 ? { group: text.stored.presets } : {};
  return [
    { key: own, label: text.scenarios.ownPolicy },
    // What was changed by hand has an entry of its own, which cannot be chosen.
    ...(unchanged ? [] : [{ key: edited, label: title }]),
    ...presets.map(({ id, label }) => ({ key: id, label: inWords(label), ...group })),
    ...brought,
  ];
};

const keyOf = ({ brought, preset, opened, unchanged }: Begun): string => {
  const begun = opened ?? preset;
  if (begun === undefined) return own;
  // What was opened may have been deleted since; the levers are still here.
  const isThere = opened === undefined || brought.some(({ key }) => key === opened);
  return isThere && unchanged ? begun : edited;
};

const chosen = (draft: Draft, key: string, brought: readonly ScenarioChoice[]): Draft => {
  const opened = brought.find((choice) => choice.key === key)?.opened;
  return opened ? openScenario(draft, opened) : choosePreset(draft, key);
};

/** A name of a segment cannot be taken for this: it is a cluster's with something before it. */
const togetherKey = ({ cluster = "" }: Together): string => `together:${cluster}`;

/** The segment, or several together. */
const ChooseSubject = ({ data, segment, together, onDraft }: ChooseScenarioProps) => {
  const segments = useMemo(() => segmentChoices(data), [data]);
  const wholes = useMemo(() => togetherChoices(data), [data]);
  return (
    <SelectField
      label={text.scenarios.segment}
      options={[
        ...wholes.map((each) => ({ key: togetherKey(each.together), label: each.label })),
        ...segments.map(({ label, possible }) => ({
          key: label,
          label: possible ? label : text.scenarios.cannotSimulate(label),
          disabled: !possible,
        })),
      ]}
      value={together ? togetherKey(together) : segment.row.label}
      onChoose={(key) => {
        const whole = wholes.find((each) => togetherKey(each.together) === key);
        onDraft((draft) =>
          whole ? chooseTogether(draft, whole.together) : chooseSegment(draft, key)
        );
      }}
    />
  );
};

/** The segment and the scenario to begin from. */
export const ChooseScenario = (props: ChooseScenarioProps) => {
  const { brought, onDraft } = props;
  const preset = presets.find(({ id }) => id === props.preset);
  return (
    <>
      <ChooseSubject {...props} />
      <SelectField
        label={text.scenarios.preset}
        {...(preset ? { hint: inWords(preset.doc) } : {})}
        options={options(props)}
        value={keyOf(props)}
        onChoose={(key) => {
          if (key !== edited) onDraft((draft) => chosen(draft, key, brought));
        }}
      />
    </>
  );
};
