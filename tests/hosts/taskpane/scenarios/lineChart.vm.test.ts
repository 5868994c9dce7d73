import { lineChartView } from "../../../../src/hosts/taskpane/scenarios/lineChart.vm";

const years = Array.from({ length: 16 }, (_, year) => year);
const flat = years.map(() => 100);
const rising = years.map((year) => 100 + year);

const points = (path: string): number[][] =>
  path
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

it("draws a point for every year within the picture", () => {
  const view = lineChartView(rising, flat, 140, 96);
  const drawn = points(view.withPolicy);
  expect(drawn).toHaveLength(16);
  for (const [x = NaN, y = NaN] of drawn) {
    expect(x).toBeGreaterThanOrEqual(view.left - 0.001);
    expect(x).toBeLessThanOrEqual(view.right + 0.001);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(view.bottom);
  }
  expect(view.end.withPolicy).toBeLessThan(view.end.withoutPolicy);
});

it("shows the first and last year, and every fifth where there is room", () => {
  const labels = (width: number) =>
    lineChartView(rising, flat, width, 96).years.map(({ label }) => label);
  expect(labels(140)).toEqual(["0", "15"]);
  expect(labels(290)).toEqual(["0", "5", "10", "15"]);
});

it("does not blow up a change of nothing", () => {
  const nearly = years.map((year) => 100 + year * 0.001);
  const view = lineChartView(nearly, flat, 140, 96);
  expect(Math.abs(view.end.withPolicy - view.end.withoutPolicy)).toBeLessThan(1);
  const constant = lineChartView(flat, flat, 140, 96);
  expect(constant.horizontal.length).toBeGreaterThan(1);
  expect(constant.withPolicy).not.toContain("NaN");
});

it("stands a run of zeros", () => {
  const zeros = years.map(() => 0);
  expect(lineChartView(zeros, zeros, 140, 96).withPolicy).not.toContain("NaN");
});

it("makes room for the futures and draws the inner band within the outer", () => {
  const scaled = (by: number) => rising.map((value) => value * by);
  const fan = {
    p5: scaled(0.5),
    p25: scaled(0.8),
    p50: rising,
    p75: scaled(1.2),
    p95: scaled(2),
  };
  const view = lineChartView(rising, flat, 140, 96, fan);
  const heights = (path: string) => points(path.replace("Z", "")).map(([, y = NaN]) => y);
  const [nine, half] = [heights(view.nine), heights(view.half)];
  expect(Math.min(...nine)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...nine)).toBeLessThanOrEqual(view.bottom);
  expect(Math.min(...nine)).toBeLessThan(Math.min(...half));
  expect(Math.max(...nine)).toBeGreaterThan(Math.max(...half));
  expect(lineChartView(rising, flat, 140, 96)).toMatchObject({ half: "", nine: "" });
});
