import type { Step } from "../pipeline/record";
import type { Firms } from "./firms";

/** What kind of doubt a variation stands for; the shares of the kinds are told apart. */
export type DoubtKind = "method" | "weights" | "data";

/** Another way of carrying out one step: each alternative is as likely, the index's own is one if listed. */
interface MethodVariation {
  readonly vary: "method";
  readonly name: string;
  /** Settings of one step of the record; all of the same step. */
  readonly alternatives: readonly Step[];
}

/** Every weight moves by up to this share of itself, up or down, all equally likely. */
interface WeightNoise {
  readonly vary: "weights";
  readonly name: string;
  /** From 0 to 1. */
  readonly noise: number;
}

/** Every value is known up to an error, normally distributed around it. */
interface ErrorBars {
  readonly vary: "errors";
  readonly name: string;
  /** Code of the indicator → standard error, one for each unit of the data. */
  readonly errors: Readonly<Record<string, Float64Array>>;
}

/** Every unit is known through a sample of its firms, which could have been another. */
interface FirmSampling {
  readonly vary: "firms";
  readonly name: string;
  readonly firms: Firms;
}

/** A missing cell is drawn from those that the impute step would fill it by. */
interface MissingCells {
  readonly vary: "missing";
  readonly name: string;
}

/** One thing about an index that could have been otherwise. Plain data. */
export type Variation = MethodVariation | WeightNoise | ErrorBars | FirmSampling | MissingCells;

export const doubtKindOf = ({ vary }: Variation): DoubtKind =>
  vary === "method" || vary === "weights" ? vary : "data";
