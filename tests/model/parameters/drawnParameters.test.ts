import { parameterIds, parameters } from "../../../src/model/parameters";
import { parameterPlan, parametersOfDraw } from "../../../src/model/parameters/drawnParameters";

test("every draw gives every parameter a value within its range, and they differ", () => {
  const plan = parameterPlan(50, 3);
  const drawn = Array.from({ length: 50 }, (_, d) => parametersOfDraw(plan, d));
  for (const id of parameterIds) {
    const values = drawn.map((each) => each[id]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(parameters[id].low);
    expect(Math.max(...values)).toBeLessThanOrEqual(parameters[id].high);
    expect(new Set(values).size).toBe(50);
  }
});

test("the draws of a seed are the same wherever they are used", () => {
  expect(parametersOfDraw(parameterPlan(20, 1), 7)).toEqual(
    parametersOfDraw(parameterPlan(20, 1), 7)
  );
});
