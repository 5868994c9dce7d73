import fc from "fast-check";
import { isChoiceLever } from "../../../src/core/catalogue/defineLevers";
import { readScenarioCode, scenarioCode } from "../../../src/app/publish/scenarioCode";
import { textCheck } from "../../../src/app/publish/textCheck";
import type { OwnLevers } from "../../../src/model/cluster/clusterPolicy";
import type { Policy } from "../../../src/model/cluster/policy";
import { leverIds, levers } from "../../../src/model/levers/levers";
import { defaultParameters, parameterIds, parameters } from "../../../src/model/parameters";
import { presets } from "../../../src/model/scenarios/presets";
import { forAll } from "../../../src/model/scenarios/scenarioLevers";
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
      const scenario = { title, policy, exceptions: [], parameters: { substitution: 3.1 } };
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
    const scenario = { title, policy, exceptions: [], parameters: {} };
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
  const scenario = {
    title: "Everything",
    policy,
    exceptions: [],
    parameters: { ...defaultParameters, ...all },
  };
  expect(valueOf(readScenarioCode(valueOf(scenarioCode(scenario))))).toEqual(scenario);
});

test("a scenario that is too long for a code is told so", () => {
  const varied = Array.from({ length: 31 }, (_, year) => year / 31);
  const policy = { taxRate: varied, power: varied, enforcement: varied, association: varied };
  expect(scenarioCode({ title: "", policy, exceptions: [], parameters: {} })).toMatchObject({
    ok: false,
    faults: [{ code: "codeTooLong" }],
  });
});

test("a code with any character changed, or cut anywhere, is refused", () => {
  const code = valueOf(scenarioCode({ title: "A", ...forAll({ taxRate: 0.15 }), parameters: {} }));
  for (let i = 0; i < code.length; i++) {
    const changed = code.slice(0, i) + (code[i] === "1" ? "2" : "1") + code.slice(i + 1);
    for (const wrong of [changed, code.slice(0, i)])
      expect(readScenarioCode(wrong)).toMatchObject({
        ok: false,
        faults: [{ code: "codeUnreadable" }],
      });
  }
});

const own: fc.Arbitrary<OwnLevers> = policies.chain((levers) =>
  fc
    .subarray([...leverIds])
    .map((today) => ({ ...levers, ...Object.fromEntries(today.map((id) => [id, null])) }))
);

test("a code restores what single segments have of their own, whatever they are called", () => {
  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(policies, names, own, names, (policy, first, levers, second) => {
      fc.pre([first, second].every((name) => name.trim() === name));
      const exceptions = [
        { segment: `1 ${first}`, levers: { taxRate: 0.1 } },
        { segment: `2 ${second}`, levers: { ...levers, power: null } },
      ];
      const scenario = { title: "", policy, exceptions, parameters: { substitution: 3.1 } };
      const code = scenarioCode(scenario);
      // All levers twice, with many digits, may be too long; then that is said.
      if (code.ok) expect(valueOf(readScenarioCode(code.value))).toEqual(scenario);
      else expect(code.faults).toMatchObject([{ code: "codeTooLong" }]);
    })
  );
});

test("a code with levers of single segments is short, and takes years and choices", () => {
  const levers: OwnLevers = { rentTo: "government", tariffInput: [null, 0.5, 0.5], power: null };
  const exceptions = [{ segment: "Sinos Valley, footwear", levers }];
  const scenario = { title: "Selective", policy: { power: 1 }, exceptions, parameters: {} };
  const code = valueOf(scenarioCode(scenario));
  expect(code).toContain(
    "!power=1!@Sinos%20Valley%2C%20footwear!rentTo=government!tariffInput=*1~0.5*2!power=today!"
  );
  expect(valueOf(readScenarioCode(code))).toEqual(scenario);
});

test.each([
  ["a lever out of its range", "LAB1!A!@B!taxRate=7"],
  ["a lever that does not exist", "LAB1!A!@B!tax=0.1"],
  ["a segment without a name", "LAB1!A!@!taxRate=0.1"],
  ["a segment without a lever", "LAB1!A!@B"],
  ["a segment twice", "LAB1!A!@B!taxRate=0.1!@b!power=1"],
  ["as today where all segments are meant", "LAB1!A!taxRate=today"],
])("a code with %s is refused", (_, text) => {
  expect(readScenarioCode(`${text}!${textCheck(text)}`)).toMatchObject({
    ok: false,
    faults: [{ code: "codeUnreadable" }],
  });
});
