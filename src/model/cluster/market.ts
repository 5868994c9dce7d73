import type { Result } from "../../core/fault";
import { then, success } from "../../core/fault";
import { clip } from "../../core/numeric/clip";
import { exp } from "../../core/numeric/exp";
import { log } from "../../core/numeric/log";
import { power } from "../../core/numeric/power";
import { clearMarket } from "../market/clearMarket";
import { inputCap } from "../market/inputCap";
import type { MarketSource } from "../market/marketSource";
import type { SourcePrice } from "../market/sourcePrice";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { Costs } from "./costs";
import type { PolicyYear } from "./policy";
import type { ClusterState } from "./state";

/** What the market of a year brings, base year = 1. */
export interface MarketYear {
  readonly price: number;
  readonly output: number;
  readonly largeOutput: number;
  readonly imports: number;
  readonly priceIndex: number;
  readonly logPriceIndex: number;
  /** Price of competing imports over their cost: above 1 where a quota binds. */
  readonly importPremium: number;
  /** Scarcity rent, base revenue = 1. */
  readonly rent: number;
}

/** ln of the largest output with the imported inputs at hand; Infinity where they are not rationed. */
export const logInputCap = (
  availability: number | undefined,
  importedShare: number,
  replaceability: number,
  network: number
): number =>
  availability === undefined || importedShare === 0
    ? Infinity
    : log(inputCap(availability, replaceability, network));

/** Sources without exports, in supply at cost: large firms and imports. */
export const flatSource = (
  share: number,
  cost: number,
  logCap: number,
  market: number
): MarketSource => ({
  share,
  logPreference: 0,
  homeDemand: market,
  foreignDemand: 0,
  logCost: log(cost),
  supplyElasticity: Infinity,
  logShift: 0,
  logCap,
});

/** The cluster: with its own supply curve, preference for its quality, and exports. */
export const clusterSource = (
  segment: SegmentInputs,
  policy: PolicyYear,
  state: ClusterState,
  unitCost: number,
  shift: number,
  parameters: ParameterValues
): MarketSource => {
  const kept = 1 - clip(state.gap, 0, constants.gapCeiling.value);
  const cheaper = power(1 + policy.devaluation, parameters.substitution);
  return {
    share: segment.shareCluster,
    logPreference: parameters.qualityToDemand * log(state.technology),
    homeDemand: (1 - segment.exportShare) * (1 + policy.procurement) * kept * state.market,
    foreignDemand:
      segment.exportShare * (1 + policy.exportPromotion) * cheaper * kept * state.market,
    logCost: log(unitCost),
    supplyElasticity: parameters.clusterSupply,
    logShift: log(shift),
    logCap: logInputCap(
      policy.inputAvailability,
      segment.importedInputShare,
      segment.replaceability,
      state.network
    ),
  };
};

const threeSources = (
  segment: SegmentInputs,
  policy: PolicyYear,
  state: ClusterState,
  unitCosts: Costs,
  shift: number,
  parameters: ParameterValues
): readonly [MarketSource, MarketSource, MarketSource] => {
  const largeCap = logInputCap(
    policy.inputAvailability,
    segment.largeImportedInputShare,
    parameters.largeReplaceability,
    state.network
  );
  const quota = policy.importQuota === undefined ? Infinity : log(policy.importQuota);
  return [
    clusterSource(segment, policy, state, unitCosts.cluster, shift, parameters),
    flatSource(segment.shareLarge, unitCosts.large, largeCap, state.market),
    flatSource(segment.shareImports, unitCosts.imports, quota, state.market),
  ];
};

/** What a cleared market means to a cluster in it. */
export const marketYear = (
  { cluster, large, imports }: Readonly<Record<"cluster" | "large" | "imports", SourcePrice>>,
  logPriceIndex: number,
  unitCosts: Costs,
  shift: number,
  { clusterSupply }: Pick<ParameterValues, "clusterSupply">
): MarketYear => {
  const price = exp(cluster.logPrice);
  const output = exp(cluster.logQuantity);
  const asked = unitCosts.cluster * power(output / shift, 1 / clusterSupply);
  return {
    price,
    output,
    largeOutput: exp(large.logQuantity),
    imports: exp(imports.logQuantity),
    priceIndex: exp(logPriceIndex),
    logPriceIndex,
    importPremium: imports.capped ? exp(imports.logPrice) / unitCosts.imports : 1,
    rent: cluster.capped ? Math.max(0, price - asked) * output : 0,
  };
};

/**
 * Clears the market between the cluster, large firms and imports.
 *
 * @param shift Z = (CE/CE₀)^efficiencyToOutput·A·K, the cluster's supply at unchanged price and cost
 */
export const marketOfYear = (
  segment: SegmentInputs,
  policy: PolicyYear,
  state: ClusterState,
  unitCosts: Costs,
  shift: number,
  parameters: ParameterValues
): Result<MarketYear> => {
  const sources = threeSources(segment, policy, state, unitCosts, shift, parameters);
  const elasticities = {
    substitution: parameters.substitution,
    demand: parameters.marketDemand,
  };
  return then(clearMarket(sources, elasticities, state.logPriceIndex), (cleared) => {
    const [cluster, large, imports] = cleared.sources;
    if (!cluster || !large || !imports) throw new Error("A market of three sources has three.");
    return success(
      marketYear({ cluster, large, imports }, cleared.logPriceIndex, unitCosts, shift, parameters)
    );
  });
};
