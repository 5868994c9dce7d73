import type { OutcomeId } from "../../outcomes";
import type { Column } from "./column";
import { state, year } from "./workspace";

/** What is kept of a run: outcomes, and the price of competing imports over their cost. */
export type RecordId = OutcomeId | "importPremium";

/** Where each number that is kept of a year stands before the states move. */
export const recordColumns: { readonly [Id in RecordId]: Column } = {
  collectiveEfficiency: year.efficiency,
  competitionMode: year.mode,
  pay: year.pay,
  firms: state.firms,
  jobs: year.jobs,
  output: year.output,
  price: year.price,
  revenue: year.revenue,
  profitPerFirm: year.profitPerFirm,
  investment: year.investment,
  technology: state.technology,
  capital: state.capital,
  labourSurplus: state.labourSurplus,
  network: state.network,
  jointAction: state.jointAction,
  skills: state.skills,
  power: year.powerInUse,
  tax: year.tax,
  rent: year.rent,
  imports: year.imports,
  largeOutput: year.largeOutput,
  priceIndex: year.priceIndex,
  consumerSurplus: year.consumerSurplus,
  tariffRevenue: year.tariffRevenue,
  crowding: year.crowding,
  importPremium: year.importPremium,
};
