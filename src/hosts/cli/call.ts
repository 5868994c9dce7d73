import { english } from "../../locales/en";
import { answerer, type Answer } from "../../app/answerCall";
import { heavyAnswerer } from "../../app/answerHeavyCall";
import type { ArgumentInput } from "../../core/catalogue/arguments/argument";
import { nearest } from "../../core/catalogue/nearest";
import { worksheetFunctions } from "../../model/functions";
import { nodeRunner } from "../worker/nodeRunner";
import type { Terminal } from "./terminal";

const namespace = /^CLUSTER\./i;
const byId = new Map(worksheetFunctions.map((declared) => [declared.id, declared]));

const wrong = (message: string): Answer => ({ error: { type: "#VALUE!", message } });

const isCell = (value: unknown): boolean =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** A cell, or rows of cells; a list of cells alone is one row. */
const isInput = (value: unknown): value is ArgumentInput =>
  isCell(value) ||
  (Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell)));

const parse = (
  line: string
): { readonly fn: string; readonly args: readonly unknown[] } | string => {
  try {
    const call = JSON.parse(line) as { readonly fn?: unknown; readonly args?: unknown };
    if (typeof call?.fn !== "string" || !(call.args === undefined || Array.isArray(call.args)))
      return 'A line must be {"fn":"CLUSTER.NAME","args":[…]}.';
    return { fn: call.fn, args: (call.args as unknown[] | undefined) ?? [] };
  } catch (error) {
    return `The line is no JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
};

interface Answerers {
  readonly light: ReturnType<typeof answerer>;
  readonly heavy: ReturnType<typeof heavyAnswerer>;
}

const answerLine = (line: string, answers: Answerers): Answer | Promise<Answer> => {
  const call = parse(line);
  if (typeof call === "string") return wrong(call);
  const id = call.fn.trim().replace(namespace, "").toUpperCase();
  const declared = byId.get(id);
  if (!declared) {
    const guess = nearest(id, [...byId.keys()]);
    return wrong(
      `There is no function ${call.fn}.${guess ? ` Did you mean CLUSTER.${guess}?` : ""}`
    );
  }
  const bad = call.args.findIndex((arg) => !isInput(arg));
  if (bad >= 0)
    return wrong(
      `Argument ${bad + 1} must be a cell (number, text, true, false, null) or rows of cells such as [[1,2],[3,4]].`
    );
  const inputs = call.args as ArgumentInput[];
  return declared.heavy
    ? answers.heavy.answer(declared, inputs)
    : answers.light.answer(declared, inputs);
};

/** Answers one call a line, in order, exactly as a cell would. */
export const call = async ({ input, out }: Terminal): Promise<number> => {
  const answers = {
    light: answerer(() => english),
    heavy: heavyAnswerer(() => english, nodeRunner()),
  };
  for await (const line of input)
    if (line.trim() !== "") out(`${JSON.stringify(await answerLine(line, answers))}\n`);
  return 0;
};
