import { dotChartView } from "../../../../src/hosts/taskpane/explain/dotChart.vm";

const values = Array.from({ length: 20 }, (_, i) => 0.05 + i * 0.01);

it("draws a dot for every value, none upon another, within the picture", () => {
  const { dots, floor } = dotChartView(values, 310);
  expect(dots).toHaveLength(20);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(310);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(floor);
  }
});

it("shows no change even where every value is above it", () => {
  const { zero, dots } = dotChartView(values, 310);
  expect(Math.min(...dots.map(({ x }) => x))).toBeGreaterThan(zero);
});

it("stacks equal values", () => {
  const { dots } = dotChartView(Array<number>(20).fill(0), 310);
  expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
  expect(new Set(dots.map(({ y }) => y)).size).toBe(20);
});

it.each([120, 160, 310])(
  "lets no two labels touch at %d pixels, and keeps that of no change",
  (width) => {
    const { ticks, zero } = dotChartView([-0.08, ...values, 0.3], width);
    const places = ticks.map(({ at }) => at);
    expect(places).toContain(zero);
    for (const [i, at] of places.entries())
      if (i > 0) expect(at - (places[i - 1] ?? 0)).toBeGreaterThan(30);
  }
);
