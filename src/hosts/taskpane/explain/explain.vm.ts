import type { Discovery, Box, Restriction } from "../../../core/simulate/discovery/discoverBoxes";
import { relativeChange } from "../../../core/numeric/difference";
import type { SobolIndices } from "../../../core/simulate/sensitivity/sobolIndices";
import { thresholdSentences } from "../../../app/explanationSentences";
import type { Explanation } from "../../../model/explanation/explain";
import { countDots, type Comparison } from "../../../model/futures/comparison";
import { parameters, type ParameterId } from "../../../model/parameters";
import { outcomes } from "../../../model/outcomes";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { factorIds } from "../../../model/uncertainty/sensitivityTask";
import { amount, change, percent } from "../format";
import { chanceText, changeRange, ofHundred } from "../futures/futures.vm";
import { parameterValue } from "../parameterText";
import type { SpanRow } from "../parts/SpanList";
import type { HeadlineId } from "../scenarios/outcomes.vm";
import { inWords, language, text } from "../text";

/** The whole change, relative to the outcome without the policy. */
export const wholeChange = ({ before, after }: Explanation): number =>
  relativeChange(after, before);

/** Whether rationed inputs let the segment expand, where they are rationed. */
export const thresholdTexts = (explanation: Explanation): readonly string[] =>
  thresholdSentences(explanation, language);

const mostRows = 6;

/** The numbers that the spread comes from, the weightiest first. */
export const hangingRows = (
  segment: SegmentInputs,
  { indices }: SobolIndices
): readonly SpanRow[] =>
  factorIds(segment)
    .flatMap((id, i) => {
      const total = indices[i]?.total.value;
      return total === undefined ? [] : [{ id, total: Math.max(0, total) }];
    })
    .sort((a, b) => b.total - a.total)
    .slice(0, mostRows)
    .filter(({ total }) => total > 0)
    .map(({ id, total }) => ({
      name: inWords(parameters[id].label),
      note:
        parameters[id].evidence === "assumption" ? text.explain.assumption : text.explain.published,
      value: percent(total),
      from: 0,
      to: total,
    }));

/** How much of the spread would remain if everything but the assumptions were known, 0 to 1. */
export const assumedShare = ({ indices }: SobolIndices): number =>
  Math.min(1, Math.max(0, indices[indices.length - 1]?.total.value ?? 1));

const conditionText = ({ name, low, high }: Restriction): string => {
  const id = name as ParameterId;
  const label = inWords(parameters[id].label).toLowerCase();
  if (low === undefined) return text.explain.below(label, parameterValue(id, high ?? NaN));
  if (high === undefined) return text.explain.above(label, parameterValue(id, low));
  return text.explain.within(label, parameterValue(id, low), parameterValue(id, high));
};

const boxText = ({ restrictions, density, coverage }: Box): string =>
  text.explain.box(
    restrictions.map(conditionText).join(text.explain.and),
    ofHundred(density),
    percent(coverage)
  );

/** In how many futures a policy fails, and what marks them off, in a few sentences. */
export const setbackTexts = (
  id: HeadlineId,
  { share, runs, boxes }: Discovery
): readonly string[] => {
  const label = inWords(outcomes[id].label);
  if (share === 0) return [text.explain.failsNever(label, amount(runs))];
  if (share === 1) return [text.explain.failsAlways(label, amount(runs))];
  const marks = boxes.length === 0 ? [text.explain.noPattern] : boxes.map(boxText);
  return [text.explain.failsIn(label, ofHundred(share)), ...marks];
};

/** How sure the change is. */
export const sureText = (comparison: Comparison): string =>
  text.explain.sure(chanceText(comparison), changeRange(comparison));

const first = (values: readonly number[]): number => values[0] ?? NaN;
const last = (values: readonly number[]): number => values[values.length - 1] ?? NaN;

/** The dots in text.explain. */
export const dotsText = (id: HeadlineId, comparison: Comparison): string => {
  const { higher, lower } = countDots(comparison);
  const { dots } = comparison;
  return text.explain.dotsText(
    inWords(outcomes[id].label),
    higher,
    lower,
    change(first(dots)),
    change(last(dots))
  );
};
