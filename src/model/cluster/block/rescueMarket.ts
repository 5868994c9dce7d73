import { exp } from "../../../core/numeric/exp";
import { clearMarket } from "../../market/clearMarket";
import type { MarketSource } from "../../market/marketSource";
import type { BlockYear } from "./blockYear";
import { derived, failedIn, market, parameters, year } from "./workspace";

/** A source in supply at cost, without exports. */
const flat = (share: number, logCost: number, logCap: number, demand: number): MarketSource => ({
  share,
  logPreference: 0,
  homeDemand: demand,
  foreignDemand: 0,
  logCost,
  supplyElasticity: Infinity,
  logShift: 0,
  logCap,
});

/** The bracketed search for one draw, from last year's ln Π; a draw it fails for has failed for good. */
export const rescueMarket = (now: BlockYear, i: number): void => {
  const { shareCluster, shareLarge, shareImports } = now.segment;
  const substitution = parameters.substitution[i]!;
  const own: MarketSource = {
    share: shareCluster,
    logPreference: year.logPreference[i]!,
    homeDemand: year.homeDemand[i]!,
    foreignDemand: year.foreignDemand[i]!,
    logCost: year.logCost[i]!,
    supplyElasticity: parameters.clusterSupply[i]!,
    logShift: year.logShift[i]!,
    logCap: year.logCap[i]!,
  };
  const cleared = clearMarket(
    [
      own,
      flat(shareLarge, now.logLargeCost, year.logLargeCap[i]!, now.market),
      flat(shareImports, now.logImportCost, now.logQuota, now.market),
    ],
    { substitution, demand: parameters.marketDemand[i]! },
    market.logIndex1[i]
  );
  const [first, , imports] = cleared.ok ? cleared.value.sources : [];
  if (!cleared.ok || !first || !imports) {
    failedIn[i] = now.t;
    return;
  }
  market.logIndex[i] = cleared.value.logPriceIndex;
  market.logPrice[i] = first.logPrice;
  market.logDemand[i] = first.logQuantity + substitution * first.logPrice;
  market.logImportPrice[i] = imports.logPrice;
  market.capped[i] = first.capped ? 1 : 0;
  market.homeIndex[i] = exp(derived.homeResponse[i]! * cleared.value.logPriceIndex);
};
