import type { scenarioTable as english } from "../../en/sheets/scenarioTable";
import type { Said } from "../../language";

/** The table that lists scenarios. */
export const scenarioTable: Said<typeof english> = {
  sheet: "Scénarios",
  header: { lever: "levier", label: "libellé", unit: "unité", range: "plage", base: "base" },
  /** The base of a lever that each segment has its own value of. */
  ownBase: "celle du segment",
  /** A lever of one segment alone, whose base is what is set for all. */
  ofSegment: (lever: string, segment: string): string => `${lever}, ${segment} seulement`,
  asForAll: "comme pour tous",
};
