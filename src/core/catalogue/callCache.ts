import type { Result } from "../fault";
import type { ArgumentInput } from "./arguments/argument";
import { callFunction } from "./callFunction";
import type { FunctionValue, LightFunction } from "./defineFunction";

/** Calls functions and remembers the answers. */
export interface CachedCalls {
  call(declared: LightFunction, inputs: readonly ArgumentInput[]): Result<FunctionValue>;
  /** How many calls were evaluated rather than remembered. */
  readonly evaluations: number;
}

/**
 * Identical calls are answered from memory: a column of 10,000 identical cells costs one
 * evaluation. The oldest answer leaves when `capacity` is reached.
 */
export const cachedCalls = (capacity: number): CachedCalls => {
  const answers = new Map<string, Result<FunctionValue>>();
  let evaluations = 0;
  return {
    get evaluations() {
      return evaluations;
    },
    call: (declared, inputs) => {
      const key = `${declared.id}${JSON.stringify(inputs)}`;
      const known = answers.get(key);
      if (known) return known;
      evaluations += 1;
      const answer = callFunction(declared, inputs);
      const oldest = answers.keys().next();
      if (answers.size >= capacity && !oldest.done) answers.delete(oldest.value);
      answers.set(key, answer);
      return answer;
    },
  };
};
