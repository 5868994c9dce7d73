import { parameterIds } from "../../parameters";
import { columns } from "./column";

/*
 * The numbers of the block that is computed. They belong to the thread: a run of a block uses them
 * from its first year to its last and hands them to the next.
 */

/** The draws' parameters. */
export const parameters = columns(parameterIds);

/** What follows from a draw's parameters alone. */
export const derived = columns([
  "perMultiplier",
  "weightSkills",
  "curve",
  "perCurve",
  "perSubstitution",
  "perSupply",
  "valueResponse",
  "perValueResponse",
  "homeResponse",
  "marketResponse",
  "perInvestmentReference",
  "perCapitalOutput",
  "perBudgetReference",
  "perOwnShareFull",
  "investible",
]);

/** Base-year values that later years are measured against. */
export const base = columns(["logEfficiency", "marketWage", "perWage", "profit", "perProfit"]);

/** What the clusters carry from year to year. */
export const state = columns([
  "capital",
  "technology",
  "firms",
  "mass",
  "network",
  "jointAction",
  "skills",
  "power",
  "labourSurplus",
  "gap",
  "previousEfficiency",
  "previousJobs",
]);

/** What the policy makes of credit, lobbying and services; it changes with the policy only. */
export const institutions = columns([
  "discrimination",
  "reinvestRate",
  "taxBurden",
  "effort",
  "reach",
  "cheaper",
  "largeAtCost",
  "importsAtCost",
]);

/** What a year brings, in the order of the model's steps. */
export const year = columns([
  "logSkills",
  "pillars",
  "logPillars",
  "powerInUse",
  "gate",
  "efficiency",
  "logEfficiency",
  "pay",
  "relativeWage",
  "logCost",
  "logTechnology",
  "logShift",
  "logPreference",
  "homeDemand",
  "foreignDemand",
  "logCap",
  "logLargeCap",
  "largeCap",
  "supplyLog",
  "unitCost",
  "price",
  "output",
  "largeOutput",
  "imports",
  "importPremium",
  "priceIndex",
  "rent",
  "jobs",
  "revenue",
  "tax",
  "profit",
  "profitPerFirm",
  "crowding",
  "mode",
  "investment",
  "consumerSurplus",
  "tariffRevenue",
  "services",
]);

/** The cleared market; all but what is said otherwise in logarithms. */
export const market = columns([
  "logIndex",
  "logIndex1",
  "logIndex2",
  "logIndex3",
  "logIndex4",
  "logPrice",
  "logDemand",
  /** Under a quota only. */
  "logImportPrice",
  "capped",
  "homeIndex",
  /** The values θp^(1−σ) of large firms' and imported products. */
  "largeValue",
  "importValue",
]);

/** Room for what a pass needs within itself. */
export const scratch = columns(["a", "b", "c", "d", "e", "f", "g", "h"]);

/** Per draw: the first year whose market was not cleared, or `sound`. */
export const { failedIn } = columns(["failedIn"]);
export const sound = -1;
