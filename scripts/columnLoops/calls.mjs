import ts from "typescript";
import { Unsuitable } from "./unsuitable.mjs";
import { asNumber, asWhole, bare, number, whole } from "./values.mjs";

/** Of the engine's functions those that give the same bits for two numbers at once. */
const builtIn = new Map([
  ["Math.min", "f64x2.min"],
  ["Math.max", "f64x2.max"],
  ["Math.abs", "f64x2.abs"],
  ["Math.sqrt", "f64x2.sqrt"],
]);

/** Halves of two doubles, given by their bytes, brought to where whole numbers stand. */
const words = (bytes) => (given, scope) => {
  const { get } = scope.keep({ wat: asNumber(given, scope) });
  return whole(`(i8x16.shuffle ${[...bytes, ...bytes].join(" ")} ${get} ${get})`);
};

/** What loops do in their own way: functions on the bits of doubles, by their names. */
const onBits = new Map([
  ["upperWord", words([4, 5, 6, 7, 12, 13, 14, 15])],
  ["lowerWord", words([0, 1, 2, 3, 8, 9, 10, 11])],
  [
    "powerOfTwo",
    (given, scope) => {
      const bias = scope.plain({ value: 1023 }, "whole");
      const exponent = `(i32x4.add ${asWhole(given, scope)} ${bias})`;
      return number(`(i64x2.shl (i64x2.extend_low_i32x4_s ${exponent}) (i32.const 52))`);
    },
  ],
]);

/** A parameter's value: what is given, or what it is by default. */
const argumentsOf = (declared, given, evaluate) =>
  declared.parameters.map(({ initializer }, n) => {
    const node = given[n] ?? initializer;
    if (!node) throw new Unsuitable("an argument that is left out");
    return evaluate(node);
  });

/** The statements of a function in the place of its call. */
const inlined = ({ declared, names }, values, scope, expression) => {
  const inner = scope.within(names);
  declared.parameters.forEach(({ name }, n) => inner.bind(name.text, scope.once(values[n])));
  if (!ts.isBlock(declared.body)) return expression(declared.body, inner);
  for (const statement of declared.body.statements) {
    if (ts.isVariableStatement(statement)) inner.declare(statement);
    else if (ts.isReturnStatement(statement) && statement.expression)
      return expression(statement.expression, inner);
    else throw new Unsuitable(`a function that does more than name values`);
  }
  throw new Unsuitable("a function that returns nothing");
};

/** One number, or several two at a time. */
const applied = (name, [first, ...rest]) =>
  number(
    rest.length === 0
      ? `(${name} ${first})`
      : rest.reduce((left, right) => `(${name} ${left} ${right})`, first)
  );

/**
 * A call: of the engine's own functions, or of a short one of ours, put in its place.
 *
 * @param expression gives an expression's value
 */
export const call = (node, scope, expression) => {
  const callee = bare(node.expression);
  const name = callee.getText();
  const given = [...node.arguments];
  const evaluate = (each) => expression(each, scope);
  if (builtIn.has(name))
    return applied(
      builtIn.get(name),
      given.map((each) => asNumber(evaluate(each), scope))
    );
  if (onBits.has(name)) return onBits.get(name)(evaluate(given[0]), scope);
  const found = ts.isIdentifier(callee) ? scope.functionOf(name) : undefined;
  if (!found) throw new Unsuitable(`a call of ${name}`);
  return inlined(found, argumentsOf(found.declared, given, evaluate), scope, expression);
};
