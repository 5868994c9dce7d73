import { defineLevers } from "../../core/catalogue/defineLevers";
import { ownShare } from "./ownShare";

const weight = (label: string, doc: string) =>
  ({
    label,
    group: "localGovernment",
    unit: "share",
    range: [0, 1],
    default: 1 / 3,
    yearly: true,
    actsIn: [8],
    doc,
  }) as const;

/** The two hands of local government: it regulates, and it develops with what it raises. */
export const localGovernment = defineLevers({
  enforcement: ownShare(
    "localGovernment",
    "Enforcement of labour standards",
    [4, 6, 7],
    "Share of jobs where labour standards are in fact applied."
  ),
  minimumWageRatio: {
    label: "Minimum wage",
    group: "localGovernment",
    unit: "ratio",
    range: [0, 3],
    default: "base",
    yearly: true,
    actsIn: [4],
    doc: "Minimum wage over the market wage of the base year.",
  },
  taxRate: ownShare(
    "localGovernment",
    "Local tax",
    [6],
    "Tax on the surplus of the firms it reaches."
  ),
  ownRevenueShare: ownShare(
    "localGovernment",
    "Revenue kept locally",
    [8],
    "Share of that tax which local government keeps; it makes effort, central allocation stifles it."
  ),
  developmentShare: ownShare(
    "localGovernment",
    "Spent on development",
    [8],
    "Share of its own revenue that local government spends on training, infrastructure and technology."
  ),
  transfer: {
    label: "Transfer from the centre",
    group: "localGovernment",
    unit: "share",
    range: [0, 0.1],
    default: 0,
    yearly: true,
    actsIn: [8],
    doc: "Yearly transfer for development, as a share of the cluster's base revenue.",
  },
  training: weight(
    "Services for training",
    "Weight of training in the services; the three weights sum to 1."
  ),
  infrastructure: weight(
    "Services for infrastructure",
    "Weight of infrastructure in the services; the three weights sum to 1."
  ),
  technology: weight(
    "Services for technology",
    "Weight of technology in the services; the three weights sum to 1."
  ),
  power: {
    label: "Electric power",
    group: "localGovernment",
    unit: "share",
    range: [0, 1],
    default: "none",
    yearly: true,
    actsIn: [3, 8],
    doc: "Share of working hours with electricity that is guaranteed; what the cluster has already is kept.",
  },
});
