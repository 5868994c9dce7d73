/** Stands next to every number that deserves it. */
export const honestLine =
  "Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.";
