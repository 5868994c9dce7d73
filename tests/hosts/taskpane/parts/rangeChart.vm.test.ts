import { rangeChartView } from "../../../../src/hosts/taskpane/parts/rangeChart.vm";

const ranges = [
  { name: "A", low: 0.1, middle: 0.2, high: 0.5 },
  { name: "B", low: -0.3, middle: -0.2, high: 0.1 },
];

it("draws every range within the picture, around its middle", () => {
  const { ranges: drawn, height } = rangeChartView(ranges, 310);
  for (const { from, to, middle, y } of drawn) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from).toBeLessThan(middle);
    expect(middle).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(310);
    expect(y).toBeLessThan(height);
  }
});

it("always shows where nothing changes", () => {
  const [first] = ranges;
  const view = rangeChartView(first ? [first] : [], 310);
  expect(view.zero).toBeLessThan(view.ranges[0]?.from ?? NaN);
  expect(view.ticks.map(({ label }) => label)).toContain("±0\u00a0%");
});
