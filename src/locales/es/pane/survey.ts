import type { survey as english } from "../../en/pane/survey";
import type { Said } from "../../language";

/** The questionnaire of the survey stage. */
export const survey: Said<typeof english> = {
  heading: "Encuesta",
  hint: "Un cuestionario pregunta todo lo que el laboratorio conoce, con la unidad de cada respuesta. Llene una columna por segmento; el laboratorio lee las respuestas como una tabla en una hoja nueva.",
  write: "Escribir un cuestionario",
  read: "Leer las respuestas",
  readFrom: (sheet) => `Las respuestas de la hoja «${sheet}» pasan a ser una tabla nueva.`,
};
