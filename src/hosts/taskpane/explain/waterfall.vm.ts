import { contributionName } from "../../../app/explanationSentences";
import type { Contribution, Explanation } from "../../../model/explanation/explain";
import { change, tick } from "../format";
import { barScale, type BarScale } from "../parts/barScale";
import type { Measure } from "../scenarios/measure";
import { language, text } from "../text";

/** One step from the outcome without the policy to the outcome with it. */
export interface WaterfallRow {
  readonly name: string;
  readonly value: string;
  /** Start and end are levels; a part begins where the one before it ended. */
  readonly kind: "level" | "rise" | "fall";
  /** In per cent of the width. */
  readonly from: number;
  readonly to: number;
}

export interface WaterfallView {
  readonly rows: readonly WaterfallRow[];
  readonly ticks: BarScale["ticks"];
  /** What the numbers are counted in; empty where that is plain. */
  readonly unit: string;
}

/** A smaller change is shown as none. */
const noticed = 0.0005;

const bySize = (a: Contribution, b: Contribution): number =>
  Math.abs(b.amount) - Math.abs(a.amount);

/** Where each part ends, from the outcome without the policy on. */
const levelsOf = (before: number, parts: readonly Contribution[]): readonly number[] =>
  parts.reduce<readonly number[]>(
    (levels, { amount }) => [...levels, (levels[levels.length - 1] ?? NaN) + amount],
    [before]
  );

/** With its share of the outcome without the policy; alone where it would round to nothing. */
const partValue = (part: number, before: number, written: string): string => {
  const sign = part < 0 ? "−" : "+";
  return Math.abs(part / before) < noticed
    ? change(0)
    : text.explain.part(`${sign}${written}`, change(part / before));
};

/**
 * The way from the outcome without the policy to the one with it, lever by lever, the largest part
 * first. The axis shows the levels it passes and not 0, so start and end are marks and not bars.
 */
export const waterfallView = (found: Explanation, measure: Measure): WaterfallView => {
  const { before, base, after } = found;
  const scale = measure.unitOfOne / base;
  const parts = [...found.contributions].sort(bySize);
  const levels = levelsOf(before, parts);
  const { at, ticks } = barScale(
    [...levels, after].map((level) => level * scale),
    tick
  );
  const place = (level: number): number => at(level * scale);
  const level = (name: string, value: number): WaterfallRow => ({
    name,
    value: measure.written(value * scale),
    kind: "level",
    from: place(value),
    to: place(value),
  });
  const steps = parts.map((part, i): WaterfallRow => {
    const [from = NaN, to = NaN] = [levels[i], levels[i + 1]];
    return {
      name: contributionName(part, language),
      value: partValue(part.amount, before, measure.written(Math.abs(part.amount * scale))),
      kind: part.amount < 0 ? "fall" : "rise",
      from: place(from),
      to: place(to),
    };
  });
  return {
    rows: [level(text.explain.without, before), ...steps, level(text.explain.with, after)],
    ticks,
    unit: measure.unit,
  };
};
