import type { Runner, StopSignal } from "../../../../src/app/ports/runner";
import { failure, fault, success, type Result } from "../../../../src/core/fault";
import type { Policy } from "../../../../src/model/cluster/policy";
import {
  alone,
  type Futures,
  type FuturesQuestion,
} from "../../../../src/model/futures/futuresQuestion";
import {
  fineDraws,
  FuturesDesk,
  roughDraws,
  type FuturesWish,
} from "../../../../src/hosts/taskpane/futures/FuturesDesk";
import { defaultSegment } from "../../../../src/model/segments/simulationInputs";

interface Asked {
  readonly question: FuturesQuestion;
  readonly signal: StopSignal | undefined;
  readonly urgent: boolean;
  readonly answer: (result: Result<Futures>) => void;
}

/** A runner whose answers come when the test says so. */
const handRunner = (): { runner: Runner; asked: Asked[] } => {
  const asked: Asked[] = [];
  const runner: Runner = {
    run: (work, options) =>
      new Promise((resolve) => {
        asked.push({
          question: work.shared as FuturesQuestion,
          signal: options?.signal,
          urgent: options?.urgent ?? false,
          answer: resolve as Asked["answer"],
        });
      }),
  };
  return { runner, asked };
};

const wishFor = (policy: Policy): FuturesWish => ({
  segments: alone(defaultSegment),
  policies: [{}, policy],
  outcomes: ["output"],
  years: 15,
});

const futures = (draws: number): Result<Futures> =>
  success({ draws, failed: 0, failures: [], policies: [] });

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it("answers the newest question next and drops those that were overtaken", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  const wishes = [0.1, 0.2, 0.3].map((tariffOutput) => wishFor({ tariffOutput }));
  for (const wish of wishes) desk.ask(wish);
  expect(asked).toHaveLength(1);
  asked[0]?.answer(futures(roughDraws));
  await settle();
  expect(asked).toHaveLength(2);
  expect(asked[1]?.question.policies[1]).toEqual({ tariffOutput: 0.3 });
  expect(desk.snapshot().wish).toBe(wishes[0]);
});

it("looks at more futures once the lever rests", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  desk.ask(wishFor({ tariffOutput: 0.1 }));
  asked[0]?.answer(futures(roughDraws));
  await settle();
  expect(asked).toHaveLength(1);
  jest.advanceTimersByTime(1000);
  expect(asked.map(({ question }) => question.draws)).toEqual([roughDraws, fineDraws]);
  // No hand waits for the many.
  expect(asked.map(({ urgent }) => urgent)).toEqual([true, false]);
  asked[1]?.answer(futures(fineDraws));
  await settle();
  expect(desk.snapshot().futures?.draws).toBe(fineDraws);
});

it("stops refining when the lever moves again", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  desk.ask(wishFor({ tariffOutput: 0.1 }));
  asked[0]?.answer(futures(roughDraws));
  await settle();
  jest.advanceTimersByTime(1000);
  desk.ask(wishFor({ tariffOutput: 0.2 }));
  expect(asked[1]?.signal?.aborted).toBe(true);
  asked[1]?.answer(failure(fault("stopped")));
  await settle();
  expect(desk.snapshot().futures?.draws).toBe(roughDraws);
  expect(asked[2]?.question.draws).toBe(roughDraws);
});

it("says what went wrong, and tells those who listen", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  const heard = jest.fn();
  const stop = desk.subscribe(heard);
  desk.ask(wishFor({}));
  asked[0]?.answer(failure(fault("unexpected", {}, { message: "broken" })));
  await settle();
  expect(desk.snapshot().faults?.[0]?.code).toBe("unexpected");
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
});

it("asks for nothing more once it rests", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  desk.ask(wishFor({}));
  asked[0]?.answer(futures(roughDraws));
  await settle();
  desk.rest();
  jest.advanceTimersByTime(1000);
  expect(asked).toHaveLength(1);
});

it("says when an answer is overdue, until it comes", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  const wishes = [0.1, 0.2, 0.3].map((tariffOutput) => wishFor({ tariffOutput }));
  for (const wish of wishes.slice(0, 2)) desk.ask(wish);
  jest.advanceTimersByTime(80);
  expect(desk.snapshot().overdue).toBeUndefined();
  // A hand that goes on moving does not make the first of its wishes younger.
  desk.ask(wishes[2] as FuturesWish);
  jest.advanceTimersByTime(40);
  expect(desk.snapshot().overdue).toBe(true);
  asked[0]?.answer(futures(roughDraws));
  await settle();
  expect(desk.snapshot()).toMatchObject({ wish: wishes[0] });
  expect(desk.snapshot().overdue).toBeUndefined();
  // The newest still waits, and its time runs anew.
  jest.advanceTimersByTime(120);
  expect(desk.snapshot().overdue).toBe(true);
  asked[1]?.answer(futures(roughDraws));
  await settle();
  expect(desk.snapshot()).toMatchObject({ wish: wishes[2] });
  expect(desk.snapshot().overdue).toBeUndefined();
});

it("is never overdue while nothing is asked", async () => {
  const { runner, asked } = handRunner();
  const desk = new FuturesDesk(runner);
  desk.ask(wishFor({}));
  desk.rest();
  jest.advanceTimersByTime(1000);
  expect(desk.snapshot()).toEqual({});
  asked[0]?.answer(futures(roughDraws));
  await settle();
  jest.advanceTimersByTime(1000);
  expect(desk.snapshot().overdue).toBeUndefined();
});
