import { defineColumns } from "../../../core/catalogue/defineColumns";

const suppliers = (label: string, what: string) =>
  ({
    label,
    group: "technology",
    unit: "count",
    doc: `Independent local suppliers of ${what}.`,
  }) as const;

/** Access to materials and credit, suppliers, division of labour and power. */
export const technology = defineColumns({
  materialsAccess: {
    label: "Access to materials",
    group: "access",
    unit: "share",
    doc: "Share of firms with regular access to materials.",
  },
  creditAccess: {
    label: "Access to credit",
    group: "access",
    unit: "share",
    default: 0.3,
    doc: "Share of firms with access to bank credit.",
  },
  discrimination: {
    label: "Discrimination",
    group: "access",
    unit: "share",
    default: 0,
    doc: "Discrimination of banks and government against the cluster's firms.",
  },
  interestRate: {
    label: "Interest rate",
    group: "access",
    unit: "ratio",
    doc: "Real yearly interest rate the firms pay.",
  },
  suppliersMaterials: suppliers("Suppliers of materials", "materials"),
  suppliersTools: suppliers("Suppliers of tools", "tools"),
  suppliersNewMachines: suppliers("Suppliers of new machines", "new machines"),
  suppliersUsedMachines: suppliers("Suppliers of used machines", "second-hand machines"),
  suppliersSpares: suppliers("Suppliers of spares", "spare parts"),
  suppliersRepair: suppliers("Repair shops", "repair"),
  stepsInProduct: {
    label: "Steps in the product",
    group: "technology",
    unit: "count",
    doc: "Steps of production from material to product.",
  },
  stepsFarmedOut: {
    label: "Steps farmed out",
    group: "technology",
    unit: "count",
    doc: "Steps a typical firm farms out.",
  },
  sectorValueAddedRatio: {
    label: "Value added over revenue in the sector",
    group: "technology",
    unit: "share",
    doc: "Value added over revenue of the subsector in the country.",
  },
  power: {
    label: "Electric power",
    group: "technology",
    unit: "share",
    default: 1,
    doc: "Share of working hours with electricity.",
  },
  replaceability: {
    label: "Replaceability of imported inputs",
    group: "technology",
    unit: "share",
    default: 0.6,
    doc: "Share of the need for imported inputs that mature local copying and repair can replace: about 0.9 in repair and copying, 0.2 in assembly.",
  },
});
