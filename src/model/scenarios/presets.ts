import { inOneYear } from "./inOneYear";
import type { Preset } from "./preset";

/**
 * The policies and shocks that the founding paper argues about. Directions are the paper's; every
 * size is an assumption to start from. "Selective" is a matter of the segment that is given a
 * scenario: the same levers everywhere would not be selective.
 */
export const presets: readonly Preset[] = [
  {
    id: "importStrangulation",
    label: "Import strangulation",
    doc: "Foreign exchange runs out: competing imports, imported inputs and machines are all halved, which sets some trades free and stifles others (I.2.4).",
    levers: { importQuota: 0.5, inputAvailability: 0.5, machineAvailability: 0.5 },
  },
  {
    id: "indiscriminateProtection",
    label: "Indiscriminate protection",
    doc: "One high tariff on everything, inputs and machines included; the paper sees no way forward in it (I.2.4).",
    levers: { tariffOutput: 0.6, tariffInput: 0.6, tariffMachinery: 0.6 },
  },
  {
    id: "selectiveProtection",
    label: "Selective protection with free inputs",
    doc: "Import regulation by subsector: the chosen segment is protected while its inputs and machines come in free (I.2.4).",
    levers: { tariffOutput: 0.4, tariffInput: 0, tariffMachinery: 0 },
  },
  {
    id: "structuralAdjustment",
    label: "Liberalisation under structural adjustment",
    doc: "Tariffs fall for everybody at once, without regard to small industry that lived behind them (I.2.4).",
    levers: { tariffOutput: 0.05, tariffInput: 0.05, tariffMachinery: 0.05 },
  },
  {
    id: "ownRevenueDecentralisation",
    label: "Decentralisation with own revenue",
    doc: "Local government taxes, keeps half of the revenue and spends it on promotion, so that growth pays it back (I.2.4).",
    levers: { taxRate: 0.15, ownRevenueShare: 0.5, developmentShare: 1 },
  },
  {
    id: "taxWithoutPromotion",
    label: "Tax without promotion",
    doc: "The same tax and the same own revenue with nothing given back, which can stifle activity (I.2.4 fn 19).",
    levers: { taxRate: 0.15, ownRevenueShare: 0.5, developmentShare: 0 },
  },
  {
    id: "associationWithServices",
    label: "Association with services",
    doc: "An association led by its members reaches as many firms as in the Third Italy and for ten years passes on services from outside (I.2.4).",
    levers: { association: 0.8, participatory: 1, aid: 0.5, aidYears: 10 },
  },
  {
    id: "demandCrisis",
    label: "Demand crisis",
    doc: "Three tenths of demand are lost in one year: can the cluster adapt (I.2.1)?",
    levers: { demandShock: inOneYear(2, 0.3) },
  },
];
