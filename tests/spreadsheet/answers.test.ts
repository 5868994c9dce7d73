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

test("a call under way is given up once a recalculation does not ask for it any more", async () => {
  let told = 0;
  const answers = new Answers(() => told++);
  const signals: AbortSignal[] = [];
  const ask = (key: string) =>
    answers.of(key, (signal) => {
      signals.push(signal);
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve("late")));
    });
  answers.begin();
  ask("F(1");
  ask("F(2");
  answers.end();
  answers.begin();
  ask("F(2");
  answers.end();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(answers.pending).toBe(1);
  await settled();
  expect([answers.pending, told]).toEqual([1, 1]);
  answers.begin();
  expect(ask("F(1")).toEqual({ state: "busy" });
  expect(signals).toHaveLength(3);
});
