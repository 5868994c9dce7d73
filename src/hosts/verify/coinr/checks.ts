import type { Check } from "./check";
import { aggregateChecks } from "./checks/aggregate";
import { analysisChecks } from "./checks/analysis";
import { correlationChecks } from "./checks/correlations";
import { imputeChecks } from "./checks/impute";
import { inputChecks } from "./checks/inputs";
import { normaliseChecks } from "./checks/normalise";
import { panelChecks } from "./checks/panel";
import { pipelineChecks } from "./checks/pipeline";
import { screenChecks } from "./checks/screen";
import { treatChecks } from "./checks/treat";
import { weightChecks } from "./checks/weights";

/** What is held against COINr's answers, in the order of an index. */
export const checks: readonly Check[] = [
  ...inputChecks,
  ...pipelineChecks,
  ...screenChecks,
  ...imputeChecks,
  ...treatChecks,
  ...normaliseChecks,
  ...weightChecks,
  ...aggregateChecks,
  ...correlationChecks,
  ...analysisChecks,
  ...panelChecks,
];
