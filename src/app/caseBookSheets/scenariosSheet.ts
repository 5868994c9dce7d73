import { english } from "../../locales/en";
import { presets } from "../../model/scenarios/presets";
import { forAll } from "../../model/scenarios/scenarioLevers";
import type { NewSheet } from "../ports/workbook";
import { scenarioTableSheet } from "../scenarios/scenarioTableSheet";

/** The Scenarios table of the sample, which is in English as its other sheets are: a column a preset. */
export const scenariosSheet = (): NewSheet =>
  scenarioTableSheet(
    presets.map(({ label, levers }) => ({ title: label, ...forAll(levers) })),
    english
  );
