import type { Area } from "../spreadsheet";
import type { CellRule } from "./cellRule";
import { overlap, without } from "./areas";
import { slideFormula, type Place } from "./slideFormula";

/** A rule and the cells it holds for. */
export interface RuledAreas {
  readonly areas: readonly Area[];
  /** The cell from which its formulas are seen. */
  readonly seenFrom: Place;
  readonly rule: CellRule;
}

const cutOut = (entry: RuledAreas, area: Area): RuledAreas => ({
  ...entry,
  areas: entry.areas.flatMap((it) => without(it, area)),
});

const kept = (entry: RuledAreas, area: Area): RuledAreas => ({
  ...entry,
  areas: entry.areas.flatMap((it) => overlap(it, area)),
});

const isSomewhere = ({ areas }: RuledAreas): boolean => areas.length > 0;

/** A rule as seen from another cell. */
export const seenFrom = ({ rule, seenFrom: from }: RuledAreas, place: Place): CellRule => ({
  ...rule,
  formulas: rule.formulas.map((formula) => slideFormula(formula, from, place)),
});

/** The rules of one sheet; no cell has two. */
export class RuleList {
  private entries: readonly RuledAreas[];

  constructor(entries: readonly RuledAreas[] = []) {
    this.entries = entries;
  }

  get all(): readonly RuledAreas[] {
    return this.entries;
  }

  /** The rule of a cell, as seen from there. */
  at({ row, column }: Place): CellRule | undefined {
    return this.within({ row, column, rows: 1, columns: 1 })[0];
  }

  /** Every rule in an area, as seen from its first cell; `undefined` among them where a cell has none. */
  within(area: Area): readonly (CellRule | undefined)[] {
    const found = this.entries.filter((entry) => isSomewhere(kept(entry, area)));
    const rules = found.map((entry) => seenFrom(entry, area));
    return this.uncovered(area).length > 0 ? [...rules, undefined] : rules;
  }

  private uncovered(area: Area): readonly Area[] {
    const covered = this.entries.flatMap(({ areas }) => areas);
    return covered.reduce<readonly Area[]>(
      (rest, cover) => rest.flatMap((it) => without(it, cover)),
      [area]
    );
  }

  /** Gives an area another rule, or none. */
  set(area: Area, rule: CellRule | null): void {
    const others = this.entries.map((entry) => cutOut(entry, area)).filter(isSomewhere);
    this.entries = rule ? [...others, { areas: [area], seenFrom: area, rule }] : others;
  }

  /** Changes every rule of an area, beginning from `standard` where there is none. */
  change(area: Area, standard: CellRule, change: (rule: CellRule) => CellRule): void {
    const others = this.entries.map((entry) => cutOut(entry, area));
    const inside = this.entries.map((entry) => kept(entry, area));
    const rest = { areas: this.uncovered(area), seenFrom: area, rule: standard };
    const changed = [...inside, rest].map((entry) => ({ ...entry, rule: change(entry.rule) }));
    this.entries = [...others, ...changed].filter(isSomewhere);
  }

  editFormulas(edit: (formula: string) => string): void {
    this.entries = this.entries.map((entry) => ({
      ...entry,
      rule: { ...entry.rule, formulas: entry.rule.formulas.map(edit) },
    }));
  }
}
