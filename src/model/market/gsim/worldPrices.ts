import { failure, fault, success, type Result } from "../../../core/fault";
import { solveLinear } from "../../../core/numeric/solveLinear";
import { sum } from "../../../core/numeric/sum";
import { entry, exportsOf, regionsOf, tariffChange, type GsimWorld } from "./world";

/** d M̂_ir / d (p̂_s + T̂_sr): N_own = θE_m − (1 − θ)E_s, N_cross = θ_s(E_m + E_s). */
export const response = (
  world: GsimWorld,
  shares: readonly (readonly number[])[],
  exporter: number,
  other: number,
  importer: number
): number => {
  const demand = world.importDemand[importer] ?? NaN;
  const substitution = world.substitution[importer] ?? NaN;
  const cross = entry(shares, other, importer) * (demand + substitution);
  return exporter === other ? cross - substitution : cross;
};

/** φ_ir: share of an importer in an exporter's sales. */
const exportShare = (world: GsimWorld, exporter: number, importer: number): number =>
  entry(world.trade, exporter, importer) / exportsOf(world, exporter);

/** What a change of the price of `other`, everywhere, does to the sales of an exporter. */
const salesResponse = (
  world: GsimWorld,
  shares: readonly (readonly number[])[],
  exporter: number,
  other: number
): number =>
  sum(
    regionsOf(world).map(
      (r) => exportShare(world, exporter, r) * response(world, shares, exporter, other, r)
    )
  );

/** What the change of tariffs alone does to the sales of an exporter. */
const tariffEffect = (
  world: GsimWorld,
  shares: readonly (readonly number[])[],
  exporter: number
): number =>
  sum(
    regionsOf(world).flatMap((r) =>
      regionsOf(world).map(
        (s) =>
          exportShare(world, exporter, r) *
          response(world, shares, exporter, s, r) *
          tariffChange(world, s, r)
      )
    )
  );

/**
 * Relative changes of world prices that clear every exporter's market: E_x·p̂_i = Σ_r φ_ir·M̂_ir is
 * one linear system. An exporter without trade is left out, one with infinite supply keeps its price.
 *
 * @param shares θ, import shares at internal prices
 */
export const worldPrices = (
  world: GsimWorld,
  shares: readonly (readonly number[])[]
): Result<number[]> => {
  const moving = regionsOf(world).filter(
    (i) => exportsOf(world, i) > 0 && world.exportSupply[i] !== Infinity
  );
  const matrix = moving.map((i) =>
    moving.map(
      (s) => (i === s ? (world.exportSupply[i] ?? NaN) : 0) - salesResponse(world, shares, i, s)
    )
  );
  const solved = solveLinear(
    matrix,
    moving.map((i) => tariffEffect(world, shares, i))
  );
  if (!solved)
    return failure(
      fault(
        "undefinedResult",
        { name: "trade" },
        {
          found: "elasticities with which no world prices clear the markets",
          expected: "other elasticities of import demand, export supply or substitution",
        }
      )
    );
  const changes = regionsOf(world).map(() => 0);
  moving.forEach((i, n) => (changes[i] = solved[n] ?? NaN));
  return success(changes);
};
