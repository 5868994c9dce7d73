import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { parseRefRange } from "@excelts/formula/compile/address-utils.js";
import { bind } from "@excelts/formula/compile/binder.js";
import {
  analyzeExpr,
  detectDynamicArrayFunction,
  detectSubtotalOutput,
  extractStaticDeps,
  type CompiledFormula,
  type NameDepResolver,
} from "@excelts/formula/compile/compiled-formula.js";
import type { FormulaInstance } from "@excelts/formula/integration/formula-instance.js";
import {
  resolveDefinedName,
  type WorkbookSnapshot,
} from "@excelts/formula/integration/workbook-snapshot.js";

type Tree = ReturnType<typeof parse>;

const unreadable: Tree = parse(tokenize("#NAME?"));

const treeOf = (formula: string): Tree => {
  try {
    return parse(tokenize(formula));
  } catch {
    return unreadable;
  }
};

/** What the names of a workbook depend on, as seen from a sheet. */
const namesFrom = (snapshot: WorkbookSnapshot, sheet: string): NameDepResolver => {
  const known = new Map<string, ReturnType<NameDepResolver>>();
  const resolve: NameDepResolver = (name) => {
    if (known.has(name)) return known.get(name);
    // A name that refers to itself ends here.
    known.set(name, undefined);
    const [formula, ...more] = resolveDefinedName(snapshot.definedNames, name, sheet)?.ranges ?? [];
    if (formula === undefined || more.length > 0 || parseRefRange(formula)) return undefined;
    const bound = bind(treeOf(formula), { snapshot, currentSheet: sheet });
    const { hasDynamicRefs, isVolatile } = analyzeExpr(bound, resolve);
    known.set(name, {
      deps: extractStaticDeps(bound, snapshot, resolve),
      hasDynamicRefs,
      isVolatile,
    });
    return known.get(name);
  };
  return resolve;
};

/** Turns the text of formulas into what the evaluator computes, remembering what it has parsed. */
export class FormulaCompiler {
  private trees = new Map<string, Tree>();
  private used = new Map<string, Tree>();

  /** Compiles all formulas of a workbook; one that cannot be read becomes the error `#NAME?`. */
  compile(
    formulas: readonly FormulaInstance[],
    snapshot: WorkbookSnapshot,
    textOf: (formula: FormulaInstance) => string
  ): CompiledFormula[] {
    const names = new Map<string, NameDepResolver>();
    const compiled = formulas.map((formula) => {
      const sheet = formula.sheetName;
      const resolver = names.get(sheet) ?? namesFrom(snapshot, sheet);
      names.set(sheet, resolver);
      return this.compileOne(formula, this.tree(textOf(formula)), snapshot, resolver);
    });
    this.trees = this.used;
    this.used = new Map();
    return compiled;
  }

  /** What the last compilation did not use is forgotten after this one. */
  private tree(text: string): Tree {
    const tree = this.used.get(text) ?? this.trees.get(text) ?? treeOf(text);
    this.used.set(text, tree);
    return tree;
  }

  private compileOne(
    instance: FormulaInstance,
    tree: Tree,
    snapshot: WorkbookSnapshot,
    names: NameDepResolver
  ): CompiledFormula {
    try {
      const bound = bind(tree, { snapshot, currentSheet: instance.sheetName });
      return {
        instance,
        bound,
        staticDeps: extractStaticDeps(bound, snapshot, names),
        ...analyzeExpr(bound, names),
        isDynamicArrayFunction: detectDynamicArrayFunction(tree, bound),
        isSubtotalOutput: detectSubtotalOutput(tree, bound),
      };
    } catch (reason) {
      if (tree === unreadable) throw reason;
      return this.compileOne(instance, unreadable, snapshot, names);
    }
  }
}
