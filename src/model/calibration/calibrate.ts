import { failure, fault, success, then, type Result } from "../../core/fault";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import { nelderMead } from "../../core/numeric/nelderMead";
import { mean } from "../../core/numeric/sum";
import { simulate } from "../cluster/simulate";
import type { SegmentHistory } from "../history/readHistory";
import type { OutcomeId } from "../outcomes";
import type { SegmentInputs } from "../segments/simulationInputs";
import { rangeOf, startOf, withFitted, type FittedId } from "./fitted";
import { observationsOf, type Observation } from "./observations";

/** A value found for one of the fitted numbers. */
export interface FittedValue {
  readonly id: FittedId;
  readonly start: number;
  readonly value: number;
  readonly range: readonly [number, number];
  /** At an end of its range: the history asks for more than the range allows. */
  readonly atLimit: boolean;
}

/** How well a segment's history is met. Errors are typical relative ones, such as 0.1 for a tenth. */
export interface Calibration {
  readonly fitted: readonly FittedValue[];
  readonly observations: number;
  /** Over all years, with the start values and with the fitted ones. */
  readonly errorBefore: number;
  readonly errorAfter: number;
  /** On the last years, fitted on the earlier ones only. */
  readonly forecastError: number;
  /** On the same years, of the forecast that nothing changes any more. */
  readonly noChangeError: number;
  readonly forecastYears: number;
  readonly beatsNoChange: boolean;
}

type Values = Readonly<Partial<Record<FittedId, number>>>;

/** The last part of the years is kept back to test the forecast. */
const keptBack = 1 / 3;

const search = { step: 0.25, budget: 800, spread: 1e-9 };

/** So near an end of its range, as a share of it, a value is at it. */
const edge = 1e-3;

/** A market that does not clear cannot be a fit. */
const hopeless = 1e6;

/** The root mean square of the differences of logarithms, as a relative error. */
const errorOf = (differences: readonly number[]): number =>
  exp(Math.sqrt(mean(differences.map((d) => d * d)))) - 1;

const differences = (
  segment: SegmentInputs,
  values: Values,
  observations: readonly Observation[]
): Result<number[]> => {
  const { segment: inputs, parameters } = withFitted(segment, values);
  const years = Math.max(...observations.map(({ year }) => year));
  return then(simulate(inputs, {}, parameters, years), ({ outcomes }) =>
    success(
      observations.map(({ outcome, year, value }) => log((outcomes[outcome][year] ?? NaN) / value))
    )
  );
};

const scaled = (id: FittedId, point: number): number => {
  const [low, high] = rangeOf(id);
  return low + point * (high - low);
};

const valuesAt = (ids: readonly FittedId[], point: readonly number[]): Values =>
  Object.fromEntries(ids.map((id, i) => [id, scaled(id, point[i] ?? NaN)]));

/** The values within their ranges that meet the observations best. */
const fit = (
  segment: SegmentInputs,
  ids: readonly FittedId[],
  observations: readonly Observation[]
): readonly number[] => {
  const loss = (point: readonly number[]): number => {
    const found = differences(segment, valuesAt(ids, point), observations);
    const value = found.ok ? mean(found.value.map((d) => d * d)) : hopeless;
    return Number.isFinite(value) ? value : hopeless;
  };
  const start = ids.map((id) => {
    const [low, high] = rangeOf(id);
    return (startOf(id, segment) - low) / (high - low);
  });
  return nelderMead(loss, start, search).point;
};

/** What the forecast says that nothing changes after the last year it may know. */
const noChange = (
  known: readonly Observation[],
  later: readonly Observation[]
): readonly number[] => {
  const last = (outcome: OutcomeId): number =>
    known.filter((each) => each.outcome === outcome).at(-1)?.value ?? 1;
  return later.map(({ outcome, value }) => log(last(outcome) / value));
};

const fittedValue = (id: FittedId, point: number, segment: SegmentInputs): FittedValue => ({
  id,
  start: startOf(id, segment),
  value: scaled(id, point),
  range: rangeOf(id),
  atLimit: Math.min(point, 1 - point) < edge,
});

/** The years kept back are the last third, one at least. */
const split = (observations: readonly Observation[]) => {
  const years = [...new Set(observations.map(({ year }) => year))].sort((a, b) => a - b);
  const later = Math.max(1, Math.floor(years.length * keptBack));
  const border = years[years.length - later] ?? Infinity;
  return {
    known: observations.filter(({ year }) => year < border),
    later: observations.filter(({ year }) => year >= border),
    years: later,
  };
};

/**
 * Fits numbers of a segment to its history, and says how good a forecast that makes: the last third
 * of the years is forecast from a fit on the earlier ones, beside the forecast that nothing changes.
 *
 * @param segment as the dynamic model takes it, standing for the first year of the history
 * @param ids what is fitted, each within its range
 */
export const calibrate = (
  segment: SegmentInputs,
  history: SegmentHistory,
  ids: readonly FittedId[]
): Result<Calibration> =>
  then(observationsOf(history), (observations) => {
    const { known, later, years } = split(observations);
    if (known.length === 0 || later.length === 0) return failure(fault("undefinedResult"));
    const point = fit(segment, ids, observations);
    const before = differences(segment, {}, observations);
    const after = differences(segment, valuesAt(ids, point), observations);
    const forecast = differences(segment, valuesAt(ids, fit(segment, ids, known)), later);
    if (!before.ok) return before;
    if (!after.ok) return after;
    if (!forecast.ok) return forecast;
    const [forecastError, noChangeError] = [
      errorOf(forecast.value),
      errorOf(noChange(known, later)),
    ];
    return success({
      fitted: ids.map((id, i) => fittedValue(id, point[i] ?? NaN, segment)),
      observations: observations.length,
      errorBefore: errorOf(before.value),
      errorAfter: errorOf(after.value),
      forecastError,
      noChangeError,
      forecastYears: years,
      beatsNoChange: forecastError < noChangeError,
    });
  });
