import type { formulas as english } from "../../en/pane/formulas";
import type { Said } from "../../language";

/** The builder of formulas. */
export const formulas: Said<typeof english> = {
  heading: "Montar uma fórmula",
  hint: "Todas as funções do laboratório, com sua ajuda. A fórmula vai para uma planilha própria e é recalculada com a sua tabela.",
  function: "Função",
  howComputed: "Como é calculado",
  gives: (result) => `Resultado: ${result}`,
  optional: (name) => `${name} (pode ser omitido)`,
  takes: (expects) => `Espera: ${expects}.`,
  otherwise: (value) => `Se omitido: ${value}.`,
  leftOut: (otherwise) => `Se omitido: ${otherwise}.`,
  missing: (names) => `Ainda falta: ${names.join(", ")}.`,
  formula: "Fórmula",
};
