import { defineColumns } from "../../../core/catalogue/defineColumns";

/** Which cluster, which subsector, when; and how it began. */
export const identity = defineColumns({
  cluster: {
    label: "Cluster",
    group: "identity",
    text: true,
    required: true,
    doc: "Name of the cluster.",
  },
  subsector: { label: "Subsector", group: "identity", text: true, doc: "What the segment makes." },
  isic: {
    label: "ISIC code",
    group: "identity",
    text: true,
    doc: "ISIC Rev. 4 code of three digits or more; the small-firm sector as a whole is not a unit of analysis.",
  },
  country: { label: "Country", group: "identity", text: true, doc: "Country of the cluster." },
  year: { label: "Year", group: "identity", unit: "calendarYear", doc: "Year the data describe." },
  productType: {
    label: "Product type",
    group: "identity",
    text: true,
    choices: ["dimensional", "largeBatch", "smallBatch", "customised"],
    doc: "Dimensional products are mass-produced: collective efficiency does not apply to them.",
  },
  originYear: {
    label: "Year of origin",
    group: "origin",
    unit: "calendarYear",
    doc: "Year the cluster began.",
  },
  originTrigger: { label: "Origin", group: "origin", text: true, doc: "What made it begin." },
});
