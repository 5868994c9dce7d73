import type { common as english } from "../../en/sheets/common";
import type { Said } from "../../language";

/** What several sheets say. */
export const common: Said<typeof english> = {
  honesty:
    "El signo y el orden de los resultados son confiables; los años, los porcentajes y el número de personas son ilustrativos mientras no se calibre el modelo.",
  segment: "Segmento",
  year: "Año",
  change: "Cambio",
  againstNoPolicy: "Cambio frente a no tener política",
};
