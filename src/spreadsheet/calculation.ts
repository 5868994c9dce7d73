import type { Workbook } from "@cj-tech-master/excelts";
import { CustomFunctions } from "./customFunctions";
import { computeOnce } from "./engine";
import { FormulaCompiler } from "./formulaCompiler";
import { resolveAnchors } from "./spillReference";
import { Spills } from "./spills";

/** A filled area can move another, and so on; chains longer than this are left as they are. */
const passes = 12;

/** Computes a workbook and keeps its custom functions, their answers and the areas they fill. */
export class Calculation {
  readonly functions: CustomFunctions;
  readonly spills: Spills;
  private readonly compiler = new FormulaCompiler();
  private readonly listeners = new Set<() => void>();
  private waiting: (() => void)[] = [];
  private blocked: ReadonlySet<string> = new Set();
  private dirty = true;
  private scheduled = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly beforehand: () => void
  ) {
    this.functions = new CustomFunctions(() => this.schedule());
    this.spills = new Spills(workbook);
  }

  /** Something changed that formulas may depend on. */
  touch(): void {
    this.dirty = true;
  }

  run(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.beforehand();
    this.functions.answers.begin();
    for (let pass = 0; pass < passes && this.pass(); pass++);
    this.functions.answers.end();
  }

  /** Dependents of newly filled cells are only right when the engine knew the area beforehand. */
  private pass(): boolean {
    const before = this.spills.signature();
    this.functions.messages.clear();
    const blocked = computeOnce({
      workbook: this.workbook,
      compiler: this.compiler,
      functions: this.functions,
      blocked: this.blocked,
      textOf: (formula, sheet) =>
        resolveAnchors(formula, (reference) => this.spills.resolve(reference, sheet)),
    });
    const cleared = this.spills.tidy();
    const others = [...blocked].sort().join() !== [...this.blocked].sort().join();
    this.blocked = blocked;
    return cleared || others || this.spills.signature() !== before;
  }

  async settled(): Promise<void> {
    this.run();
    while (this.scheduled || this.functions.answers.pending > 0)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Answers that arrive together are computed together. */
  private schedule(): void {
    this.dirty = true;
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.answered(), 0);
  }

  private answered(): void {
    this.scheduled = false;
    this.run();
    this.listeners.forEach((listener) => listener());
    if (this.scheduled || this.functions.answers.pending > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
