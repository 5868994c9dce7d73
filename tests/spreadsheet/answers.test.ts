import { Answers } from "../../src/spreadsheet/answers";

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test("idle answers are forgotten beyond 10,000, the oldest first; those in use are kept", async () => {
  const answers = new Answers(() => undefined);
  let calls = 0;
  const ask = (key: number) => answers.of(`F(${key}`, () => Promise.resolve(++calls));
  answers.begin();
  for (let key = 0; key < 10_010; key++) ask(key);
  expect(answers.pending).toBe(10_010);
  await settled();
  expect(answers.pending).toBe(0);
  answers.end();
  for (let key = 0; key < 10_010; key++) ask(key);
  expect(calls).toBe(10_010);
  answers.begin();
  ask(0);
  answers.end();
  answers.begin();
  expect(ask(0)).toEqual({ state: "value", value: 1 });
  expect(ask(11)).toEqual({ state: "value", value: 12 });
  expect(calls).toBe(10_010);
  expect(ask(10)).toEqual({ state: "busy" });
  expect(calls).toBe(10_011);
});
