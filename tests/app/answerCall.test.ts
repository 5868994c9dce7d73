import { english } from "../../src/locales/en";
import { answerer } from "../../src/app/answerCall";
import { worksheetFunctions } from "../../src/model/functions";

const cap = worksheetFunctions.find(({ id }) => id === "INPUTCAP");
if (!cap || cap.heavy) throw new Error("There is a light function INPUTCAP.");

test("ten thousand identical cells cost one evaluation", () => {
  const answers = answerer(() => english);
  for (let n = 0; n < 10_000; n++)
    expect(answers.answer(cap, [0.5, 0.9, 0.7])).toEqual({ value: 0.5 / (1 - 0.9 * 0.7) });
  expect(answers.evaluations).toBe(1);
});

test("the memory is bounded: what was asked long ago is computed again", () => {
  const answers = answerer(() => english);
  for (let n = 0; n <= 10_000; n++) answers.answer(cap, [n / 20_000, 0.9, 0.7]);
  answers.answer(cap, [0, 0.9, 0.7]);
  expect(answers.evaluations).toBe(10_002);
});
