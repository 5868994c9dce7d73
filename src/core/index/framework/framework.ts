/** Where a node stands: the least that a tree needs to know. */
export interface TreeNode {
  readonly code: string;
  /** `null` at the top. */
  readonly parent: string | null;
  /** −1 where less is better; a node above the indicators is then turned over (see `mirrored`). */
  readonly direction: 1 | -1;
}

/** A node as a row of the framework table describes it. */
export interface FrameworkNode extends TreeNode {
  readonly weight: number;
  /** Method of normalisation, of indicators only; the usual one where absent. */
  readonly normalise: string | undefined;
  readonly p1: number | undefined;
  readonly p2: number | undefined;
  /** Method of aggregation of its children, such as `power:2`; the usual one where absent. */
  readonly aggregate: string | undefined;
  /** Share of its children a unit needs for a score. */
  readonly minCoverage: number;
}

/** A tree of indicators and aggregates; branches may be of different depth. */
export interface Framework<N extends TreeNode = FrameworkNode> {
  readonly nodes: ReadonlyMap<string, N>;
  /** Codes of a node's children, in the order of the table. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Codes without children, in the order of the table. */
  readonly indicators: readonly string[];
  /** Codes with children, each after all of its children. */
  readonly aggregates: readonly string[];
  readonly top: string;
}
