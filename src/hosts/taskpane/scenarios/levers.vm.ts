import { isChoiceLever, type NumberLever } from "../../../core/catalogue/defineLevers";
import type { Policy, RentReceiver } from "../../../model/cluster/policy";
import { levers, type LeverId } from "../../../model/levers/levers";
import type { SegmentInputs } from "../../../model/segments/simulationInputs";
import { inWords, text } from "../text";
import { countsYears, inSpan, leverNumber, leverSetting, receiverText } from "./leverText";
import { serviceWeights } from "./serviceWeights";
import { spanOf, usualSpan, type YearSpan } from "./yearSpan";

interface CommonView {
  readonly id: LeverId;
  readonly label: string;
  /** What it is, and between which values it may be set. */
  readonly help: readonly string[];
  /** Where it stands without the policy. */
  readonly baseText: string;
  readonly changed: boolean;
}

/** Two values of segments that differ. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

/** A number on a slider, shown as a percentage. */
export interface SliderView extends CommonView {
  readonly kind: "slider";
  readonly low: number;
  /** Upper end of the slider, which reaches as far as it is of use. */
  readonly high: number;
  /** The largest value that may be typed. */
  readonly limit: number;
  readonly step: number;
  /** Today's value; `undefined`: nothing is limited, or segments differ. */
  readonly base: number | undefined;
  /** Between which values it stands today, where segments differ. */
  readonly between: Between | undefined;
  /** The value in force; `undefined`: nothing is limited, or each segment is as it is today. */
  readonly value: number | undefined;
  /** Where the thumb stands, be there one value in force or not. */
  readonly thumb: number;
  readonly valueText: string;
  /** May it be set in some years only? */
  readonly yearly: boolean;
  /** The years in which it is set, or would be if it were moved; absent for all years. */
  readonly span: YearSpan | undefined;
  /** Every year's value where no slider can say them; empty otherwise. */
  readonly varies: string;
}

/** A number of years, typed. */
export interface YearView extends CommonView {
  readonly kind: "year";
  readonly low: number;
  readonly high: number;
  readonly base: number | undefined;
  readonly value: number | undefined;
}

/** One of a few. */
export interface ChoiceView extends CommonView {
  readonly kind: "choice";
  readonly options: readonly { readonly key: RentReceiver; readonly label: string }[];
  readonly base: RentReceiver;
  readonly value: RentReceiver;
}

export type LeverView = SliderView | YearView | ChoiceView;

/** Where sliders end whose range goes far beyond what is ever tried. */
const usualHigh: Readonly<Partial<Record<LeverId, number>>> = {
  tariffOutput: 1,
  tariffInput: 1,
  tariffMachinery: 1,
  importQuota: 1,
  inputAvailability: 1,
  machineAvailability: 1,
  minimumWageRatio: 2,
  devaluation: 1,
  exportPromotion: 1,
  procurement: 1,
  aid: 1,
};

const wholePercent = 0.01;
const tenthOfPercent = 0.001;
const narrow = 0.5;

/** Where the range is narrow a whole per cent is too coarse. */
const stepOf = ({ range: [low, high] }: NumberLever): number =>
  high - low <= narrow ? tenthOfPercent : wholePercent;

const baseOf = (lever: NumberLever, segment: SegmentInputs): number | undefined => {
  // What the cluster has already is kept, so that is where guaranteed power begins.
  if (lever.id === "power") return segment.power;
  if (lever.default === "base") return segment[lever.id as keyof SegmentInputs];
  return lever.default === "none" ? undefined : lever.default;
};

interface Today {
  readonly base: number | undefined;
  readonly between: Between | undefined;
}

/** One value for all segments, or the span of theirs: a lever that nobody moves stays theirs. */
const todayOf = (lever: NumberLever, segments: readonly SegmentInputs[]): Today => {
  const bases = segments.map((segment) => baseOf(lever, segment));
  const numbers = bases.filter((base) => base !== undefined);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low < high
    ? { base: undefined, between: { low, high } }
    : { base: bases[0], between: undefined };
};

const noneText = (lever: NumberLever): string =>
  countsYears(lever) ? text.levers.toTheEnd : text.levers.none;

const shown = (lever: NumberLever, value: number | undefined): string =>
  value === undefined ? noneText(lever) : leverNumber(lever, value);

const helpOf = (lever: NumberLever): readonly string[] => [
  inWords(lever.doc),
  text.levers.between(leverNumber(lever, lever.range[0]), leverNumber(lever, lever.range[1])),
  ...((serviceWeights as readonly string[]).includes(lever.id) ? [text.levers.weights] : []),
];

const commonOf = (lever: NumberLever, { base, between }: Today) => ({
  id: lever.id as LeverId,
  label: inWords(lever.label),
  help: helpOf(lever),
  baseText: between
    ? text.wholeCluster.todayBetween(
        leverNumber(lever, between.low),
        leverNumber(lever, between.high)
      )
    : text.levers.today(shown(lever, base)),
});

const yearView = (
  lever: NumberLever,
  segments: readonly SegmentInputs[],
  policy: Policy
): YearView => {
  const today = todayOf(lever, segments);
  const { base } = today;
  const set = policy[lever.id as LeverId];
  return {
    ...commonOf(lever, today),
    kind: "year",
    low: lever.range[0],
    high: lever.range[1],
    base,
    value: typeof set === "number" ? set : base,
    changed: set !== undefined && set !== base,
  };
};

const middle = ({ low, high }: Between): number => (low + high) / 2;

const sliderView = (
  lever: NumberLever,
  segments: readonly SegmentInputs[],
  policy: Policy
): SliderView => {
  const [low, limit] = lever.range;
  const today = todayOf(lever, segments);
  const { base, between } = today;
  const common = commonOf(lever, today);
  const set = policy[lever.id as LeverId];
  const years = typeof set === "object" ? set : undefined;
  const held = years && spanOf(lever, years);
  const value = held?.value ?? (typeof set === "number" ? set : base);
  const usual = usualHigh[lever.id as LeverId] ?? limit;
  const beyond = Math.max(value ?? low, base ?? low, between?.high ?? low) > usual;
  const high = beyond ? limit : usual;
  const said = value === undefined && between ? common.baseText : shown(lever, value);
  return {
    ...common,
    kind: "slider",
    low,
    high,
    limit,
    step: stepOf(lever),
    base,
    between,
    value,
    thumb: value ?? (between ? middle(between) : high),
    valueText: held ? inSpan(said, held) : said,
    changed: years !== undefined || (set !== undefined && set !== base),
    yearly: lever.yearly,
    span: held
      ? { from: held.from, to: held.to }
      : set === undefined
        ? usualSpan(lever.id as LeverId, firstYear(policy))
        : undefined,
    varies: years && !held ? leverSetting(lever, years) : "",
  };
};

/** From which year on the policy acts. */
export const firstYear = (policy: Policy): number => policy.start ?? Number(levers.start.default);

const choiceView = (policy: Policy): ChoiceView => {
  const lever = levers.rentTo;
  const base = lever.default as RentReceiver;
  return {
    id: "rentTo",
    kind: "choice",
    label: inWords(lever.label),
    help: [inWords(lever.doc)],
    baseText: text.levers.today(receiverText(base)),
    options: (lever.choices as readonly RentReceiver[]).map((key) => ({
      key,
      label: receiverText(key),
    })),
    base,
    value: policy.rentTo ?? base,
    changed: policy.rentTo !== undefined && policy.rentTo !== base,
  };
};

/** A lever as the pane shows it for a segment, or for several together, under a policy. */
export const leverView = (
  id: LeverId,
  segments: readonly SegmentInputs[],
  policy: Policy
): LeverView => {
  const lever = levers[id];
  if (isChoiceLever(lever)) return choiceView(policy);
  return countsYears(lever)
    ? yearView(lever, segments, policy)
    : sliderView(lever, segments, policy);
};
