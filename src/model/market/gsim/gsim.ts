import { success, then, type Result } from "../../../core/fault";
import { sum } from "../../../core/numeric/sum";
import {
  entry,
  exportsOf,
  importShare,
  regionsOf,
  spendingOf,
  tariffChange,
  type GsimWorld,
} from "./world";
import { response, worldPrices } from "./worldPrices";

/** How the consumer surplus takes its second term: half of |E_m|·P̂², or with the sign of P̂ as in 2003. */
export type GsimForm = "trapezoid" | "2003";

/** What a region gains; changes of prices and output are relative, the others in the money of the trade. */
export interface GsimRegion {
  /** `undefined` for a region that sells nothing. */
  readonly price: number | undefined;
  readonly output: number | undefined;
  /** `undefined` for a region that buys nothing. */
  readonly compositePrice: number | undefined;
  readonly producerSurplus: number;
  readonly consumerSurplus: number;
  readonly revenue: number;
  readonly welfare: number;
}

interface Solved {
  readonly world: GsimWorld;
  readonly shares: readonly (readonly number[])[];
  readonly prices: readonly number[];
}

/** M̂_ir: relative change of a flow. */
const flowChange = (
  { world, shares, prices }: Solved,
  exporter: number,
  importer: number
): number =>
  sum(
    regionsOf(world).map(
      (s) =>
        response(world, shares, exporter, s, importer) *
        ((prices[s] ?? NaN) + tariffChange(world, s, importer))
    )
  );

const outputChange = (solved: Solved, exporter: number): number =>
  sum(
    regionsOf(solved.world).map(
      (r) => entry(solved.world.trade, exporter, r) * flowChange(solved, exporter, r)
    )
  ) / exportsOf(solved.world, exporter);

const compositeOf = ({ world, shares, prices }: Solved, importer: number): number =>
  sum(
    regionsOf(world).map(
      (i) => entry(shares, i, importer) * ((prices[i] ?? NaN) + tariffChange(world, i, importer))
    )
  );

const revenueOf = (solved: Solved, importer: number): number => {
  const { world, prices } = solved;
  return sum(
    regionsOf(world).map((i) => {
      const value = entry(world.trade, i, importer);
      const after = value * (1 + (prices[i] ?? NaN)) * (1 + flowChange(solved, i, importer));
      return (
        (entry(world.tariffsAfter, i, importer) - 1) * after -
        (entry(world.tariffsBefore, i, importer) - 1) * value
      );
    })
  );
};

const consumerSurplusOf = (
  { world }: Solved,
  importer: number,
  composite: number,
  form: GsimForm
): number => {
  const sign = form === "2003" ? Math.sign(composite) : 1;
  const curvature =
    (sign * Math.abs(world.importDemand[importer] ?? NaN) * composite * composite) / 2;
  return spendingOf(world, importer) * (curvature - composite);
};

const regionOf = (solved: Solved, region: number, form: GsimForm): GsimRegion => {
  const sold = exportsOf(solved.world, region);
  const price = solved.prices[region] ?? NaN;
  const output = sold > 0 ? outputChange(solved, region) : 0;
  const composite = compositeOf(solved, region);
  const producerSurplus = sold * price * (1 + output / 2);
  const consumerSurplus = consumerSurplusOf(solved, region, composite, form);
  const revenue = revenueOf(solved, region);
  return {
    price: sold > 0 ? price : undefined,
    output: sold > 0 ? output : undefined,
    compositePrice: spendingOf(solved.world, region) > 0 ? composite : undefined,
    producerSurplus,
    consumerSurplus,
    revenue,
    welfare: producerSurplus + consumerSurplus + revenue,
  };
};

/**
 * The global simulation of one industry's trade: world prices that clear every exporter's market
 * after tariffs change, and who gains. Linear in relative changes: meant for small ones.
 * Source: Francois and Hall (2003).
 */
export const gsim = (world: GsimWorld, form: GsimForm): Result<readonly GsimRegion[]> => {
  const regions = regionsOf(world);
  const shares = regions.map((i) => regions.map((r) => importShare(world, i, r)));
  return then(worldPrices(world, shares), (prices) =>
    success(regions.map((region) => regionOf({ world, shares, prices }, region, form)))
  );
};
