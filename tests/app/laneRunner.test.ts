import { workOf, type Work } from "../../src/core/catalogue/task";
import { failure, fault } from "../../src/core/fault";
import { laneRunner } from "../../src/app/laneRunner";
import type { Lane } from "../../src/app/ports/lane";
import { doStep } from "../../src/app/doStep";
import { localRunner } from "../support/localRunner";
import { sums, sumWork } from "../support/sampleTasks";

/** A lane that keeps its steps until it is told to do them. */
const heldLane = () => {
  const held: (() => void)[] = [];
  const lane: Lane = {
    do: (step) => new Promise((resolve) => held.push(() => resolve(doStep([sums], step)))),
  };
  return { lane, held };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("parts are joined in the order of the pieces, in whatever order they are done", async () => {
  const lanes = [heldLane(), heldLane(), heldLane()] as const;
  const answer = laneRunner([lanes[0].lane, lanes[1].lane, lanes[2].lane]).run(
    workOf({ ...sums, id: "sums" }, { factor: 0.1 }, [
      { from: 1, to: 7 },
      { from: 7, to: 11 },
      { from: 11, to: 13 },
    ])
  );
  for (const each of [2, 1, 0] as const) lanes[each].held[0]?.();
  await turn();
  for (const each of lanes) each.held[1]?.();
  const inOrder = await localRunner([sums]).run(
    workOf(sums, { factor: 0.1 }, [
      { from: 1, to: 7 },
      { from: 7, to: 11 },
      { from: 11, to: 13 },
    ])
  );
  expect(await answer).toEqual(inOrder);
});

test("work of one piece goes to its lane once, and only the answer comes back", async () => {
  const { lane, held } = heldLane();
  const steps: string[] = [];
  const counted: Lane = {
    do: (step) => {
      steps.push(step.step);
      return lane.do(step);
    },
  };
  const answer = laneRunner([counted]).run(sumWork({ factor: 2 }, 10, 1));
  held[0]?.();
  expect(await answer).toEqual(await localRunner([sums]).run(sumWork({ factor: 2 }, 10, 2)));
  expect(steps).toEqual(["whole"]);
});

test("a fault in the only piece is the answer", async () => {
  const broken = { ...sums, piece: () => failure(fault("unexpected", {}, { found: "broken" })) };
  const work = { ...sumWork({ factor: 2 }, 10, 1), task: broken } as Work<number>;
  expect(await localRunner([broken]).run(work)).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected", details: { found: "broken" } }],
  });
});

test("work without pieces is joined at once", async () => {
  expect(await localRunner([sums]).run(workOf(sums, { factor: 1 }, []))).toEqual({
    ok: true,
    value: 0,
  });
});

test("work nobody waits for is dropped while it still stands in line", async () => {
  const { lane, held } = heldLane();
  const runner = laneRunner([lane]);
  const first = runner.run(sumWork({ factor: 1 }, 10, 2));
  const stop = new AbortController();
  const second = runner.run(sumWork({ factor: 2 }, 10, 2), { signal: stop.signal });
  stop.abort();
  expect(await second).toMatchObject({ ok: false, faults: [{ code: "stopped" }] });
  held[0]?.();
  await turn();
  held[1]?.();
  await turn();
  held[2]?.();
  expect(await first).toEqual({ ok: true, value: 45 });
  expect(held).toHaveLength(3);
});

test("work is stopped at once, though its lane never answers, as a worker that still starts", async () => {
  const { lane, held } = heldLane();
  const runner = laneRunner([lane]);
  const stop = new AbortController();
  const told: number[] = [];
  const stopped = runner.run(sumWork({ factor: 1 }, 10, 2), {
    signal: stop.signal,
    onProgress: (done) => told.push(done),
  });
  stop.abort();
  expect(await stopped).toMatchObject({ ok: false, faults: [{ code: "stopped" }] });
  // When the lane answers at last, nobody hears of it, and the lane takes other work.
  held[0]?.();
  await turn();
  const next = runner.run(sumWork({ factor: 1 }, 10, 1));
  held[1]?.();
  await turn();
  held[2]?.();
  expect(await next).toEqual({ ok: true, value: 45 });
  expect(told).toEqual([]);
});

test("work that nobody waits for from the start is not begun", async () => {
  const { lane, held } = heldLane();
  const answer = laneRunner([lane]).run(sumWork({ factor: 1 }, 10, 2), {
    signal: AbortSignal.abort(),
  });
  expect(await answer).toMatchObject({ ok: false, faults: [{ code: "stopped" }] });
  expect(held).toEqual([]);
});

test("urgent work goes before what came earlier, and alone takes the lane that is kept free", async () => {
  const lanes = [heldLane(), heldLane()] as const;
  const runner = laneRunner([lanes[0].lane, lanes[1].lane], 1);
  const long = runner.run(sumWork({ factor: 1 }, 20, 4));
  expect(lanes.map(({ held }) => held.length)).toEqual([1, 0]);
  const urgent = runner.run(sumWork({ factor: 2 }, 10, 2), { urgent: true });
  expect(lanes.map(({ held }) => held.length)).toEqual([1, 1]);
  // The lane that comes free takes the other urgent piece, not the next of the long work.
  lanes[0].held[0]?.();
  await turn();
  expect(lanes.map(({ held }) => held.length)).toEqual([2, 1]);
  lanes[1].held[0]?.();
  lanes[0].held[1]?.();
  await turn();
  lanes[0].held[2]?.();
  lanes[1].held[1]?.();
  expect(await urgent).toEqual({ ok: true, value: 90 });
  for (let n = 2; n < 12; n++) {
    lanes[0].held[n]?.();
    await turn();
  }
  expect(await long).toEqual({ ok: true, value: 190 });
});

test("pieces of work that was stopped never come into the work that follows it", async () => {
  const lanes = [heldLane(), heldLane()] as const;
  const runner = laneRunner([lanes[0].lane, lanes[1].lane]);
  const stop = new AbortController();
  const older = runner.run(sumWork({ factor: 1000 }, 10, 2), { signal: stop.signal });
  stop.abort();
  expect(await older).toMatchObject({ ok: false, faults: [{ code: "stopped" }] });
  const newer = runner.run(sumWork({ factor: 1 }, 10, 2));
  // The older pieces come back at last, one before and one after the first of the newer.
  lanes[0].held[0]?.();
  await turn();
  lanes[0].held[1]?.();
  lanes[1].held[0]?.();
  await turn();
  for (const each of lanes) for (const go of each.held) go();
  await turn();
  for (const each of lanes) for (const go of each.held) go();
  expect(await newer).toEqual({ ok: true, value: 45 });
});

test("the same pieces come to the same lanes each time, where what they rest on is remembered", async () => {
  const taken: string[] = [];
  const named = (name: string): Lane => ({
    do: (step) => {
      if (step.step === "piece") taken.push(`${name} ${(step.input as { from: number }).from}`);
      return Promise.resolve(doStep([sums], step));
    },
  });
  const runner = laneRunner([named("first"), named("second")]);
  for (let n = 0; n < 3; n++) await runner.run(sumWork({ factor: 1 }, 10, 2));
  expect(taken).toEqual(Array(3).fill(["first 0", "second 5"]).flat());
});

test("a task nobody declared is a fault, not an exception", async () => {
  expect(await localRunner([]).run(sumWork({ factor: 1 }, 10, 2))).toMatchObject({
    ok: false,
    faults: [{ code: "unexpected", details: { found: 'There is no task "sums"' } }],
  });
});
