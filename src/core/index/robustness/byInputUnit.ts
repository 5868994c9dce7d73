import type { BuiltIndex } from "../pipeline/buildIndex";

/** Values of the units that are left, put at the places of the units of the input; NaN for the screened. */
export const byInputUnit = ({ input, stages }: BuiltIndex, values: Float64Array): Float64Array => {
  const report = stages.map((stage) => stage.report).find(({ step }) => step === "screen");
  if (report?.step !== "screen") return values;
  let next = 0;
  return Float64Array.from(input.units, (_, place) =>
    report.units[place]?.included ? (values[next++] ?? NaN) : NaN
  );
};
