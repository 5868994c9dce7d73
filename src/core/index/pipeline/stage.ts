import type { Fault, Result } from "../../fault";
import type { Framework, TreeNode } from "../framework/framework";
import type { IndicatorData } from "../indicatorData";
import type { Screened } from "../screen/screenUnits";
import type { TreatedColumn } from "../treat/treatColumn";
import type { IndexRecord, Step } from "./record";

/** What a step has to tell beside its data. */
export type Report =
  | { readonly step: "screen"; readonly units: readonly Screened[] }
  | { readonly step: "denominate" | "normalise" | "aggregate" }
  | { readonly step: "impute"; readonly filled: number }
  | { readonly step: "treat"; readonly treated: Readonly<Record<string, TreatedColumn>> }
  | { readonly step: "weigh"; readonly weights: Readonly<Record<string, number>> };

/** A step that was carried out: the data after it are kept, so that a later change can go on from here. */
export interface Stage<S extends Step = Step> {
  readonly step: S;
  /** After `aggregate` the columns are those of all nodes, else those of the indicators. */
  readonly data: IndicatorData;
  readonly report: Report;
  readonly warnings: readonly Fault[];
}

export type Tree = Framework<TreeNode>;

/** What a step may look at besides its own settings. */
export interface Before {
  readonly record: IndexRecord;
  readonly tree: Tree;
  readonly data: IndicatorData;
  /** The stages before this one. */
  readonly stages: readonly Stage[];
}

/** Carries out one kind of step. */
export type Run<S extends Step> = (step: S, before: Before) => Result<Stage<S>>;
