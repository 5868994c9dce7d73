import { parameterIds, parameters, type ParameterValues } from ".";

/** The parameters that are not at their defaults, as `id value`, in full precision. */
export const otherThanDefault = (values: ParameterValues): string =>
  parameterIds
    .filter((id) => values[id] !== parameters[id].default)
    .map((id) => `${id} ${values[id]}`)
    .join(", ");
