import { workOf } from "../../../src/core/catalogue/task";
import { localRunner } from "../../support/localRunner";
import { sums, sumWork, waits } from "../../support/sampleTasks";
import { threadRunner, type Threads } from "../../support/threadRunner";

// Threads that compile what they run take their time on a busy computer.
jest.setTimeout(60_000);

const entry = "tests/hosts/worker/sampleEntry.ts";
let threads: Threads;

beforeEach(() => {
  threads = threadRunner(2, entry);
});
afterEach(() => threads.end());

test("threads give the answer of the calling thread, and both are used", async () => {
  const work = sumWork({ factor: 0.1 }, 100_000, 50);
  const here = await localRunner([sums]).run(work);
  expect(await threads.runner.run(work)).toEqual(here);
  expect(here).toEqual({ ok: true, value: expect.closeTo(499_995_000, 3) as number });
  expect(threads.started()).toBe(2);
});

test("progress is told after each piece", async () => {
  const told: string[] = [];
  const onProgress = (done: number, total: number) => void told.push(`${done}/${total}`);
  await threads.runner.run(sumWork({ factor: 1 }, 400, 4), { onProgress });
  expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});

test("a fault in a piece is the answer, the foremost where there are several", async () => {
  const work = sumWork({ factor: 1, bad: 5000 }, 100_000, 50);
  const fault = { code: "outOfRange", where: { name: "n" }, details: { found: 5000 } };
  expect(await threads.runner.run(work)).toMatchObject({ ok: false, faults: [fault] });
});

test("an exception in a thread becomes a fault with its message, and the thread goes on", async () => {
  const bad = await threads.runner.run(sumWork({ factor: 1, fatal: 10 }, 100, 4));
  expect(bad).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected", details: { found: "A mistake of the programmer" } }],
  });
  expect(await threads.runner.run(sumWork({ factor: 1 }, 100, 4))).toEqual({
    ok: true,
    value: 4950,
  });
});

test("a thread that breaks down fails the work it was at, and another takes its place", async () => {
  const broken = await threads.runner.run(workOf(sums, { factor: 1 }, ["break down" as never]));
  expect(broken).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected", details: { found: "The thread ended with code 3" } }],
  });
  expect(await threads.runner.run(sumWork({ factor: 1 }, 100, 4))).toEqual({
    ok: true,
    value: 4950,
  });
});

test("work that is stopped ends with the pieces under way, and the threads take other work", async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number) => {
    told.push(done);
    if (done === 4) stop.abort();
  };
  const long = workOf(waits, null, Array<number>(1000).fill(20));
  const result = await threads.runner.run(long, { signal: stop.signal, onProgress });
  expect(result).toMatchObject({ ok: false, faults: [{ code: "stopped" }] });
  expect(told).toEqual([1, 2, 3, 4]);
  expect(await threads.runner.run(sumWork({ factor: 1 }, 100, 4))).toEqual({
    ok: true,
    value: 4950,
  });
});
