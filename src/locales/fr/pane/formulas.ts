import type { formulas as english } from "../../en/pane/formulas";
import type { Said } from "../../language";

/** The builder of formulas. */
export const formulas: Said<typeof english> = {
  heading: "Composer une formule",
  hint: "Toutes les fonctions du laboratoire, avec leur aide. La formule va dans une feuille à part et se recalcule avec votre tableau.",
  function: "Fonction",
  howComputed: "Comment le calcul se fait",
  gives: (result) => `Donne : ${result}`,
  optional: (name) => `${name} (facultatif)`,
  takes: (expects) => `Attend : ${expects}.`,
  otherwise: (value) => `Si omis : ${value}.`,
  leftOut: (otherwise) => `Si omis : ${otherwise}.`,
  missing: (names) => `Encore nécessaire : ${names.join(", ")}.`,
  formula: "Formule",
};
