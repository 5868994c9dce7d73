import type { common as english } from "../../en/sheets/common";
import type { Said } from "../../language";

/** What several sheets say. */
export const common: Said<typeof english> = {
  honesty:
    "Os sinais e as ordenações são confiáveis; os anos, as porcentagens e o número de pessoas são ilustrativos enquanto o modelo não for calibrado.",
  segment: "Segmento",
  year: "Ano",
  change: "Variação",
  againstNoPolicy: "Variação em relação à ausência de política",
};
