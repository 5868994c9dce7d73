import ts from "typescript";
import { expression } from "./expressions.mjs";
import { Unsuitable } from "./unsuitable.mjs";
import { asNumber, bare } from "./values.mjs";

const rootOf = (node) => (ts.isPropertyAccessExpression(node) ? rootOf(node.expression) : node);
const ownNumbers = new Map([
  ["Infinity", Infinity],
  ["NaN", NaN],
]);

/**
 * The names in a loop and what they stand for: values made in it, columns and tables, and numbers
 * that are the same for all draws. What is written for them goes to the loop's `code`.
 */
export class LoopScope {
  values = new Map();

  /**
   * @param names those of the module the text is in
   * @param code what the loop is made of
   * @param index the variable that counts the draws; none in a function put in its call's place
   */
  constructor(names, code, index) {
    this.names = names;
    this.code = code;
    this.index = index;
  }

  isIndex(name) {
    return this.index !== undefined && name === this.index;
  }

  bind(name, value) {
    this.values.set(name, value);
  }

  /** What a name, or a name and its properties, stands for. */
  name(node) {
    const text = node.getText();
    const root = rootOf(node);
    if (!ts.isIdentifier(root) || this.isIndex(root.text))
      throw new Unsuitable(`the expression ${text}`);
    if (root !== node && this.values.has(root.text))
      throw new Unsuitable(`a property of ${root.text}`);
    if (ts.isIdentifier(node)) {
      const known = this.values.get(text);
      if (known) return known;
      if (ownNumbers.has(text)) return { kind: "plain", value: ownNumbers.get(text) };
    }
    if (text === "undefined") throw new Unsuitable("a comparison with undefined");
    return { kind: "plain", text, level: this.levelOf(root.text) };
  }

  /** Whether a name is the module's or the call's. */
  levelOf(root) {
    if (!this.names.has(root)) {
      if (this.index === undefined) throw new Unsuitable(`the name ${root} in a function called`);
      return "call";
    }
    if (this.names !== this.code.names) throw new Unsuitable(`the name ${root} of another module`);
    return "module";
  }

  plain(value, kind) {
    return this.code.plain(value, kind);
  }

  keep(value) {
    return this.code.keep(value.wat);
  }

  /** The same value, computed once however often it is used. */
  once(value) {
    return value.kind === "plain" ? value : { ...value, wat: this.keep(value).get };
  }

  /** The present draws' elements of a column. */
  load(column) {
    const text = column.getText();
    return this.code.load(text, this.levelOf(rootOf(column).text));
  }

  /** The text of a table, which is the module's. */
  tableOf(table) {
    if (this.levelOf(rootOf(table).text) !== "module")
      throw new Unsuitable(`a table that is not the module's`);
    return table.getText();
  }

  /** Elements of a table at computed places. */
  gather(table, place) {
    return this.code.gather(this.tableOf(table), place);
  }

  /** The first or second numbers of a table of pairs at computed places. */
  gatherPair(table, place, part) {
    return this.code.gatherPair(this.tableOf(table), place, part);
  }

  functionOf(name) {
    return this.names.functionOf(name);
  }

  /** The names in a function that is put in its call's place. */
  within(names) {
    return new LoopScope(names, this.code);
  }

  /** `const name = …` */
  declare(statement) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) throw new Unsuitable("a pattern of names");
      this.bind(name.text, this.once(expression(initializer, this)));
    }
  }

  /** `column[i] = …`, `column[i] += …`, `sum += …` */
  assign(node) {
    const K = ts.SyntaxKind;
    const operator = node.operatorToken.kind;
    const target = bare(node.left);
    const value = expression(node.right, this);
    if (ts.isElementAccessExpression(target)) {
      if (!this.isIndex(bare(target.argumentExpression).getText()))
        throw new Unsuitable("an assignment to another place");
      const text = target.expression.getText();
      const level = this.levelOf(rootOf(target.expression).text);
      const given = asNumber(value, this);
      if (operator === K.EqualsToken) return this.code.store(text, level, given);
      if (operator === K.PlusEqualsToken)
        return this.code.store(text, level, `(f64x2.add ${this.code.load(text, level)} ${given})`);
    }
    if (ts.isIdentifier(target) && !this.values.has(target.text) && operator === K.PlusEqualsToken)
      return this.code.addUp(target.text, asNumber(value, this));
    throw new Unsuitable(`the statement ${node.getText()}`);
  }
}
