import type { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import type { CompiledFormula } from "@excelts/formula/compile/compiled-formula.js";
import {
  buildDependencyGraphFromDeps,
  mergeDynamicDeps,
  topologicalSort,
  type DependencyGraph,
} from "@excelts/formula/compile/dependency-analysis.js";
import { setDate1904 } from "@excelts/formula/functions/_date-context.js";
import { applyWritebackPlan } from "@excelts/formula/integration/apply-writeback-plan.js";
import { collectFormulaInstances } from "@excelts/formula/integration/formula-instance.js";
import { buildWorkbookSnapshot } from "@excelts/formula/integration/workbook-adapter.js";
import {
  formulaCellKey,
  type WorkbookSnapshot,
} from "@excelts/formula/integration/workbook-snapshot.js";
import { buildWritebackPlan } from "@excelts/formula/materialize/build-writeback-plan.js";
import {
  getGhostSnapshots,
  getPersistentSpillMap,
} from "@excelts/formula/materialize/spill-engine.js";
import {
  EvalSession,
  evaluateFormulaRaw,
  type EvalContext,
} from "@excelts/formula/runtime/evaluator.js";
import type { RuntimeValue } from "@excelts/formula/runtime/values.js";
import type { CustomFunctions } from "./customFunctions";
import { formulasOfAreas } from "./formulaAreas";
import type { FormulaCompiler } from "./formulaCompiler";
import { keepKnownResults } from "./knownResults";
import { runtimeError } from "./runtimeValues";

type Compiled = ReadonlyMap<string, CompiledFormula>;

interface Evaluation {
  readonly compiled: Compiled;
  readonly context: EvalContext;
  readonly session: EvalSession;
  readonly results: Map<string, RuntimeValue>;
  readonly blocked: ReadonlySet<string>;
}

const keyOf = ({ instance }: CompiledFormula): string =>
  formulaCellKey(instance.sheetName, instance.row, instance.col);

const fills = (formula: CompiledFormula | undefined): boolean =>
  formula !== undefined && (formula.instance.isDynamicArray || formula.isDynamicArrayFunction);

/** Which formula fills which cells, as of the last pass: their dependents come after it. */
const producers = (
  book: WorkbookLike,
  snapshot: WorkbookSnapshot,
  compiled: Compiled
): Map<string, string> => {
  const found = new Map<string, string>();
  for (const region of getPersistentSpillMap(book).values()) {
    const sheet = snapshot.worksheetsById.get(region.worksheetId)?.name;
    if (sheet === undefined) continue;
    const source = formulaCellKey(sheet, region.sourceRow, region.sourceCol);
    if (!fills(compiled.get(source))) continue;
    for (let row = 0; row < region.rows; row++)
      for (let column = 0; column < region.cols; column++)
        found.set(formulaCellKey(sheet, region.sourceRow + row, region.sourceCol + column), source);
    found.delete(source);
  }
  return found;
};

const spillError = runtimeError("#SPILL!");

const evaluateAll = (order: readonly string[], evaluation: Evaluation): void => {
  const { compiled, context, session, results, blocked } = evaluation;
  for (const key of order) {
    const formula = compiled.get(key);
    if (!formula || results.has(key)) continue;
    try {
      const raw = evaluateFormulaRaw(formula, context, session);
      const single = session.resultCache.get(key)?.scalar ?? raw;
      results.set(key, fills(formula) || formula.instance.kind === "cse" ? raw : single);
      // The result is kept, for there may be room again, but dependents must not see it.
      if (blocked.has(key)) session.resultCache.set(key, { scalar: spillError, raw: spillError });
    } catch {
      results.set(key, runtimeError("#CALC!"));
    }
  }
};

/** All formulas that depend on the given ones, and those themselves. */
const downstream = (keys: Iterable<string>, graph: DependencyGraph): Set<string> => {
  const found = new Set(keys);
  for (const key of found) graph.dependedBy.get(key)?.forEach((dependent) => found.add(dependent));
  return found;
};

/** INDIRECT and OFFSET show only when computed what they depend on; then once more in that order. */
const evaluateAgain = (graph: DependencyGraph, evaluation: Evaluation): void => {
  const { session, results } = evaluation;
  if (session.dynamicDeps.size === 0) return;
  const merged = mergeDynamicDeps(graph, session.dynamicDeps);
  if (!merged.changed) return;
  for (const key of downstream(session.dynamicDeps.keys(), merged.graph)) {
    session.resultCache.delete(key);
    results.delete(key);
  }
  session.nameCache.clear();
  evaluateAll(topologicalSort(merged.graph), evaluation);
};

export interface Computation {
  readonly workbook: Workbook;
  readonly compiler: FormulaCompiler;
  readonly functions: CustomFunctions;
  /** The text to compute for a formula in file form, as seen from a sheet. */
  readonly textOf: (formula: string, sheet: string) => string;
  /** Formulas that had no room for what they fill when last computed. */
  readonly blocked: ReadonlySet<string>;
}

/**
 * Computes all formulas of a workbook once, with the parts of the library's engine. The library's
 * own calculation forgets formulas beyond 10,000 different ones and does not tell custom functions
 * which cell calls them. Circular references start from 0 and are not iterated.
 *
 * @returns the formulas that have no room for what they fill
 */
export const computeOnce = (computation: Computation): ReadonlySet<string> => {
  const { workbook, compiler, functions, textOf, blocked } = computation;
  const book = workbook as unknown as WorkbookLike;
  const snapshot = buildWorkbookSnapshot(book);
  setDate1904(workbook.properties.date1904 === true);
  const formulas = collectFormulaInstances(snapshot);
  const list = compiler.compile(formulas, snapshot, (it) => textOf(it.sourceText, it.sheetName));
  const compiled = new Map(list.map((formula) => [keyOf(formula), formula]));
  const filled = producers(book, snapshot, compiled);
  const graph = buildDependencyGraphFromDeps(
    filled.size > 0 ? compiled : formulasOfAreas(compiled),
    filled
  );
  const context: EvalContext = {
    snapshot,
    compiledFormulas: compiled,
    currentSheet: snapshot.worksheets[0]?.name ?? "",
    userFunctions: functions.engine,
  };
  const evaluation = {
    compiled,
    context,
    session: new EvalSession(),
    results: new Map<string, RuntimeValue>(),
    blocked,
  };
  functions.calledFrom(() => context.currentAddress);
  evaluateAll(topologicalSort(graph), evaluation);
  evaluateAgain(graph, evaluation);
  const [spills, ghosts] = [getPersistentSpillMap(book), getGhostSnapshots(book)];
  const plan = buildWritebackPlan(snapshot, list, evaluation.results, spills, ghosts);
  applyWritebackPlan(book, keepKnownResults(workbook, plan));
  return new Set(
    plan.operations.flatMap((it) =>
      it.type === "spill-error" ? [formulaCellKey(it.sheetName, it.row, it.col)] : []
    )
  );
};
