import ts from "typescript";
import { Unsuitable } from "./unsuitable.mjs";

/*
 * Values in a loop's body. Each is two numbers of neighbouring draws, worked on at once, and of
 * one of these kinds:
 *
 * - number: two doubles;
 * - whole: two whole numbers of 32 bits, in the first two of four places;
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

/** A value as two doubles. */
export const asNumber = (value, scope) => {
  if (value.kind === "number") return value.wat;
  if (value.kind === "plain") return scope.plain(value, "number");
  if (value.kind === "whole") return `(f64x2.convert_low_i32x4_s ${value.wat})`;
  throw new Unsuitable("a comparison is no number");
};

/** A value as whole numbers. */
export const asWhole = (value, scope) => {
  if (value.kind === "whole") return value.wat;
  if (value.kind === "plain") return scope.plain(value, "whole");
  throw new Unsuitable("a whole number is wanted");
};

export const number = (wat) => ({ kind: "number", wat });
export const whole = (wat) => ({ kind: "whole", wat });
export const mask = (wat) => ({ kind: "mask", wat });
