import type { Constant } from "../core/catalogue/defineConstants";
import type { Column } from "../core/catalogue/defineColumns";
import type { WorksheetFunction } from "../core/catalogue/defineFunction";
import type { Lever } from "../core/catalogue/defineLevers";
import type { Outcome } from "../core/catalogue/defineOutcomes";
import type { Parameter } from "../core/catalogue/defineParameters";
import type { CellValue } from "../core/fault";

/** A use of surplus and how far it builds the productive base. */
export interface DeclaredUse {
  readonly id: string;
  readonly label: string;
  readonly quality: number;
  readonly productive: string;
}

/** Something that moves the rate of reinvestment. */
export interface DeclaredFactor {
  readonly id: string;
  /** What 1 means. */
  readonly doc: string;
  readonly coefficient: number;
}

/** A policy, or what may come from outside, by the levers it moves. */
export interface DeclaredScenario {
  readonly label: string;
  readonly doc: string;
  /** Each as a cell of a Scenarios table has it. */
  readonly levers: readonly (readonly [id: string, value: CellValue])[];
}

/** The declarations that reference pages are written from. */
export interface Declarations {
  readonly functions: readonly WorksheetFunction[];
  readonly parameters: readonly Parameter[];
  readonly constants: readonly Constant[];
  readonly surplusUses: readonly DeclaredUse[];
  readonly reinvestmentFactors: readonly DeclaredFactor[];
  readonly levers: readonly Lever[];
  readonly outcomes: readonly Outcome[];
  readonly presets: readonly DeclaredScenario[];
  readonly worldStates: readonly DeclaredScenario[];
  /** Of the Segments table. */
  readonly columns: readonly Column[];
  /** The tables beside it, by their name. */
  readonly tables: Readonly<Record<string, readonly Column[]>>;
}
