import fc from "fast-check";
import { isChoiceLever } from "../../../src/core/catalogue/defineLevers";
import { readScenarioCode, scenarioCode } from "../../../src/app/publish/scenarioCode";
import type { Policy } from "../../../src/model/cluster/policy";
import { leverIds, levers } from "../../../src/model/levers/levers";
import { defaultParameters, parameterIds, parameters } from "../../../src/model/parameters";
import { presets } from "../../../src/model/scenarios/presets";
import { valueOf } from "../../support/publications";

const policies = fc.record<Record<string, unknown>, string>(
  Object.fromEntries(
    leverIds.map((id): [string, fc.Arbitrary<unknown>] => {
      const lever = levers[id];
      if (isChoiceLever(lever)) return [id, fc.constantFrom(...lever.choices)];
      const [min, max] = lever.range;
      return [id, fc.double({ min, max, noNaN: true }).map((x) => Number(x.toPrecision(6)) || 0)];
    })
  ),
  { requiredKeys: [] }
) as unknown as fc.Arbitrary<Policy>;

test("a code restores the scenario, whatever levers and title it has", () => {
  fc.assert(
    fc.property(policies, fc.string({ unit: "grapheme", maxLength: 40 }), (policy, title) => {
      const scenario = { title, policy, parameters: { substitution: 3.1 } };
      const code = valueOf(scenarioCode(scenario));
      expect(code.length).toBeLessThanOrEqual(2048);
      expect(code).toMatch(/^[\x21-\x7e]+$/);
      expect(valueOf(readScenarioCode(` ${code}\n`))).toEqual(scenario);
    })
  );
});

test.each(presets.map(({ label, levers: policy }) => [label, policy] as const))(
  "%s survives its code, years and all",
  (title, policy) => {
    const scenario = { title, policy, parameters: {} };
    expect(valueOf(readScenarioCode(valueOf(scenarioCode(scenario))))).toEqual(scenario);
  }
);

test("every lever and every parameter at once still fit", () => {
  const policy = Object.fromEntries(
    leverIds.map((id) => {
      const lever = levers[id];
      return [id, isChoiceLever(lever) ? lever.choices[0] : lever.range[1]];
    })
  ) as Policy;
  const all = Object.fromEntries(parameterIds.map((id) => [id, parameters[id].high]));
  const scenario = { title: "Everything", policy, parameters: { ...defaultParameters, ...all } };
  expect(valueOf(readScenarioCode(valueOf(scenarioCode(scenario))))).toEqual(scenario);
});

test("a scenario that is too long for a code is told so", () => {
  const varied = Array.from({ length: 31 }, (_, year) => year / 31);
  const policy = { taxRate: varied, power: varied, enforcement: varied, association: varied };
  expect(scenarioCode({ title: "", policy, parameters: {} })).toMatchObject({
    ok: false,
    faults: [{ code: "codeTooLong" }],
  });
});

test("a code with any character changed, or cut anywhere, is refused", () => {
  const code = valueOf(scenarioCode({ title: "A", policy: { taxRate: 0.15 }, parameters: {} }));
  for (let i = 0; i < code.length; i++) {
    const changed = code.slice(0, i) + (code[i] === "1" ? "2" : "1") + code.slice(i + 1);
    for (const wrong of [changed, code.slice(0, i)])
      expect(readScenarioCode(wrong)).toMatchObject({
        ok: false,
        faults: [{ code: "codeUnreadable" }],
      });
  }
});
