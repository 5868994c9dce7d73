import { sum } from "../../../core/numeric/sum";

type Matrix = readonly (readonly number[])[];

/** Trade of one industry between regions, and a change of tariffs. Rows export, columns import. */
export interface GsimWorld {
  /** V_ir at world prices; what a region buys of its own stands on the diagonal. */
  readonly trade: Matrix;
  /** T as 1 + t, before and after. */
  readonly tariffsBefore: Matrix;
  readonly tariffsAfter: Matrix;
  /** E_m below 0, one an importer. */
  readonly importDemand: readonly number[];
  /** E_x above 0 or Infinity, one an exporter. */
  readonly exportSupply: readonly number[];
  /** E_s above 0, one an importer. */
  readonly substitution: readonly number[];
}

export const entry = (matrix: Matrix, row: number, column: number): number =>
  matrix[row]?.[column] ?? NaN;

export const regionsOf = ({ trade }: GsimWorld): readonly number[] => trade.map((_, i) => i);

/** R₀: what a region exports, to itself too. */
export const exportsOf = ({ trade }: GsimWorld, exporter: number): number =>
  sum(trade[exporter] ?? []);

/** E₀: what a region spends at internal prices. */
export const spendingOf = (world: GsimWorld, importer: number): number =>
  sum(
    regionsOf(world).map(
      (i) => entry(world.trade, i, importer) * entry(world.tariffsBefore, i, importer)
    )
  );

/** θ_ir: share of an exporter in an importer's spending; 0 where nothing is spent. */
export const importShare = (world: GsimWorld, exporter: number, importer: number): number => {
  const spending = spendingOf(world, importer);
  return spending === 0
    ? 0
    : (entry(world.trade, exporter, importer) * entry(world.tariffsBefore, exporter, importer)) /
        spending;
};

/** T̂_ir = T₁/T₀ − 1. */
export const tariffChange = (world: GsimWorld, exporter: number, importer: number): number =>
  entry(world.tariffsAfter, exporter, importer) / entry(world.tariffsBefore, exporter, importer) -
  1;
