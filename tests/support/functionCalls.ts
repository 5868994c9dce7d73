import type { Language } from "../../src/locales";
import { english } from "../../src/locales/en";
import { answerer, type Answer } from "../../src/app/answerCall";
import { heavyAnswerer } from "../../src/app/answerHeavyCall";
import type { ArgumentInput } from "../../src/core/catalogue/arguments/argument";
import { worksheetFunctions } from "../../src/model/functions";
import { localRunner } from "./localRunner";

/** Answers a function as a cell would, with sentences in one language. */
export const answerIn = (
  language: Language,
  id: string,
  ...args: readonly ArgumentInput[]
): Answer => {
  const declared = worksheetFunctions.find((it) => it.id === id);
  if (!declared || declared.heavy) throw new Error(`There is no light function ${id}.`);
  return answerer(() => language).answer(declared, args);
};

/** Answers a function as a cell would, with sentences in English. */
export const answerTo = (id: string, ...args: readonly ArgumentInput[]): Answer =>
  answerIn(english, id, ...args);

/** Answers a heavy function as a cell would, on this thread. */
export const heavyAnswerTo = (id: string, ...args: readonly ArgumentInput[]): Promise<Answer> => {
  const declared = worksheetFunctions.find((it) => it.id === id);
  if (!declared?.heavy) throw new Error(`There is no heavy function ${id}.`);
  return heavyAnswerer(() => english, localRunner()).answer(declared, args);
};

/** The value of a call that must succeed. */
export const valueOf = (id: string, ...args: readonly ArgumentInput[]): unknown => {
  const answer = answerTo(id, ...args);
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.value;
};
