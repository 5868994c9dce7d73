import { defineColumns } from "../../../core/catalogue/defineColumns";

const group = "performance";

/** Size, sales and markets. */
export const performance = defineColumns({
  firms: { label: "Firms", group, unit: "count", doc: "Number of small firms." },
  workers: {
    label: "Workers",
    group,
    unit: "count",
    doc: "Workers in the small firms, owners included.",
  },
  revenue: { label: "Revenue", group, unit: "money", doc: "Yearly revenue of the small firms." },
  valueAdded: {
    label: "Value added",
    group,
    unit: "money",
    doc: "Yearly value added of the small firms, in the money of the revenue.",
  },
  largeFirmRevenue: {
    label: "Revenue of large firms",
    group,
    unit: "money",
    doc: "Yearly revenue of large firms of the same subsector in the country.",
  },
  regionWorkers: {
    label: "Workers in the region",
    group,
    unit: "count",
    doc: "All workers of the region that holds the cluster.",
  },
  industryWorkers: {
    label: "Workers in the industry",
    group,
    unit: "count",
    doc: "All workers of the subsector in the country.",
  },
  nationalWorkers: {
    label: "Workers in the country",
    group,
    unit: "count",
    doc: "All workers of the country.",
  },
  exportShare: {
    label: "Export share",
    group,
    unit: "share",
    default: 0.1,
    doc: "Share of the cluster's sales that go abroad.",
  },
  marketGrowth: {
    label: "Growth of the market",
    group,
    unit: "perYear",
    range: [-0.2, 0.3],
    default: 0.02,
    doc: "Yearly growth of the market the cluster sells in.",
  },
  newProducts: {
    label: "Firms with new products",
    group,
    unit: "share",
    doc: "Share of firms with a product new to them in the last three years.",
  },
  upmarketShare: {
    label: "Firms moving up-market",
    group,
    unit: "share",
    doc: "Share of firms that moved to better-paid products.",
  },
});
