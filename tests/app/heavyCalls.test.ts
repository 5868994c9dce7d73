import { english } from "../../src/locales/en";
import { number } from "../../src/core/catalogue/arguments/numberArgument";
import { defineHeavyFunction } from "../../src/core/catalogue/defineFunction";
import { success } from "../../src/core/fault";
import { heavyAnswerer } from "../../src/app/answerHeavyCall";
import { localRunner } from "../support/localRunner";
import { sums, sumWork } from "../support/sampleTasks";

const SUMS = defineHeavyFunction({
  id: "SUMS",
  group: "scenarios",
  purpose: "A sum.",
  help: "Multiples of a factor, summed.",
  arguments: {
    factor: number({ doc: "The factor.", low: 0 }),
    limit: number({ doc: "The limit.", default: 100 }),
  },
  result: { type: "number", dimensionality: "scalar", doc: "The sum." },
  sources: [{ id: "none", short: "None", citation: "None." }],
  examples: [{ say: "A sum.", args: [1], value: 4950 }],
  work: ({ factor, limit }) => success(sumWork({ factor, fatal: 7777 }, limit, 10)),
  show: (total) => success(total),
});

const answers = () => heavyAnswerer(() => english, localRunner([sums]));

test("identical calls share one run, while it is under way and afterwards", async () => {
  const heavy = answers();
  const calls = Array.from({ length: 100 }, () => heavy.answer(SUMS, [2]));
  expect(await Promise.all(calls)).toEqual(Array(100).fill({ value: 9900 }));
  expect(await heavy.answer(SUMS, [2])).toEqual({ value: 9900 });
  expect(heavy.evaluations).toBe(1);
});

test("arguments are checked before anything runs", async () => {
  const answer = await answers().answer(SUMS, [-1]);
  expect(answer).toMatchObject({ error: { type: "#VALUE!" } });
});

test("a result that is no finite number is an error", async () => {
  expect(await answers().answer(SUMS, [1e308, 1e6])).toMatchObject({ error: { type: "#VALUE!" } });
});

test("a call goes on while one of those who asked for it still waits", async () => {
  const heavy = answers();
  const [gone, waits] = [new AbortController(), new AbortController()];
  const first = heavy.answer(SUMS, [1], gone.signal);
  const second = heavy.answer(SUMS, [1], waits.signal);
  gone.abort();
  expect(await second).toEqual({ value: 4950 });
  expect(await first).toEqual({ value: 4950 });
});

test("a call that was stopped is run again when it is asked for again", async () => {
  const heavy = answers();
  const stop = new AbortController();
  const stopped = heavy.answer(SUMS, [1], stop.signal);
  stop.abort();
  // Asked for in the same moment, before the first has ended.
  const again = heavy.answer(SUMS, [1]);
  expect(await stopped).toMatchObject({ error: { type: "#N/A" } });
  expect(await again).toEqual({ value: 4950 });
  expect(await heavy.answer(SUMS, [1])).toEqual({ value: 4950 });
  expect(heavy.evaluations).toBe(2);
});

test("a call that waits without a signal is never stopped by those who left", async () => {
  const heavy = answers();
  const stop = new AbortController();
  const waiting = heavy.answer(SUMS, [1]);
  const left = heavy.answer(SUMS, [1], stop.signal);
  stop.abort();
  expect(await Promise.all([waiting, left])).toEqual([{ value: 4950 }, { value: 4950 }]);
});

test("a programmer's error is an answer with its message, and is not remembered", async () => {
  const heavy = answers();
  for (let n = 1; n <= 2; n++) {
    expect(await heavy.answer(SUMS, [1, 10_000])).toMatchObject({
      error: { type: "#VALUE!", message: expect.stringContaining("A mistake") as string },
    });
    expect(heavy.evaluations).toBe(n);
  }
});

test("a heavy function takes no argument that is answered cell by cell", () => {
  expect(() =>
    defineHeavyFunction({
      ...SUMS,
      id: "EACH",
      arguments: { x: { ...SUMS.arguments["factor"]!, kind: "each" } },
    })
  ).toThrow('EACH: "x" is answered cell by cell');
});
