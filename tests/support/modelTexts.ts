import { units } from "../../src/core/catalogue/unit";
import { caseChecks } from "../../src/model/casebook/checks/runCaseBook";
import { declarations } from "../../src/model/declarations";
import { reinvestmentFactorRecords } from "../../src/model/indicators/reinvestmentFactors";
import { surplusUseRecords } from "../../src/model/indicators/surplusUses";
import { policyGrid } from "../../src/model/scenarios/policyGrid";
import { presets } from "../../src/model/scenarios/presets";
import { worldStates } from "../../src/model/scenarios/worldStates";

interface Labelled {
  readonly label: string;
  readonly doc?: string;
}

const labelled = (each: readonly Labelled[]): string[] =>
  each.flatMap(({ label, doc }) => (doc === undefined ? [label] : [label, doc]));

const functions = (): string[] =>
  declarations.functions.flatMap((each) => [
    each.purpose,
    each.help,
    each.result.doc,
    ...Object.values(each.arguments).flatMap(({ doc, expects, otherwise }) => [
      doc,
      expects,
      ...(otherwise === undefined ? [] : [otherwise]),
    ]),
  ]);

const checks = (): string[] =>
  caseChecks.flatMap(({ claim, parts, figures = [] }) => [
    claim,
    ...[...parts, ...figures].map(({ say }) => say),
  ]);

/** Every text that the model declares in English and a user may read, by theme, each once. */
export const modelTexts = (): Readonly<Record<string, readonly string[]>> => {
  const grid = policyGrid();
  const themes = {
    units: Object.values(units).map(({ label }) => label),
    levers: labelled(declarations.levers),
    outcomes: labelled(declarations.outcomes),
    scenarios: labelled([...presets, ...worldStates, ...grid.rows, ...grid.columns]),
    parameters: labelled([...declarations.parameters, ...declarations.constants]),
    columns: labelled([...declarations.columns, ...Object.values(declarations.tables).flat()]),
    surplus: labelled([
      ...Object.values(surplusUseRecords),
      ...Object.values(reinvestmentFactorRecords),
    ]),
    checks: checks(),
    functions: functions(),
  };
  return Object.fromEntries(
    Object.entries(themes).map(([theme, texts]) => [theme, [...new Set(texts)]])
  );
};
