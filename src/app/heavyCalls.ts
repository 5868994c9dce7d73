import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import { checkFinite, readArguments } from "../core/catalogue/callFunction";
import type { FunctionValue, HeavyFunction } from "../core/catalogue/defineFunction";
import { then, type Result } from "../core/fault";
import type { Runner, StopSignal } from "./ports/runner";
import { sharedSignal, type SharedSignal } from "./sharedSignal";

/** Calls heavy functions and remembers the answers. */
export interface HeavyCalls {
  call(
    declared: HeavyFunction,
    inputs: readonly ArgumentInput[],
    signal?: StopSignal
  ): Promise<Result<FunctionValue>>;
  /** How many calls were run rather than remembered or shared. */
  readonly evaluations: number;
}

interface Call {
  readonly signal: SharedSignal;
  readonly answer: Promise<Result<FunctionValue>>;
  ended: boolean;
}

const run = async (
  declared: HeavyFunction,
  inputs: readonly ArgumentInput[],
  runner: Runner,
  signal: StopSignal
): Promise<Result<FunctionValue>> => {
  const values = readArguments(declared, inputs);
  if (!values.ok) return values;
  const work = declared.work(values.value);
  if (!work.ok) return work;
  const answer = await runner.run(work.value, { signal });
  return then(answer, (found) => then(declared.show(found, values.value), checkFinite));
};

/** Stopped or broken off: the same call may well succeed another time. */
const isPassing = (result: Result<FunctionValue>): boolean =>
  !result.ok && result.faults.some(({ code }) => code === "stopped" || code === "unexpected");

/**
 * Identical calls are run once, and answered from memory afterwards; the oldest answer leaves when
 * `capacity` is reached. A call is stopped when none of those who asked for it waits any more.
 */
export const heavyCalls = (runner: Runner, capacity: number): HeavyCalls => {
  const calls = new Map<string, Call>();
  let evaluations = 0;

  const forget = (key: string, call: Call): void => {
    if (calls.get(key) === call) calls.delete(key);
  };

  const begin = (
    key: string,
    declared: HeavyFunction,
    inputs: readonly ArgumentInput[],
    caller: StopSignal | undefined
  ): Call => {
    evaluations += 1;
    const signal = sharedSignal();
    signal.join(caller);
    const answer = run(declared, inputs, runner, signal).then((result) => {
      call.ended = true;
      if (isPassing(result)) forget(key, call);
      return result;
    });
    const call: Call = { signal, answer, ended: false };
    // Whoever asks from now on is not to join those who have left.
    signal.addEventListener("abort", () => forget(key, call));
    const oldest = calls.keys().next();
    if (calls.size >= capacity && !oldest.done) calls.delete(oldest.value);
    calls.set(key, call);
    return call;
  };

  return {
    get evaluations() {
      return evaluations;
    },
    call: (declared, inputs, signal) => {
      const key = `${declared.id}${JSON.stringify(inputs)}`;
      const known = calls.get(key);
      if (known?.ended === false) known.signal.join(signal);
      return (known ?? begin(key, declared, inputs, signal)).answer;
    },
  };
};
