import { number } from "../../core/catalogue/arguments/numberArgument";
import { optionalVector, vector } from "../../core/catalogue/arguments/numbersArgument";
import { defineFunction } from "../../core/catalogue/defineFunction";
import { failure, success, then, type CellValue } from "../../core/fault";
import { armington } from "../market/armington";
import { parameters } from "../parameters";
import { sources } from "../sources";
import { headersArgument, lengthFaults } from "./arguments";

const [lowestSubstitution, highestSubstitution] = parameters.substitution.limits;
const [lowestDemand] = parameters.marketDemand.limits;

const names = ["source", "price", "quantity", "valueShare", "producerSurplus"] as const;

export const ARMINGTON = defineFunction({
  id: "ARMINGTON",
  group: "importRegulation",
  purpose:
    "Prices, quantities and welfare of a market of differentiated sources after costs, tariffs or caps change.",
  help: 'Buyers substitute between sources with one elasticity, and the whole market responds to its price level with another. Each source supplies along its own curve, or at cost where its elasticity is "inf"; a cap limits its quantity, such as an import quota. Everything is relative to the base, so only base shares and changes are needed. The last row gives price index, quantity index, change of consumer surplus and change of tariff revenue, both in the money of the base market. Tariffs are counted from a base without them.',
  arguments: {
    shares: vector({
      low: 0,
      high: 1,
      doc: "Base shares of the market at user prices, one a source; they sum to 1.",
    }),
    supply: vector({
      sign: "positive",
      infinite: true,
      doc: 'Supply elasticity of each source, above 0, or "inf".',
    }),
    substitution: number({
      low: lowestSubstitution,
      high: highestSubstitution,
      doc: "Elasticity of substitution between the sources, above that of demand.",
    }),
    demand: number({
      low: lowestDemand,
      high: highestSubstitution,
      doc: "Elasticity of demand of the whole market, in absolute value.",
    }),
    costFactors: vector({
      low: 0,
      aboveLow: true,
      doc: "Cost of each source relative to the base, tariffs included; 1 is no change.",
    }),
    caps: optionalVector({
      low: 0,
      aboveLow: true,
      infinite: true,
      otherwise: "no caps",
      doc: 'Largest quantity of each source relative to the base, or "inf".',
    }),
    tariffParts: optionalVector({
      low: 0,
      aboveLow: true,
      otherwise: "costFactors",
      doc: "The part of each cost factor that is a tariff, such as 1.1.",
    }),
    baseMarket: number({
      low: 0,
      aboveLow: true,
      default: 1,
      doc: "Value of the base market at user prices.",
    }),
    headers: headersArgument,
  },
  result: {
    type: "any",
    dimensionality: "matrix",
    doc: "A row a source: price and quantity relative to the base, share of value, change of producer surplus; then the market's row.",
  },
  sources: [sources.armington1969, sources.dekle2008],
  examples: [
    {
      say: "A 10 % tariff on the second of three sources, in a market of 100.",
      args: [[[0.6, 0.3, 0.1]], [[1, 10, 10]], 4, 1, [[1, 1.1, 1]], null, null, 100],
      value: [
        [...names],
        [1, 1.02124038, 1.02124038, 0.62575915, 1.287957],
        [2, 1.07851502, 0.82098479, 0.26563333, -0.531956],
        [3, 1.00753465, 1.07795324, 0.10860752, 0.07825],
        ["market", 1.03565069, 0.96557653, -3.502991, 2.414848],
      ],
    },
  ],
  evaluate: (a) => {
    const count = a.shares.length;
    const lists = {
      supply: a.supply,
      costFactors: a.costFactors,
      ...(a.caps ? { caps: a.caps } : {}),
      ...(a.tariffParts ? { tariffParts: a.tariffParts } : {}),
    };
    const wrongLengths = lengthFaults(lists, count, "shares");
    if (wrongLengths.length > 0) return failure(...wrongLengths);
    const result = armington({
      shares: a.shares,
      supply: a.supply,
      elasticities: { substitution: a.substitution, demand: a.demand },
      costFactors: a.costFactors,
      caps: a.caps ?? a.shares.map(() => Infinity),
      tariffParts: a.tariffParts ?? a.costFactors,
      baseMarket: a.baseMarket,
    });
    return then(result, (found) => {
      const rows = found.sources.map((source, s): CellValue[] => [
        s + 1,
        source.price,
        source.quantity,
        source.valueShare,
        source.producerSurplus,
      ]);
      const market = [
        "market",
        found.priceIndex,
        found.quantityIndex,
        found.consumerSurplus,
        found.tariffRevenue,
      ];
      return success([...(a.headers ? [[...names]] : []), ...rows, market]);
    });
  },
});
