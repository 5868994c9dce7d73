import { cachedCalls, type CachedCalls } from "../core/catalogue/callCache";
import type { ArgumentInput } from "../core/catalogue/arguments/argument";
import type { FunctionValue, LightFunction, ResultCell } from "../core/catalogue/defineFunction";
import type { CellValue, Fault, Result } from "../core/fault";
import { sentence } from "../derive/sentence";
import type { Language } from "../locales";
import { unexpected } from "./unexpected";

/** An error value of a cell with its sentence. */
export interface CellFault {
  readonly type: "#VALUE!" | "#N/A";
  readonly message: string;
}

/** A cell of an answer: a value or an error of its own. */
export type AnswerCell = CellValue | { readonly error: CellFault };

/** What a call gives, in the reader's language. */
export type Answer = { readonly value: CellValue | AnswerCell[][] } | { readonly error: CellFault };

const mostSentences = 3;
const capacity = 10_000;

/** The language of the moment, since a page learns its own only after it has loaded. */
export type Speaking = () => Language;

/** Answers calls of worksheet functions with plain cells and sentences. */
export interface Answerer {
  answer(declared: LightFunction, inputs: readonly ArgumentInput[]): Answer;
  readonly evaluations: CachedCalls["evaluations"];
}

const errorOf = (faults: readonly Fault[], language: Language): CellFault => {
  const words = language.faults;
  const shown = faults.slice(0, mostSentences).map((found) => sentence(found, words));
  const rest = faults.length - shown.length;
  return {
    type: faults.every(({ kind }) => kind === "notAvailable") ? "#N/A" : "#VALUE!",
    message: [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join(" "),
  };
};

const cellOf = (cell: ResultCell, language: Language): AnswerCell => {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("code" in cell) return { error: errorOf([cell], language) };
  return cell.sentences.map((found) => sentence(found, language.faults)).join(" ");
};

/** A result as cells and sentences. */
export const answerOf = (result: Result<FunctionValue>, language: Language): Answer => {
  if (!result.ok) return { error: errorOf(result.faults, language) };
  const { value } = result;
  return typeof value === "object" && value !== null
    ? { value: value.map((row) => row.map((cell) => cellOf(cell, language))) }
    : { value };
};

/**
 * Answers calls from a bounded memory: identical calls cost one evaluation. Whatever goes wrong is
 * an error value with a sentence, never an exception.
 */
export const answerer = (speaking: Speaking): Answerer => {
  const calls = cachedCalls(capacity);
  return {
    get evaluations() {
      return calls.evaluations;
    },
    answer: (declared, inputs) => {
      try {
        return answerOf(calls.call(declared, inputs), speaking());
      } catch (error) {
        return answerOf(unexpected(error), speaking());
      }
    },
  };
};
