import { parameters } from "../../../model/parameters";
import { otherThanDefault } from "../../../model/parameters/otherThanDefault";
import type { ParameterSwing, Tornado } from "../../../model/uncertainty/tornadoTask";
import { change, changeTick, finePercent } from "../format";
import { parameterValue } from "../parameterText";
import { barScale, type BarScale } from "../parts/barScale";
import { inWords, text } from "../text";

/** One end of a bar: the value of the number, and the answer there. */
interface End {
  readonly value: string;
  readonly change: string;
}

export interface TornadoRow {
  readonly name: string;
  readonly evidence: string;
  readonly low: End;
  readonly high: End;
  /** Below the bar: its left end and its right end in words. */
  readonly left: string;
  readonly right: string;
  /** In per cent of the width. */
  readonly from: number;
  readonly to: number;
}

export interface TornadoView {
  readonly rows: readonly TornadoRow[];
  /** The answer at the middle assumptions. */
  readonly middle: string;
  readonly mark: number;
  readonly ticks: BarScale["ticks"];
  readonly altText: string;
  /** How many numbers are not shown, and how little they do; empty where all are. */
  readonly others: string;
}

const mostRows = 10;
/** A swing that would round to nothing is not shown. */
const noticed = 0.0005;

const roundedUp = (share: number): number => Math.ceil(share * 1000) / 1000;

const rowOf = (swing: ParameterSwing, at: BarScale["at"], middle: number): TornadoRow => {
  const { id, low, high, atLow, atHigh } = swing;
  const words = text.explain;
  const ends = {
    low: { value: parameterValue(id, low), change: change(atLow) },
    high: { value: parameterValue(id, high), change: change(atHigh) },
  };
  const say = ({ value, change: answer }: End): string => words.swingEnd(value, answer);
  const [left, right] = atLow <= atHigh ? [ends.low, ends.high] : [ends.high, ends.low];
  return {
    name: inWords(parameters[id].label),
    evidence: parameters[id].evidence === "assumption" ? words.assumption : words.published,
    ...ends,
    left: say(left),
    right: say(right),
    from: at(Math.min(atLow, atHigh, middle)),
    to: at(Math.max(atLow, atHigh, middle)),
  };
};

/** The numbers that move the answer most when each moves alone. */
export const tornadoView = (label: string, { middle, swings }: Tornado): TornadoView => {
  const words = text.explain;
  const shown = swings.slice(0, mostRows).filter(({ width }) => width >= noticed);
  const next = swings[shown.length];
  const { at, ticks } = barScale(
    [middle, ...shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh])],
    changeTick
  );
  const rows = shown.map((swing) => rowOf(swing, at, middle));
  return {
    rows,
    middle: words.tornadoMiddle(change(middle)),
    mark: at(middle),
    ticks,
    altText: words.tornadoText(
      label,
      rows.map(({ name, left, right }) => words.tornadoRow(name, left, right))
    ),
    others: next
      ? words.tornadoOthers(swings.length - shown.length, finePercent(roundedUp(next.width)))
      : "",
  };
};

/** The first runs that failed, one a line: in which year, and which number was moved where. */
export const failedSwings = ({ failures }: Tornado): readonly string[] =>
  failures.map(({ year, parameters: values }) =>
    text.explain.failedSwing(year, otherThanDefault(values))
  );
