import { checkKeys, checkRange, checkWithin, checkWords, DeclarationError } from "./declaration";
import { unitRecord, type Unit } from "./unit";

interface NumberColumnSpecification {
  readonly label: string;
  readonly group: string;
  readonly unit: Unit;
  /** The permitted range; the unit's where absent. */
  readonly range?: readonly [number, number];
  /** Used where the cell is blank, by the dynamic model only: indices never fill a blank. */
  readonly default?: number;
  readonly doc: string;
}

interface TextColumnSpecification {
  readonly label: string;
  readonly group: string;
  readonly text: true;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly doc: string;
}

export type ColumnSpecification = NumberColumnSpecification | TextColumnSpecification;

export interface NumberColumn extends NumberColumnSpecification {
  readonly id: string;
  readonly range: readonly [number, number];
}

export interface TextColumn extends TextColumnSpecification {
  readonly id: string;
}

/** A column of a data table. */
export type Column = NumberColumn | TextColumn;

export const isTextColumn = (column: Column): column is TextColumn => "text" in column;

const numberKeys = ["label", "group", "unit", "range", "default", "doc"];
const textKeys = ["label", "group", "text", "choices", "required", "doc"];

const define = (id: string, spec: ColumnSpecification): Column => {
  checkWords(id, spec.label, spec.doc);
  if (spec.group === "") throw new DeclarationError(id, "the group is missing");
  if ("text" in spec) {
    checkKeys(id, spec, textKeys);
    return Object.freeze({ ...spec, id });
  }
  checkKeys(id, spec, numberKeys);
  const unit = unitRecord(spec.unit);
  const range = spec.range ?? [unit.low, unit.high];
  checkRange(id, spec.unit, ...range);
  if (spec.default !== undefined) checkWithin(id, "default", spec.default, ...range);
  return Object.freeze({ ...spec, id, range });
};

/** Declares the columns of a table; the key of each is its header. */
export const defineColumns = <const T extends Record<string, ColumnSpecification>>(
  specifications: T
): { readonly [Id in keyof T]: T[Id] extends { text: true } ? TextColumn : NumberColumn } =>
  Object.freeze(
    Object.fromEntries(Object.entries(specifications).map(([id, spec]) => [id, define(id, spec)]))
  ) as { readonly [Id in keyof T]: T[Id] extends { text: true } ? TextColumn : NumberColumn };
