import { isChoiceLever, type Lever, type NumberLever } from "../../../core/catalogue/defineLevers";
import type { Policy } from "../../../model/cluster/policy";
import { leverIds, levers, type LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { amount, percent } from "../format";
import { text } from "../text";

/** The levers that can be moved by hand; what else a scenario sets is said in words. */
export const movableLevers = [
  "tariffOutput",
  "tariffInput",
  "inputAvailability",
  "enforcement",
] as const satisfies readonly LeverId[];

export type MovableLeverId = (typeof movableLevers)[number];

/** A lever as a slider shows it; all values are shares, shown as percentages. */
export interface LeverView {
  readonly id: MovableLeverId;
  readonly label: string;
  readonly doc: string;
  readonly low: number;
  /** Upper end of the slider, which reaches as far as it is of use. */
  readonly high: number;
  /** The largest value that may be typed. */
  readonly limit: number;
  readonly step: number;
  /** `undefined`: nothing is limited. */
  readonly base: number | undefined;
  readonly baseText: string;
  /** The value in force; `undefined`: nothing is limited. */
  readonly value: number | undefined;
  readonly valueText: string;
  readonly changed: boolean;
}

const usualHigh: Readonly<Record<MovableLeverId, number>> = {
  tariffOutput: 1,
  tariffInput: 1,
  inputAvailability: 1,
  enforcement: 1,
};

const step = 0.01;

const baseOf = (lever: NumberLever, segment: SegmentInputs): number | undefined =>
  lever.default === "base"
    ? segment[lever.id as keyof SegmentInputs]
    : lever.default === "none"
      ? undefined
      : lever.default;

const shown = (value: number | undefined): string =>
  value === undefined ? text.scenarios.noLimit : percent(value);

const viewOf = (id: MovableLeverId, segment: SegmentInputs, policy: Policy): LeverView => {
  const lever = levers[id];
  const [low, limit] = lever.range;
  const base = baseOf(lever, segment);
  const set = policy[id];
  const value = typeof set === "number" ? set : base;
  const usual = usualHigh[id];
  const beyond = Math.max(value ?? 0, base ?? 0) > usual;
  return {
    id,
    label: lever.label,
    doc: lever.doc,
    low,
    high: beyond ? limit : usual,
    limit,
    step,
    base,
    baseText: text.scenarios.today(shown(base)),
    value,
    valueText: shown(value),
    changed: typeof set === "number" && set !== base,
  };
};

export const leverViews = (segment: SegmentInputs, policy: Policy): readonly LeverView[] =>
  movableLevers.map((id) => viewOf(id, segment, policy));

/** Levers whose numbers are no shares but years or multiples. */
const writtenAsAmount = (lever: NumberLever): boolean =>
  lever.unit === "year" || lever.unit === "multiplier";

const number = (lever: NumberLever, value: number): string =>
  writtenAsAmount(lever) ? amount(value) : percent(value);

const yearly = (lever: NumberLever, values: readonly (number | null)[]): string =>
  values
    .flatMap((value, year) =>
      value === null || value === lever.default
        ? []
        : [text.scenarios.inYear(number(lever, value), year)]
    )
    .join(", ");

const valueOf = (lever: Lever, value: Policy[LeverId]): string => {
  if (typeof value === "string") return value;
  if (isChoiceLever(lever) || value === undefined) return "";
  return typeof value === "number" ? number(lever, value) : yearly(lever, value);
};

export interface FurtherLever {
  readonly label: string;
  readonly value: string;
}

/** What a policy sets besides the levers that have a slider, so that nothing acts unseen. */
export const furtherLevers = (policy: Policy): readonly FurtherLever[] =>
  leverIds
    .filter((id) => policy[id] !== undefined)
    .filter((id) => !(movableLevers as readonly LeverId[]).includes(id) || isYearly(policy[id]))
    .map((id) => ({ label: levers[id].label, value: valueOf(levers[id], policy[id]) }));

const isYearly = (value: Policy[LeverId]): boolean => typeof value === "object";
