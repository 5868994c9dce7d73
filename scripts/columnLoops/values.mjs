import ts from "typescript";
import { Unsuitable } from "./unsuitable.mjs";

/*
 * Values in a loop's body. Each is two numbers of neighbouring draws, worked on at once, and of
 * one of these kinds:
 *
 * - number: two doubles;
 * - whole: two whole numbers of 32 bits, in two of four lanes: see `lanes`;
 * - mask: the answers to a comparison;
 * - plain: one number for all draws, which becomes a number or a whole where it is used.
 */

const isOrElse = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

/** Takes away what TypeScript adds for the reader, and what a missing element would be. */
export const bare = (node) => {
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
    return bare(node.expression);
  if (isOrElse(node) && ts.isElementAccessExpression(bare(node.left))) return bare(node.left);
  return node;
};

export const literal = (value) => ({ kind: "plain", value });

/**
 * Where whole numbers stand: beside each other, or as the lower or upper halves of two doubles. What
 * is in the other lanes means nothing.
 */
export const lanes = { packed: [0, 1], lower: [0, 2], upper: [1, 3] };

const bytesOf = (lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte);

/** Whole numbers beside each other. */
const packed = (value, scope) => {
  if (value.lanes === "packed") return value.wat;
  const bytes = lanes[value.lanes].flatMap(bytesOf);
  const { get } = scope.keep(value);
  return `(i8x16.shuffle ${[...bytes, ...bytes].join(" ")} ${get} ${get})`;
};

/** Two values as whole numbers in the same lanes. */
export const alike = (left, right, scope) => {
  const [given] = [left, right].filter(({ kind }) => kind === "whole");
  const same = [left, right].every(
    (value) => value.kind === "plain" || value.lanes === given?.lanes
  );
  if (same) return { lanes: given?.lanes, wats: [left, right].map((each) => asWhole(each, scope)) };
  return { lanes: "packed", wats: [left, right].map((each) => packed(each, scope)) };
};

/** A value as two doubles. */
export const asNumber = (value, scope) => {
  if (value.kind === "number") return value.wat;
  if (value.kind === "plain") return scope.plain(value, "number");
  if (value.kind === "whole") return `(f64x2.convert_low_i32x4_s ${packed(value, scope)})`;
  throw new Unsuitable("a comparison is no number");
};

/** A value as whole numbers, in its lanes. */
export const asWhole = (value, scope) => {
  if (value.kind === "whole") return value.wat;
  if (value.kind === "plain") return scope.plain(value, "whole");
  throw new Unsuitable("a whole number is wanted");
};

export const number = (wat) => ({ kind: "number", wat });
export const whole = (wat, where = "packed") => ({ kind: "whole", wat, lanes: where });
export const mask = (wat) => ({ kind: "mask", wat });
