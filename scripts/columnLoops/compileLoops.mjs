/* global Buffer */
import path from "node:path";
import ts from "typescript";
import wabt from "wabt";
import { LoopCode } from "./LoopCode.mjs";
import { LoopScope } from "./LoopScope.mjs";
import { ModuleImports, placesIn } from "./ModuleImports.mjs";
import { ModuleNames } from "./moduleNames.mjs";
import { Unsuitable } from "./unsuitable.mjs";
import { bare } from "./values.mjs";

const tools = await wabt();
const K = ts.SyntaxKind;

/** `for (let i = 0; i < count; i++)`: the name of i and the text of the count. */
const counted = ({ initializer, condition, incrementor }) => {
  const declaration =
    initializer && ts.isVariableDeclarationList(initializer) && initializer.declarations[0];
  const start = declaration?.initializer;
  if (!start || !ts.isNumericLiteral(start) || start.text !== "0") return undefined;
  const index = declaration.name.getText();
  if (!condition || !ts.isBinaryExpression(condition) || condition.left.getText() !== index)
    return undefined;
  if (condition.operatorToken.kind !== K.LessThanToken) return undefined;
  return incrementor?.getText() === `${index}++`
    ? { index, count: condition.right.getText() }
    : undefined;
};

const write = (statement, scope) => {
  if (ts.isBlock(statement)) return statement.statements.forEach((each) => write(each, scope));
  if (ts.isVariableStatement(statement)) return scope.declare(statement);
  const expression = ts.isExpressionStatement(statement) && bare(statement.expression);
  if (expression && ts.isBinaryExpression(expression)) return scope.assign(expression);
  throw new Unsuitable(`a statement such as ${statement.getText().split("\n")[0]}`);
};

const forLoops = (node, inFunction = false) => {
  if (ts.isForStatement(node) && inFunction) return [node];
  const within = inFunction || ts.isArrowFunction(node);
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...forLoops(child, within)));
  return found;
};

/** A loop that was compiled, or why it was not. */
const compileLoop = (loop, names, imports) => {
  const line = names.source.getLineAndCharacterOfPosition(loop.getStart()).line + 1;
  const kept = imports.copy();
  try {
    const head = counted(loop);
    if (!head) throw new Unsuitable("it does not count from 0 on");
    const code = new LoopCode(names, imports);
    write(loop.statement, new LoopScope(names, code, head.index));
    return { loop, line, count: head.count, code };
  } catch (error) {
    if (!(error instanceof Unsuitable)) throw error;
    imports.restore(kept);
    return { loop, line, left: error.message };
  }
};

/** A call of WebAssembly takes as long as the loop itself for so few. */
const few = 16;

/** The call that stands in a loop's place, with the loop itself where there is no such function or little to do. */
const replacement = ({ loop, count, code }, place) => {
  const columns = [...code.addresses.keys()];
  const given = [count, ...columns.map((each) => `${each}.byteOffset`), ...code.plainsGiven.keys()];
  const condition = [
    "$loops",
    `${count} > ${few}`,
    ...columns.map((each) => `$inColumnMemory(${each})`),
  ].join(" && ");
  const taken = code.sum ? `${code.sum} += ` : "";
  return `{ if (${condition}) ${taken}$loops[${place}](${given.join(", ")}); else ${loop.getText()} }`;
};

const binaryOf = (file, compiled, imports) => {
  const functions = compiled.map(({ code }, n) => code.wat(String(n)));
  const text = [
    "(module",
    '(import "memory" "memory" (memory 1))',
    ...imports.wat,
    ...functions,
    ")",
  ].join("\n");
  const parsed = tools.parseWat(file, text, { simd: true });
  parsed.validate();
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  const written = functions.join("").split(/offset=\d/).length - 1;
  if (placesIn(buffer) !== written)
    throw new Error(`${file}: an address could not be told from code.`);
  return Buffer.from(buffer).toString("base64");
};

const withReplacements = (text, compiled) => {
  let result = "";
  let at = 0;
  compiled.forEach((each, place) => {
    result += text.slice(at, each.loop.getStart()) + replacement(each, place);
    at = each.loop.getEnd();
  });
  return result + text.slice(at);
};

const specifier = (file, memory) => {
  const relative = path.relative(path.dirname(file), memory).split(path.sep).join("/");
  return relative.startsWith(".") ? relative : `./${relative}`;
};

/**
 * Compiles the loops of a module that go over columns: `for (let i = 0; i < count; i++)` with
 * nothing in it but values by name and assignments to `column[i]`. Each becomes a function of
 * WebAssembly that takes two numbers at a time, with the same operations in the same order, so that
 * every bit of the results is the same.
 *
 * @param text TypeScript
 * @param file where it is
 * @param memory the module that keeps the columns' memory, without its ending
 * @returns the module with the calls in place, and each loop's line with why it was left, if it was
 */
export const compileLoops = (text, file, memory) => {
  const names = new ModuleNames(text, file);
  const imports = new ModuleImports();
  const loops = forLoops(names.source).map((loop) => compileLoop(loop, names, imports));
  const compiled = loops.filter(({ code }) => code);
  const found = loops.map(({ line, left }) => ({ line, left }));
  if (compiled.length === 0) return { code: text, loops: found };
  const binary = binaryOf(file, compiled, imports);
  const list = (map) => `[${[...map.keys()].join(", ")}]`;
  const code = `${withReplacements(text, compiled)}
import { columnLoops as $columnLoops, inColumnMemory as $inColumnMemory } from "${specifier(file, memory)}";
const $loops = $columnLoops("${binary}", ${list(imports.columns)}, ${list(imports.plains)});
`;
  return { code, loops: found };
};
