import { parameterIds, type ParameterValues } from "../parameters";
import type { ParameterDraws } from "./block/runDraws";

/** Parameters as a draw of their own. */
export const oneDraw = (parameters: ParameterValues): ParameterDraws => ({
  count: 1,
  columns: Object.fromEntries(
    parameterIds.map((id) => [id, Float64Array.of(parameters[id])])
  ) as ParameterDraws["columns"],
});
