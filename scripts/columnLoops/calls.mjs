import ts from "typescript";
import { Unsuitable } from "./unsuitable.mjs";
import { asNumber, bare, number, whole } from "./values.mjs";

/** Of the engine's functions those that give the same bits for two numbers at once. */
const builtIn = new Map([
  ["Math.min", "f64x2.min"],
  ["Math.max", "f64x2.max"],
  ["Math.abs", "f64x2.abs"],
  ["Math.sqrt", "f64x2.sqrt"],
]);

/** Whole numbers brought to where doubles have their exponents. */
const asExponents = {
  packed: (wat) => `(i64x2.shl (i64x2.extend_low_i32x4_s ${wat}) (i32.const 52))`,
  lower: (wat) => `(i64x2.shl ${wat} (i32.const 52))`,
  upper: (wat) => `(i64x2.shl (i64x2.shr_u ${wat} (i32.const 32)) (i32.const 52))`,
};

const words =
  (lanes) =>
  (scope, evaluate, [given]) =>
    whole(asNumber(evaluate(given), scope), lanes);

const partOfPair =
  (part) =>
  (scope, evaluate, [pairs, at]) => {
    const place = evaluate(at);
    if (place.kind !== "whole") throw new Unsuitable("a pair at a place that is not computed");
    return number(scope.gatherPair(pairs, place, part));
  };

/** What loops do in their own way: functions on the bits of doubles and on tables, by their names. */
const inOwnWay = new Map([
  ["upperWord", words("upper")],
  ["lowerWord", words("lower")],
  [
    "timesPowerOfTwo",
    (scope, evaluate, [x, e]) => {
      const exponent = evaluate(e);
      if (exponent.kind !== "whole") throw new Unsuitable("a power of two that is not computed");
      const moved = asExponents[exponent.lanes](exponent.wat);
      return number(`(i64x2.add ${asNumber(evaluate(x), scope)} ${moved})`);
    },
  ],
  ["firstOf", partOfPair("first")],
  ["secondOf", partOfPair("second")],
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
  if (inOwnWay.has(name)) return inOwnWay.get(name)(scope, evaluate, given);
  const found = ts.isIdentifier(callee) ? scope.functionOf(name) : undefined;
  if (!found) throw new Unsuitable(`a call of ${name}`);
  return inlined(found, argumentsOf(found.declared, given, evaluate), scope, expression);
};
