import type { scenarioTable as english } from "../../en/sheets/scenarioTable";
import type { Said } from "../../language";

/** The table that lists scenarios. */
export const scenarioTable: Said<typeof english> = {
  sheet: "Cenários",
  header: { lever: "alavanca", label: "nome", unit: "unidade", range: "intervalo", base: "base" },
  /** The base of a lever that each segment has its own value of. */
  ownBase: "a do segmento",
  /** A lever of one segment alone, whose base is what is set for all. */
  ofSegment: (lever: string, segment: string): string => `${lever}, só ${segment}`,
  asForAll: "como para todos",
};
