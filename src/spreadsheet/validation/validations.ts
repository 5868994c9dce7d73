import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { CellValue } from "../../core/fault";
import type { CustomFunctions } from "../customFunctions";
import { fromFileFormula, toFileFormula } from "../fileFormula";
import type { Area } from "../spreadsheet";
import { anyValue, type CellRule, type RuleDescription } from "./cellRule";
import { computeAt, type Supposed } from "./computeAt";
import { choicesOf, firstOf, obeys, type Compute } from "./obeys";
import { RuleList, type RuledAreas } from "./ruleList";
import type { Place } from "./slideFormula";

const busy = "#BUSY!";

/** The rules of all sheets. Their formulas are kept as files hold them. */
export class Validations {
  private readonly lists = new Map<Worksheet, RuleList>();

  constructor(
    private readonly workbook: Workbook,
    private readonly functions: CustomFunctions
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

  within(sheet: Worksheet, area: Area): readonly (CellRule | undefined)[] {
    const { names } = this.functions;
    return this.list(sheet)
      .within(area)
      .map(
        (rule) =>
          rule && { ...rule, formulas: rule.formulas.map((it) => fromFileFormula(it, names)) }
      );
  }

  set(sheet: Worksheet, area: Area, rule: CellRule | null): void {
    const formulas = rule?.formulas.map((it) => toFileFormula(it, this.functions.names));
    this.list(sheet).set(area, rule && { ...rule, formulas: formulas ?? [] });
  }

  describe(sheet: Worksheet, area: Area, words: RuleDescription): void {
    this.list(sheet).change(area, anyValue, (rule) => ({ ...rule, ...words }));
  }

  /** What would be in a cell after this was written there: what a formula says, text without its mark. */
  written(sheet: Worksheet, place: Place, entry: CellValue): CellValue {
    if (typeof entry !== "string" || !/^['=]/.test(entry)) return entry;
    if (entry.startsWith("'")) return entry.slice(1);
    const formula = toFileFormula(entry.slice(1), this.functions.names);
    return firstOf(this.computing(sheet, place)(formula));
  }

  /** Would a value obey the rule of a cell if it stood there? */
  obeys(sheet: Worksheet, place: Place, value: CellValue): boolean {
    const rule = this.list(sheet).at(place);
    if (!rule) return true;
    // What is still being computed is not held against anybody.
    return value === busy || obeys(value, rule, this.computing(sheet, { ...place, value }));
  }

  choices(sheet: Worksheet, place: Place): readonly CellValue[] | undefined {
    const rule = this.list(sheet).at(place);
    return rule && choicesOf(rule, this.computing(sheet, place));
  }

  private computing(sheet: Worksheet, place: Omit<Supposed, "sheet">): Compute {
    const supposed = { ...place, sheet: sheet.name };
    return (formula) => computeAt(this.workbook, this.functions, supposed, formula);
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
