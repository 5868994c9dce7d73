import { readAggregation } from "../../../../src/core/index/aggregate/aggregations";
import { usualMethods } from "../../../../src/core/index/methods";
import { methodNames, readMethods } from "../../../../src/core/index/readMethods";
import {
  chooseMethod,
  methodFields,
  methodLines,
  methodsSummary,
} from "../../../../src/hosts/taskpane/indexBuilder/methods.vm";

it("offers every method with its usual choice and a sentence of help", () => {
  const fields = methodFields(usualMethods);
  expect(fields.map(({ name }) => name)).toEqual(methodNames);
  for (const { help, value, options } of fields) {
    expect(help).toMatch(/\.$/);
    expect(options.map(({ key }) => key)).toContain(value);
  }
});

it("offers nothing that the engine does not know", () => {
  for (const { name, options } of methodFields(usualMethods))
    for (const { key } of options)
      expect([
        name,
        key,
        readMethods([[name, name === "minCoverage" ? Number(key) : key]], "methods").ok,
      ]).toEqual([name, key, true]);
  expect(readAggregation("nothing", {}).ok).toBe(false);
});

it("keeps only what is not usual", () => {
  const chosen = chooseMethod(chooseMethod({}, "minCoverage", "0.5"), "aggregate", "geometric");
  expect(chosen).toEqual({ minCoverage: 0.5, aggregate: "geometric" });
  expect(methodsSummary(chosen)).toBe("Half of the indicators known, Geometric mean");
  expect(chooseMethod(chosen, "aggregate", "arithmetic")).toEqual({ minCoverage: 0.5 });
  expect(methodsSummary({})).toBe("as usual");
  expect(methodLines(usualMethods)).toContain("Aggregation: Arithmetic mean");
});
