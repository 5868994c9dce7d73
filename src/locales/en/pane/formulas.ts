/** The builder of formulas. */
export const formulas = {
  heading: "Build a formula",
  hint: "Every function of the lab, with its help. The formula goes into a sheet of its own and recalculates with your table.",
  function: "Function",
  howComputed: "How it is computed",
  gives: (result: string): string => `Gives: ${result}`,
  optional: (name: string): string => `${name} (may be left out)`,
  takes: (expects: string): string => `Takes: ${expects}.`,
  otherwise: (value: string): string => `Left out: ${value}.`,
  /** In Excel's own description of an argument. */
  leftOut: (otherwise: string): string => `If left out: ${otherwise}.`,
  missing: (names: readonly string[]): string => `Still needed: ${names.join(", ")}.`,
  formula: "Formula",
};
