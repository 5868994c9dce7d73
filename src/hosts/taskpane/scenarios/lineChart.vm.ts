import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Fan } from "../../../model/futures/fan";
import { tick } from "../format";

/** A line of the grid with its label. */
export interface GridLine {
  readonly at: number;
  readonly label: string;
}

/** The shapes of a chart in pixels. */
export interface LineChartView {
  readonly withPolicy: string;
  readonly withoutPolicy: string;
  /** Where half of the futures lie, and nine in ten; empty where they are not known. */
  readonly half: string;
  readonly nine: string;
  readonly horizontal: readonly GridLine[];
  readonly years: readonly GridLine[];
  /** The edges of the drawing within the picture. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly end: { readonly x: number; readonly withPolicy: number; readonly withoutPolicy: number };
}

const margin = { top: 8, right: 8, bottom: 20 };
const characterWidth = 6;
const gap = 6;
const lineEvery = 36;
const leastSpan = 0.1;
const roomForYears = 200;
const everyYears = 5;

/** Keeps small changes small: the axis never spans less than a tenth of what it shows. */
const domainOf = (values: readonly number[]): [number, number] => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const missing = Math.max(0, leastSpan * Math.abs(high) - (high - low)) / 2;
  return [low - missing, high + missing];
};

/** The first and last year; every fifth between them where there is room. */
const yearsShown = (lastYear: number, width: number): readonly number[] =>
  Array.from({ length: lastYear + 1 }, (_, year) => year).filter(
    (year) => year === 0 || year === lastYear || (width > roomForYears && year % everyYears === 0)
  );

const last = (values: readonly number[]): number => values[values.length - 1] ?? 0;

/** Lays out two lines over the years 0 to the last, and the fan of futures behind them. */
export const lineChartView = (
  withPolicy: readonly number[],
  withoutPolicy: readonly number[],
  width: number,
  height: number,
  fan?: Fan
): LineChartView => {
  const bottom = height - margin.bottom;
  const y = scaleLinear()
    .domain(domainOf([...withPolicy, ...withoutPolicy, ...(fan ? [...fan.p5, ...fan.p95] : [])]))
    .range([bottom, margin.top])
    .nice(Math.max(2, Math.floor(height / lineEvery)));
  const ticks = y.ticks(Math.max(2, Math.floor(height / lineEvery)));
  const labels = ticks.map(tick);
  const left = Math.max(...labels.map((label) => label.length)) * characterWidth + gap;
  const right = width - margin.right;
  const lastYear = Math.max(1, withPolicy.length - 1);
  const x = scaleLinear().domain([0, lastYear]).range([left, right]);
  const path = line<number>(
    (_, year) => x(year),
    (value) => y(value)
  );
  const between = (low: readonly number[], high: readonly number[]): string =>
    area<number>(
      (_, year) => x(year),
      (_, year) => y(low[year] ?? 0),
      (value) => y(value)
    )(high) ?? "";
  return {
    withPolicy: path(withPolicy) ?? "",
    withoutPolicy: path(withoutPolicy) ?? "",
    half: fan ? between(fan.p25, fan.p75) : "",
    nine: fan ? between(fan.p5, fan.p95) : "",
    horizontal: ticks.map((value, i) => ({ at: y(value), label: labels[i] ?? "" })),
    years: yearsShown(lastYear, width).map((year) => ({ at: x(year), label: String(year) })),
    left,
    right,
    bottom,
    end: { x: right, withPolicy: y(last(withPolicy)), withoutPolicy: y(last(withoutPolicy)) },
  };
};
