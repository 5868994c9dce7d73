import { exp } from "../../core/numeric/exp";
import type { OutcomeId } from "../outcomes";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import type { Year } from "./year";

/** ΔCS = M·(Π^(1−η) − 1)/(η − 1) per unit of base market, −M·ln Π at η = 1. */
const consumerSurplus = ({ state, market }: Year, { marketDemand }: ParameterValues): number =>
  marketDemand === 1
    ? -state.market * market.logPriceIndex
    : (state.market * (exp((1 - marketDemand) * market.logPriceIndex) - 1)) / (marketDemand - 1);

/** Change of tariff revenue on competing imports, base home market = 1. */
const tariffRevenue = (segment: SegmentInputs, { policy, market }: Year): number => {
  const before = segment.shareImports / (1 + segment.tariffOutput);
  const now = before * market.imports * (1 + policy.devaluation);
  return policy.tariffOutput * now - segment.tariffOutput * before;
};

/** The outcomes of a year. */
export const recordOf = (
  segment: SegmentInputs,
  year: Year,
  parameters: ParameterValues
): Readonly<Record<OutcomeId, number>> => ({
  collectiveEfficiency: year.collectiveEfficiency,
  competitionMode: year.competitionMode,
  pay: year.pay,
  firms: year.state.firms,
  jobs: year.surplus.jobs,
  output: year.market.output,
  price: year.market.price,
  revenue: year.surplus.revenue,
  profitPerFirm: year.surplus.profitPerFirm,
  investment: year.investment,
  technology: year.state.technology,
  capital: year.state.capital,
  labourSurplus: year.state.labourSurplus,
  network: year.state.network,
  jointAction: year.state.jointAction,
  skills: year.state.skills,
  power: year.powerInUse,
  tax: year.surplus.tax,
  rent: year.market.rent,
  imports: year.market.imports,
  largeOutput: year.market.largeOutput,
  priceIndex: year.market.priceIndex,
  consumerSurplus: consumerSurplus(year, parameters),
  tariffRevenue: tariffRevenue(segment, year),
  crowding: year.crowding,
});
