import { evaluate } from "mathjs";
import type { ArgumentInput } from "../../../src/core/catalogue/arguments/argument";
import { callFunction } from "../../../src/core/catalogue/callFunction";
import { worksheetFunctions } from "../../../src/model/functions";
import { defaultQualities } from "../../../src/model/indicators/reinvestment";
import { defaultCoefficients } from "../../../src/model/indicators/reinvestmentFactors";
import { defaultParameters } from "../../../src/model/parameters";

/** What stands in for arguments the examples leave out. */
const leftOut: Readonly<Record<string, unknown>> = {
  crowding: 1,
  localShares: defaultQualities.map(() => 1),
  quality: defaultQualities,
  coefficients: defaultCoefficients,
};

const asList = (arg: ArgumentInput): unknown => (Array.isArray(arg) ? arg.flat() : arg);

const numbersIn = (value: unknown): number[] =>
  [value].flat(3).filter((x): x is number => typeof x === "number");

const withFormula = worksheetFunctions.flatMap((declared) =>
  declared.formula === undefined || declared.heavy
    ? []
    : [[declared.id, declared, declared.formula] as const]
);

test("the closed-form functions print their formula", () => {
  expect(withFormula.map(([id]) => id)).toHaveLength(10);
});

test.each(withFormula)(
  "%s: another program evaluates the printed formula to the same number",
  (_, declared, formula) => {
    const args = declared.examples[0]?.args ?? [];
    const given = Object.keys(declared.arguments).map((name, i) => [
      name,
      asList(args[i] ?? null) ?? leftOut[name],
    ]);
    const result = callFunction(declared, args);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const byHand: unknown = evaluate(formula, {
      ...defaultParameters,
      ...(Object.fromEntries(given) as Record<string, unknown>),
    });
    expect(numbersIn(result.value)[0]! / Number(byHand)).toBeCloseTo(1, 13);
  }
);
