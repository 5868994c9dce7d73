import { defineColumns } from "../../../core/catalogue/defineColumns";

/** Labour, skills and competition between the firms. */
export const labour = defineColumns({
  pay: { label: "Pay", group: "labour", unit: "money", doc: "Average pay of a worker." },
  minimumWage: {
    label: "Minimum wage",
    group: "labour",
    unit: "money",
    doc: "Legal minimum wage, in the unit of the pay.",
  },
  minimumWageRatio: {
    label: "Minimum wage ratio",
    group: "labour",
    unit: "ratio",
    range: [0, 3],
    default: 1,
    doc: "Minimum wage over the market wage; worked out from pay, minimumWage and enforcement where blank.",
  },
  turnover: {
    label: "Labour turnover",
    group: "labour",
    unit: "ratio",
    range: [0, 5],
    doc: "Workers who leave in a year over all workers.",
  },
  labourSurplus: {
    label: "Labour surplus",
    group: "labour",
    unit: "share",
    default: 0.2,
    doc: "Share of the local labour force without or short of work.",
  },
  labourWeight: {
    label: "Weight in local labour",
    group: "labour",
    unit: "share",
    doc: "Jobs of the cluster over the local labour force; worked out from workers and regionWorkers where blank.",
  },
  enforcement: {
    label: "Enforcement",
    group: "labour",
    unit: "share",
    default: 0.1,
    doc: "Share of jobs where labour standards are in fact applied.",
  },
  shortageDesign: {
    label: "Shortage of design skills",
    group: "skills",
    unit: "flag",
    doc: "Whether firms lack design skills (1) or not (0).",
  },
  shortageProduction: {
    label: "Shortage of production skills",
    group: "skills",
    unit: "flag",
    doc: "Whether firms lack production skills (1) or not (0).",
  },
  shortageMarketing: {
    label: "Shortage of marketing skills",
    group: "skills",
    unit: "flag",
    doc: "Whether firms lack marketing skills (1) or not (0).",
  },
  shortageManagement: {
    label: "Shortage of management skills",
    group: "skills",
    unit: "flag",
    doc: "Whether firms lack management skills (1) or not (0).",
  },
  learningChannel: {
    label: "How skills are learnt",
    group: "skills",
    unit: "score",
    doc: "In the household 0.3, from colleagues and competitors 0.5, in apprenticeship 0.7, in formal training with practice 1.",
  },
  priceCompetition: {
    label: "Price competition",
    group: "competition",
    unit: "intensity",
    doc: "Competition by price, reported only.",
  },
  designCompetition: {
    label: "Design competition",
    group: "competition",
    unit: "intensity",
    doc: "Competition by design, reported only.",
  },
  copying: {
    label: "Copying",
    group: "competition",
    unit: "intensity",
    doc: "Copying of each other's products, reported only.",
  },
});
