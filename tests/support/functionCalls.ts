import { answerer, type Answer } from "../../src/app/answerCall";
import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";
import { worksheetFunctions } from "../../src/model/functions";

/** Answers a function as a cell would, with sentences in English. */
export const answerTo = (id: string, ...args: readonly ArgumentInput[]): Answer => {
  const declared = worksheetFunctions.find((it) => it.id === id);
  if (!declared) throw new Error(`There is no function ${id}.`);
  return answerer("en").answer(declared, args);
};

/** The value of a call that must succeed. */
export const valueOf = (id: string, ...args: readonly ArgumentInput[]): unknown => {
  const answer = answerTo(id, ...args);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.value;
};
