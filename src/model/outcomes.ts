import { defineOutcomes } from "../core/catalogue/defineOutcomes";

/** What a run records every year, in this order, before the states move. */
export const outcomes = defineOutcomes({
  collectiveEfficiency: {
    label: "Collective efficiency",
    unit: "index100",
    doc: "How well the cluster's conditions let its firms be efficient together.",
  },
  competitionMode: {
    label: "Innovation share",
    unit: "share",
    doc: "Share of competitive effort that goes to innovation rather than to squeezing labour.",
  },
  pay: {
    label: "Pay",
    unit: "ratio",
    natural: "pay",
    doc: "Wage, 1 at a labour surplus of a tenth; money pay is base pay times the change.",
  },
  firms: {
    label: "Firms",
    unit: "relative",
    natural: "firms",
    doc: "Number of firms, base year = 1.",
  },
  jobs: {
    label: "Jobs",
    unit: "relative",
    natural: "workers",
    doc: "Number of jobs, base year = 1.",
  },
  output: { label: "Output", unit: "relative", doc: "Volume of output, base year = 1." },
  price: {
    label: "Price",
    unit: "relative",
    doc: "Price of the cluster's product, base year = 1.",
  },
  revenue: {
    label: "Revenue",
    unit: "relative",
    natural: "revenue",
    doc: "Output times price, base year = 1.",
  },
  profitPerFirm: {
    label: "Profit per firm",
    unit: "relative",
    doc: "After-tax profit per firm, base year = 1.",
  },
  investment: {
    label: "Investment",
    unit: "ofBaseRevenue",
    doc: "Investment in the cluster, base revenue = 1.",
  },
  technology: {
    label: "Technology",
    unit: "relative",
    doc: "Technology and quality, base year = 1.",
  },
  capital: { label: "Capital", unit: "relative", doc: "Capital, base year = 1." },
  labourSurplus: {
    label: "Labour surplus",
    unit: "share",
    doc: "Share of the local labour force without or short of work.",
  },
  network: { label: "Network", unit: "score", doc: "Division of labour and local suppliers." },
  jointAction: { label: "Joint action", unit: "score", doc: "Co-operation between firms." },
  skills: { label: "Skills", unit: "score", doc: "Skills and how they are learnt." },
  power: { label: "Power", unit: "share", doc: "Share of working hours with electricity." },
  tax: { label: "Tax", unit: "ofBaseRevenue", doc: "Local tax paid, base revenue = 1." },
  rent: {
    label: "Scarcity rent",
    unit: "ofBaseRevenue",
    doc: "What scarce inputs add to the price, times output, base revenue = 1.",
  },
  imports: {
    label: "Imports",
    unit: "relative",
    doc: "Volume of competing imports, base year = 1.",
  },
  largeOutput: {
    label: "Output of large firms",
    unit: "relative",
    natural: "largeFirmRevenue",
    doc: "Volume of output of large domestic firms, base year = 1.",
  },
  priceIndex: {
    label: "Price level",
    unit: "relative",
    doc: "Price index of the home market over all sources, base year = 1.",
  },
  consumerSurplus: {
    label: "Consumer surplus",
    unit: "ofBaseMarket",
    doc: "Change of what buyers gain beyond what they pay, base home market = 1.",
  },
  tariffRevenue: {
    label: "Tariff revenue",
    unit: "ofBaseMarket",
    doc: "Change of tariff revenue on competing imports, base home market = 1.",
  },
  crowding: {
    label: "Crowding",
    unit: "ratio",
    doc: "Firms per unit of revenue, base year = 1.",
  },
});

export type OutcomeId = keyof typeof outcomes;

export const outcomeIds = Object.keys(outcomes) as readonly OutcomeId[];
