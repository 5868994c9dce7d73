import type { Language } from "../../locales";
import type { LeverId } from "../../model/levers/levers";

/**
 * What holds where a lever without a base of its own is not set. For most nothing is limited; power
 * is what the cluster has, and aid lasts to the end.
 */
export const unsetText = (id: LeverId, { sheets, pane }: Language): string => {
  if (id === "power") return sheets.scenarioTable.ownBase;
  return id === "aidYears" ? pane.levers.toTheEnd : sheets.assumptions.noLimit;
};
