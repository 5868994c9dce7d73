import { defineColumns } from "../../../core/catalogue/defineColumns";

const localShare = (
  label: string,
  byDefault: number,
  range: readonly [number, number],
  doc: string
) => ({ label, group: "localGovernment", unit: "share", range, default: byDefault, doc }) as const;

const tariff = (label: string, byDefault: number, doc: string) =>
  ({ label, group: "nationalFrame", unit: "adValorem", default: byDefault, doc }) as const;

const frameShare = (label: string, byDefault: number, doc: string) =>
  ({ label, group: "nationalFrame", unit: "share", default: byDefault, doc }) as const;

/** Local government and the national frame of tariffs and market shares. */
export const government = defineColumns({
  taxRate: localShare("Local tax", 0, [0, 0.9], "Tax on the surplus of the firms it reaches."),
  ownRevenueShare: localShare(
    "Revenue kept locally",
    0,
    [0, 1],
    "Share of that tax which local government keeps."
  ),
  developmentShare: localShare(
    "Spent on development",
    1,
    [0, 1],
    "Share of its own revenue that local government spends on development."
  ),
  tariffOutput: tariff(
    "Tariff on competing products",
    0.2,
    "Tariff on products that compete with the segment's."
  ),
  tariffInput: tariff("Tariff on inputs", 0.1, "Tariff on the segment's imported inputs."),
  tariffMachinery: tariff("Tariff on machines", 0.1, "Tariff on the segment's imported machines."),
  importedInputShare: frameShare(
    "Imported inputs",
    0.2,
    "Imported inputs over revenue of the cluster."
  ),
  largeImportedInputShare: frameShare(
    "Imported inputs of large firms",
    0.3,
    "Imported inputs over revenue of large firms."
  ),
  importedMachineShare: frameShare(
    "Imported machines",
    0.5,
    "Imported machines over all machines the cluster buys."
  ),
  shareCluster: frameShare(
    "Market share of the cluster",
    0.3,
    "What the cluster sells of the home market, at user prices; the three shares sum to 1."
  ),
  shareLarge: frameShare(
    "Market share of large firms",
    0.3,
    "What large domestic firms sell of the home market, at user prices; the three shares sum to 1."
  ),
  shareImports: frameShare(
    "Market share of imports",
    0.4,
    "What imports are of the home market, at user prices; the three shares sum to 1."
  ),
  reinvestRate: {
    label: "Reinvestment rate",
    group: "surplus",
    unit: "share",
    default: 0.5,
    doc: "Share of after-tax surplus reinvested in local manufacturing; taken from the Surplus table where there is one.",
  },
});
