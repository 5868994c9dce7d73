import { failure, fault, success, then, type Fault, type Result } from "../../core/fault";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import { power } from "../../core/numeric/power";
import { sum } from "../../core/numeric/sum";
import { constants } from "../parameters/constants";
import { clearMarket, type ClearedMarket } from "./clearMarket";
import type { MarketElasticities, MarketSource } from "./marketSource";

/** A market of any number of sources, relative to a base. */
export interface ArmingtonMarket {
  /** θ_s at user prices, sum 1, each above 0. */
  readonly shares: readonly number[];
  /** ε_s above 0, or Infinity. */
  readonly supply: readonly number[];
  readonly elasticities: MarketElasticities;
  /** ĉ_s: cost factors, tariffs included. */
  readonly costFactors: readonly number[];
  /** κ_s: largest quantities; Infinity where there is none. */
  readonly caps: readonly number[];
  /** τ_s: the part of each cost factor that is a tariff. */
  readonly tariffParts: readonly number[];
  /** Value of the base market at user prices. */
  readonly baseMarket: number;
}

export interface ArmingtonSource {
  readonly price: number;
  readonly quantity: number;
  readonly valueShare: number;
  /** Change against the base, in the money of the base market. */
  readonly producerSurplus: number;
}

export interface ArmingtonResult {
  readonly sources: readonly ArmingtonSource[];
  readonly priceIndex: number;
  readonly quantityIndex: number;
  readonly consumerSurplus: number;
  readonly tariffRevenue: number;
}

/**
 * Change of producer surplus per unit of base value: the producer's price on what is sold, less
 * the area under the supply curve q = (p/(τ·c))^ε, against the base. For a source on its supply
 * curve without other cost changes this is [(p/τ)^(1+ε) − 1]/(1 + ε); with a cap it holds the
 * scarcity rent too.
 */
const producerSurplus = (
  price: number,
  quantity: number,
  supply: number,
  tariff: number,
  cost: number
): number => {
  const received = (price / tariff) * quantity;
  const other = cost / tariff;
  return supply === Infinity
    ? received - other * quantity
    : received - (other * supply * power(quantity, 1 + 1 / supply) + 1) / (1 + supply);
};

const sourcesOf = (market: ArmingtonMarket): MarketSource[] =>
  market.shares.map((share, s) => ({
    share,
    logPreference: 0,
    homeDemand: 1,
    foreignDemand: 0,
    logCost: log(market.costFactors[s] ?? 1),
    supplyElasticity: market.supply[s] ?? Infinity,
    logShift: 0,
    logCap: log(market.caps[s] ?? Infinity),
  }));

const resultOf = (market: ArmingtonMarket, cleared: ClearedMarket): ArmingtonResult => {
  const { demand } = market.elasticities;
  const index = cleared.logPriceIndex;
  const sources = cleared.sources.map(({ logPrice, logQuantity }, s): ArmingtonSource => {
    const price = exp(logPrice);
    const quantity = exp(logQuantity);
    const change = producerSurplus(
      price,
      quantity,
      market.supply[s] ?? Infinity,
      market.tariffParts[s] ?? 1,
      market.costFactors[s] ?? 1
    );
    return {
      price,
      quantity,
      valueShare: cleared.valueShares[s] ?? NaN,
      producerSurplus: market.baseMarket * (market.shares[s] ?? NaN) * change,
    };
  });
  const consumerPerUnit = demand === 1 ? -index : (exp((1 - demand) * index) - 1) / (demand - 1);
  const tariffs = sources.map(
    ({ price, quantity }, s) =>
      (market.shares[s] ?? NaN) * price * quantity * (1 - 1 / (market.tariffParts[s] ?? 1))
  );
  return {
    sources,
    priceIndex: exp(index),
    quantityIndex: exp(-demand * index),
    consumerSurplus: market.baseMarket * consumerPerUnit,
    tariffRevenue: market.baseMarket * sum(tariffs),
  };
};

const admissibility = ({ shares, elasticities }: ArmingtonMarket): readonly Fault[] => {
  const total = sum(shares);
  const zero = shares.findIndex((share) => share === 0);
  return [
    ...(zero >= 0
      ? [fault("shareMustBePositive", { name: "shares", row: zero + 1 }, { found: 0 })]
      : []),
    ...(Math.abs(total - 1) > constants.shareTolerance.value
      ? [
          fault(
            "sharesDoNotSum",
            { name: "shares" },
            { found: total, names: "the shares of the sources" }
          ),
        ]
      : []),
    ...(elasticities.demand >= elasticities.substitution
      ? [
          fault(
            "limitsViolated",
            { name: "demand" },
            {
              found: `demand ${elasticities.demand} and substitution ${elasticities.substitution}`,
              expected: "demand below substitution",
            }
          ),
        ]
      : []),
  ];
};

/**
 * A market after changes of costs, tariffs and caps, relative to its base: exact-hat Armington with
 * finite or infinite supply elasticities. Source: Armington (1969), Dekle, Eaton and Kortum (2008).
 */
export const armington = (market: ArmingtonMarket): Result<ArmingtonResult> => {
  const faults = admissibility(market);
  if (faults.length > 0) return failure(...faults);
  return then(clearMarket(sourcesOf(market), market.elasticities), (cleared) =>
    success(resultOf(market, cleared))
  );
};
