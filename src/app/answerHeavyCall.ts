import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import type { HeavyFunction } from "../core/catalogue/defineFunction";
import { answerOf, type Answer, type Speaking } from "./answerCall";
import { heavyCalls, type HeavyCalls } from "./heavyCalls";
import type { Runner, StopSignal } from "./ports/runner";
import { unexpected } from "./unexpected";

const capacity = 500;

/** Answers calls of heavy functions with plain cells and sentences. */
export interface HeavyAnswerer {
  answer(
    declared: HeavyFunction,
    inputs: readonly ArgumentInput[],
    signal?: StopSignal
  ): Promise<Answer>;
  readonly evaluations: HeavyCalls["evaluations"];
}

/**
 * Answers heavy calls through a runner, identical ones with one run. Whatever goes wrong is an
 * error value with a sentence: the promise never rejects.
 */
export const heavyAnswerer = (speaking: Speaking, runner: Runner): HeavyAnswerer => {
  const calls = heavyCalls(runner, capacity);
  return {
    get evaluations() {
      return calls.evaluations;
    },
    answer: async (declared, inputs, signal) =>
      answerOf(await calls.call(declared, inputs, signal).catch(unexpected), speaking()),
  };
};
