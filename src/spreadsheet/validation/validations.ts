import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellValue } from "../../core/fault";
import type { Calculation } from "../calculation";
import type { CellGrid } from "../cellGrid";
import { fromFileFormula, toFileFormula, type CustomNames } from "../fileFormula";
import type { SheetList } from "../sheetList";
import type { Area, CellRules } from "../spreadsheet";
import { anyValue, type CellRule, type RuleDescription } from "./cellRule";
import { computeAt, type Supposed } from "./computeAt";
import { choicesOf, firstOf, obeys, type Compute } from "./obeys";
import { RuleList, type RuledAreas } from "./ruleList";
import type { Place } from "./slideFormula";

const busy = "#BUSY!";

/** The rules of all sheets. Their formulas are kept as files hold them. */
export class Validations implements CellRules {
  private readonly lists = new Map<Worksheet, RuleList>();

  constructor(
    private readonly workbook: Workbook,
    private readonly sheets: SheetList,
    private readonly calculation: Calculation,
    private readonly grid: CellGrid
  ) {}

  /** Takes over the rules of an opened file, by the name of their sheet, in the place of the library's. */
  adopt(rules: ReadonlyMap<string, readonly RuledAreas[]>): void {
    for (const sheet of this.workbook.worksheets) {
      sheet.dataValidations.model = {};
      this.lists.set(sheet, new RuleList(rules.get(sheet.name)));
    }
  }

  private list(sheet: Worksheet): RuleList {
    const known = this.lists.get(sheet) ?? new RuleList();
    this.lists.set(sheet, known);
    return known;
  }

  private get names(): CustomNames {
    return this.calculation.functions.names;
  }

  within(sheet: string, area: Area): readonly (CellRule | undefined)[] {
    const rules = this.list(this.sheets.find(sheet)).within(area);
    const { names } = this;
    return rules.map(
      (rule) => rule && { ...rule, formulas: rule.formulas.map((it) => fromFileFormula(it, names)) }
    );
  }

  set(sheet: string, area: Area, rule: CellRule | null): void {
    const formulas = rule?.formulas.map((it) => toFileFormula(it, this.names)) ?? [];
    this.list(this.sheets.find(sheet)).set(area, rule && { ...rule, formulas });
  }

  describe(sheet: string, area: Area, words: RuleDescription): void {
    const list = this.list(this.sheets.find(sheet));
    list.change(area, anyValue, (rule) => ({ ...rule, ...words }));
  }

  obeyed(id: string, row: number, column: number, entry?: CellValue): boolean {
    this.calculation.run();
    const [sheet, place] = [this.sheets.find(id), { row, column }];
    const rule = this.list(sheet).at(place);
    if (!rule) return true;
    const value = entry === undefined ? this.now(sheet, place) : this.then(sheet, place, entry);
    // What is still being computed is not held against anybody.
    return value === busy || obeys(value, rule, this.computing(sheet, { ...place, value }));
  }

  choices(id: string, row: number, column: number): readonly CellValue[] | undefined {
    this.calculation.run();
    const [sheet, place] = [this.sheets.find(id), { row, column }];
    const rule = this.list(sheet).at(place);
    return rule && choicesOf(rule, this.computing(sheet, place));
  }

  private now(sheet: Worksheet, place: Place): CellValue {
    return this.grid.read(sheet, { ...place, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
  }

  /** What would be in a cell after this was written there: what a formula says, text without its mark. */
  private then(sheet: Worksheet, place: Place, entry: CellValue): CellValue {
    if (typeof entry !== "string" || !/^['=]/.test(entry)) return entry;
    if (entry.startsWith("'")) return entry.slice(1);
    return firstOf(this.computing(sheet, place)(toFileFormula(entry.slice(1), this.names)));
  }

  private computing(sheet: Worksheet, place: Omit<Supposed, "sheet">): Compute {
    const supposed = { ...place, sheet: sheet.name };
    return (formula) => computeAt(this.workbook, this.calculation.functions, supposed, formula);
  }

  editFormulas(edit: (formula: string) => string): void {
    this.lists.forEach((list) => list.editFormulas(edit));
  }

  forget(sheet: Worksheet): void {
    this.lists.delete(sheet);
  }

  /** The rules to be written, by the name of their sheet. */
  byName(): ReadonlyMap<string, readonly RuledAreas[]> {
    return new Map(
      [...this.lists]
        .map(([sheet, list]) => [sheet.name, list.all] as const)
        .filter(([, rules]) => rules.length > 0)
    );
  }
}
