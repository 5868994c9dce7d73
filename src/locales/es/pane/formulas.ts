import type { formulas as english } from "../../en/pane/formulas";
import type { Said } from "../../language";

/** The builder of formulas. */
export const formulas: Said<typeof english> = {
  heading: "Componer una fórmula",
  hint: "Todas las funciones del laboratorio, con su ayuda. La fórmula va en una hoja propia y se recalcula con su tabla.",
  function: "Función",
  howComputed: "Cómo se calcula",
  gives: (result) => `Da: ${result}`,
  optional: (name) => `${name} (puede omitirse)`,
  takes: (expects) => `Espera: ${expects}.`,
  otherwise: (value) => `Si se omite: ${value}.`,
  leftOut: (otherwise) => `Si se omite: ${otherwise}.`,
  missing: (names) => `Todavía falta: ${names.join(", ")}.`,
  formula: "Fórmula",
};
