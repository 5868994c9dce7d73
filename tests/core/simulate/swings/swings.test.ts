import type { Uncertain } from "../../../../src/core/simulate/draws/uncertain";
import { oneAtATime } from "../../../../src/core/simulate/swings/oneAtATime";
import { swings } from "../../../../src/core/simulate/swings/swings";

const uncertain: readonly Uncertain[] = [
  { name: "x", low: 0, mode: 1, high: 4 },
  { name: "y", low: -2, high: 2 },
  { name: "z", low: 10, mode: 10, high: 30 },
];
const plan = oneAtATime(uncertain);

const run = (model: (x: number, y: number, z: number) => number): Float64Array =>
  Float64Array.from({ length: plan.count }, (_, i) => {
    const [x = NaN, y = NaN, z = NaN] = plan.columns.map((column) => column[i] ?? NaN);
    return model(x, y, z);
  });

test("the first run is the middle, then each number stands alone at either end", () => {
  expect(plan.columns.map((column) => [...column])).toEqual([
    [1, 0, 4, 1, 1, 1, 1],
    [0, 0, 0, -2, 2, 0, 0],
    [10, 10, 10, 10, 10, 10, 30],
  ]);
});

test("the widest swing comes first, by hand", () => {
  // x + 2y − z/10 is 0 in the middle; x moves it to −1 and 3, y to −4 and 4, z to 0 and −2.
  const found = swings(
    plan.names,
    run((x, y, z) => x + 2 * y - z / 10)
  );
  expect(found).toEqual({
    ok: true,
    value: {
      middle: 0,
      swings: [
        { name: "y", atLow: -4, atHigh: 4, width: 8 },
        { name: "x", atLow: -1, atHigh: 3, width: 4 },
        { name: "z", atLow: 0, atHigh: -2, width: 2 },
      ],
      failed: [],
    },
  });
});

test("a swing reaches from the middle where both ends lie on one side of it", () => {
  const found = swings(
    plan.names,
    run((_x, y) => y * y)
  );
  const [widest] = found.ok ? found.value.swings : [];
  expect(widest).toEqual({ name: "y", atLow: 4, atHigh: 4, width: 4 });
});

test("a number with a failed run has no swing, and the run is named", () => {
  const outcome = run((x) => x);
  outcome[1] = NaN;
  const found = swings(plan.names, outcome);
  expect(found.ok && found.value.failed).toEqual([1]);
  expect(found.ok && found.value.swings.map(({ name }) => name)).toEqual(["y", "z"]);
});

test("without the middle there is nothing to measure from", () => {
  const outcome = run((x) => x);
  outcome[0] = NaN;
  expect(swings(plan.names, outcome)).toMatchObject({
    ok: false,
    faults: [{ code: "notConverged" }],
  });
});
