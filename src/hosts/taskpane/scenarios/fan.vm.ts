import type { Fan } from "../../../model/futures/fan";
import type { Futures } from "../../../model/futures/futuresQuestion";
import { amount, score } from "../format";
import { changeRange, chanceText } from "../futures/futures.vm";
import { text } from "../text";
import type { HeadlineId, OutcomeView } from "./outcomes.vm";
import { scenarioYears } from "./years";

/** How sure one outcome is, in the units of its chart. */
export interface FanView {
  readonly fan: Fan;
  /** Beside the change: in how many futures it goes that way. */
  readonly chance: string;
  /** The changes between which nine futures in ten lie. */
  readonly range: string;
  /** The fan in words, after those of the chart. */
  readonly altText: string;
}

const scaled = (fan: Fan, unit: number): Fan => {
  const scale = (values: readonly number[]): readonly number[] =>
    values.map((value) => value * unit);
  return {
    p5: scale(fan.p5),
    p25: scale(fan.p25),
    p50: scale(fan.p50),
    p75: scale(fan.p75),
    p95: scale(fan.p95),
  };
};

const last = (values: readonly number[]): number => values[values.length - 1] ?? NaN;

const viewOf = (outcome: OutcomeView, fan: Fan, futures: Futures, at: number): FanView => {
  const comparison = futures.policies[1]?.against[0]?.[at];
  const own = scaled(fan, outcome.unitOfOne);
  const written = outcome.natural ? amount : score;
  return {
    fan: own,
    chance: comparison ? chanceText(comparison) : "",
    range: comparison ? changeRange(comparison) : "",
    altText: text.futures.chartText(written(last(own.p5)), written(last(own.p95)), scenarioYears),
  };
};

/** The fans of the scenario, by outcome; the futures are of these outcomes in this order. */
export const fanViews = (
  outcomes: readonly OutcomeView[],
  futures: Futures
): ReadonlyMap<HeadlineId, FanView> =>
  new Map(
    outcomes.flatMap((outcome, at) => {
      const fan = (futures.policies[1] ?? futures.policies[0])?.fans[at];
      return fan ? [[outcome.id, viewOf(outcome, fan, futures, at)] as const] : [];
    })
  );
