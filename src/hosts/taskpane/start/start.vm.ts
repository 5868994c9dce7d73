import type { LabData, LabSegment } from "../../../app/labData";
import { presets } from "../../../model/scenarios/presets";
import { errorCount } from "../data/data.vm";
import { score } from "../format";
import { chosenSegment, resultView } from "../scenarios/scenario.vm";
import { emptyDraft } from "../scenarios/draft";
import { inWords, text } from "../text";

/** A first answer to each of the three questions. */
export interface StartView {
  readonly data: string;
  readonly indices: string;
  readonly scenarios: string;
}

const efficiency = ({ assessment }: LabSegment): number =>
  assessment.ok ? assessment.value.collectiveEfficiency : NaN;

const indicesAnswer = ({ segments }: LabData): string => {
  const scored = segments
    .filter(({ assessment }) => assessment.ok)
    .sort((a, b) => efficiency(b) - efficiency(a));
  const [best] = scored;
  const worst = scored.at(-1);
  if (!best || !worst) return text.start.indicesNoAnswer;
  const points = (segment: LabSegment): string => score(efficiency(segment));
  return best === worst
    ? text.start.indicesAnswerOne(best.row.label, points(best))
    : text.start.indicesAnswer(best.row.label, points(best), worst.row.label, points(worst));
};

/** The first scenario in the first segment that can be simulated, as a taste. */
const scenariosAnswer = (data: LabData): string => {
  const segment = chosenSegment(data, emptyDraft);
  const [preset] = presets;
  const result = segment && preset && resultView(segment, preset.levers);
  if (!segment || !preset || !result?.ok) return text.start.scenariosNoAnswer;
  const changeOf = (id: string): string =>
    result.value.outcomes.find((outcome) => outcome.id === id)?.changeText ?? "";
  return text.start.scenariosAnswer(
    inWords(preset.label),
    segment.row.label,
    changeOf("output"),
    changeOf("revenue")
  );
};

export const startView = (data: LabData): StartView => ({
  data: text.start.dataAnswer(data.segments.length, data.table.name, errorCount(data)),
  indices: indicesAnswer(data),
  scenarios: scenariosAnswer(data),
});
