import type { CellValue } from "../../../src/core/fault";
import { worksheetFunctions } from "../../../src/model/functions";
import { answerTo, heavyAnswerTo } from "../../support/functionCalls";

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
  const answer = declared.heavy
    ? await heavyAnswerTo(declared.id, ...example.args)
    : answerTo(declared.id, ...example.args);
  if ("error" in answer) throw new Error(answer.error.message);
  const found = Array.isArray(answer.value) ? (answer.value as unknown[][]) : [[answer.value]];
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
