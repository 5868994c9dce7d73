import type { Stage } from "./stage";

/** The weights that the weigh step found, by code; none before it was carried out. */
export const weightsOf = (stages: readonly Stage[]): Readonly<Record<string, number>> => {
  const report = stages.map((stage) => stage.report).find(({ step }) => step === "weigh");
  return report?.step === "weigh" ? report.weights : {};
};
