import { defineColumns, type Column } from "../../core/catalogue/defineColumns";

const group = "history";

/** The columns of the History table: a row for each segment and year. */
export const historyColumns = defineColumns({
  segment: {
    label: "Segment",
    group,
    text: true,
    doc: "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone; blank where the table is of one segment.",
  },
  year: { label: "Year", group, unit: "calendarYear", doc: "Year of the figures." },
  firms: { label: "Firms", group, unit: "count", doc: "Number of small firms." },
  workers: { label: "Workers", group, unit: "count", doc: "Workers in the small firms." },
  revenue: {
    label: "Revenue",
    group,
    unit: "money",
    doc: "Yearly revenue of the small firms, in prices of one year.",
  },
  largeFirms: { label: "Large firms", group, unit: "count", doc: "Number of large firms." },
  largeWorkers: {
    label: "Workers in large firms",
    group,
    unit: "count",
    doc: "Workers in the large firms.",
  },
  largeRevenue: {
    label: "Revenue of large firms",
    group,
    unit: "money",
    doc: "Yearly revenue of the large firms.",
  },
  manufacturingFirms: {
    label: "Firms in manufacturing",
    group,
    unit: "count",
    doc: "Firms in all manufacturing of the country.",
  },
  manufacturingWorkers: {
    label: "Workers in manufacturing",
    group,
    unit: "count",
    doc: "Workers in all manufacturing of the country.",
  },
  manufacturingRevenue: {
    label: "Revenue in manufacturing",
    group,
    unit: "money",
    doc: "Yearly revenue of all manufacturing of the country.",
  },
});

export const historyColumnList: readonly Column[] = Object.values(historyColumns);

/** What is counted of each group of firms, in the order of the record. */
export const historyMeasures = ["firms", "workers", "revenue"] as const;

/** The groups of firms whose record is compared, and the columns of each. */
export const historyGroups = Object.freeze({
  small: ["firms", "workers", "revenue"],
  large: ["largeFirms", "largeWorkers", "largeRevenue"],
  manufacturing: ["manufacturingFirms", "manufacturingWorkers", "manufacturingRevenue"],
} as const satisfies Record<string, readonly (keyof typeof historyColumns)[]>);

export type HistoryGroup = keyof typeof historyGroups;
