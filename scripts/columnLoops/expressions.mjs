import ts from "typescript";
import { call } from "./calls.mjs";
import { Unsuitable } from "./unsuitable.mjs";
import { alike, asNumber, asWhole, bare, literal, mask, number, whole } from "./values.mjs";

const K = ts.SyntaxKind;

const arithmetic = new Map([
  [K.PlusToken, "add"],
  [K.MinusToken, "sub"],
  [K.AsteriskToken, "mul"],
  [K.SlashToken, "div"],
]);
const comparisons = new Map([
  [K.LessThanToken, "lt"],
  [K.LessThanEqualsToken, "le"],
  [K.GreaterThanToken, "gt"],
  [K.GreaterThanEqualsToken, "ge"],
  [K.EqualsEqualsEqualsToken, "eq"],
  [K.ExclamationEqualsEqualsToken, "ne"],
]);
const connectives = new Map([
  [K.AmpersandAmpersandToken, "and"],
  [K.BarBarToken, "or"],
]);
const bitwise = new Map([
  [K.AmpersandToken, "v128.and"],
  [K.BarToken, "v128.or"],
]);
const folded = new Map([
  [K.PlusToken, (a, b) => a + b],
  [K.MinusToken, (a, b) => a - b],
  [K.AsteriskToken, (a, b) => a * b],
  [K.SlashToken, (a, b) => a / b],
]);

const ofWholes = (name, left, right, scope) => {
  const { lanes, wats } = alike(left, right, scope);
  return whole(`(${name} ${wats.join(" ")})`, lanes);
};

/** Sums, differences and so on, of whole numbers where both are. */
const sumLike = (operator, left, right, scope) => {
  if (left.value !== undefined && right.value !== undefined)
    return literal(folded.get(operator)(left.value, right.value));
  const name = arithmetic.get(operator);
  const isWhole = [left, right].some(({ kind }) => kind === "whole");
  const isNumber = [left, right].some(({ kind }) => kind === "number");
  if (isWhole && !isNumber && (name === "add" || name === "sub"))
    return ofWholes(`i32x4.${name}`, left, right, scope);
  return number(`(f64x2.${name} ${asNumber(left, scope)} ${asNumber(right, scope)})`);
};

const shift = (node, left, scope) => {
  const by = bare(node.right);
  if (!ts.isNumericLiteral(by)) throw new Unsuitable("a shift by what is not written out");
  return whole(`(i32x4.shr_s ${asWhole(left, scope)} (i32.const ${by.text}))`, left.lanes);
};

const isZero = (node) => ts.isNumericLiteral(bare(node)) && Number(bare(node).text) === 0;

const binary = (node, scope) => {
  const operator = node.operatorToken.kind;
  const left = expression(node.left, scope);
  // x | 0 cuts a number to a whole one.
  if (operator === K.BarToken && isZero(node.right) && left.kind === "number")
    return whole(`(i32x4.trunc_sat_f64x2_s_zero ${left.wat})`);
  if (operator === K.GreaterThanGreaterThanToken) return shift(node, left, scope);
  const right = expression(node.right, scope);
  if (arithmetic.has(operator)) return sumLike(operator, left, right, scope);
  if (comparisons.has(operator))
    return mask(
      `(f64x2.${comparisons.get(operator)} ${asNumber(left, scope)} ${asNumber(right, scope)})`
    );
  if (bitwise.has(operator)) return ofWholes(bitwise.get(operator), left, right, scope);
  if (connectives.has(operator) && left.kind === "mask" && right.kind === "mask")
    return mask(`(v128.${connectives.get(operator)} ${left.wat} ${right.wat})`);
  throw new Unsuitable(`the operator ${node.operatorToken.getText()}`);
};

/** Both branches are computed, and one is taken; neither can do anything but give a number. */
const conditional = (node, scope) => {
  const condition = expression(node.condition, scope);
  if (condition.kind !== "mask") throw new Unsuitable("a condition that is no comparison");
  const yes = asNumber(expression(node.whenTrue, scope), scope);
  const no = asNumber(expression(node.whenFalse, scope), scope);
  return number(`(v128.bitselect ${yes} ${no} ${condition.wat})`);
};

const negative = (node, scope) => {
  const operand = expression(node.operand, scope);
  if (operand.value !== undefined) return literal(-operand.value);
  if (operand.kind === "whole") return whole(`(i32x4.neg ${operand.wat})`, operand.lanes);
  return number(`(f64x2.neg ${asNumber(operand, scope)})`);
};

/** An element of a column at the loop's own place, or of a table at a computed one. */
const element = (node, scope) => {
  const at = bare(node.argumentExpression);
  if (ts.isIdentifier(at) && scope.isIndex(at.text)) return number(scope.load(node.expression));
  const place = expression(at, scope);
  if (place.kind !== "whole") throw new Unsuitable("an element at a place that is not computed");
  return number(scope.gather(node.expression, place));
};

/** The value of an expression as WebAssembly text; `scope` knows the names in it and takes what it needs from them. */
export const expression = (given, scope) => {
  const node = bare(given);
  if (ts.isNumericLiteral(node)) return literal(Number(node.text));
  if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) return scope.name(node);
  if (ts.isElementAccessExpression(node)) return element(node, scope);
  if (ts.isBinaryExpression(node)) return binary(node, scope);
  if (ts.isConditionalExpression(node)) return conditional(node, scope);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken)
    return negative(node, scope);
  if (ts.isCallExpression(node)) return call(node, scope, expression);
  throw new Unsuitable(`the expression ${node.getText()}`);
};
