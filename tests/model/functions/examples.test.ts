import { heavyCalls } from "../../../src/app/heavyCalls";
import { callFunction } from "../../../src/core/catalogue/callFunction";
import type { CellValue } from "../../../src/core/fault";
import { worksheetFunctions } from "../../../src/model/functions";
import { localRunner } from "../../support/localRunner";

const heavy = heavyCalls(localRunner(), 100);

const examples = worksheetFunctions.flatMap((declared) =>
  declared.examples.map((example) => [declared.id, example.say, declared, example] as const)
);

/** Examples are printed with the digits a reader needs; they hold to half a unit in the last. */
const agree = (found: unknown, printed: CellValue): boolean => {
  if (typeof printed !== "number" || typeof found !== "number") return found === printed;
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  return Math.abs(found - printed) <= 0.5000001 * Number(`1e-${Math.max(decimals, 4)}`);
};

test.each(examples)("%s: %s", async (_, __, declared, example) => {
  const result = declared.heavy
    ? await heavy.call(declared, example.args)
    : callFunction(declared, example.args);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const found = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
  const printed = (
    Array.isArray(example.value) ? example.value : [[example.value]]
  ) as CellValue[][];
  expect(found.map((row) => row.length)).toEqual(printed.map((row) => row.length));
  found.forEach((row, r) =>
    row.forEach((value, c) => {
      const wanted = printed[r]?.[c] ?? null;
      expect(agree(value, wanted) ? wanted : value).toBe(wanted);
    })
  );
});
