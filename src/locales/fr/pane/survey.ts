import type { survey as english } from "../../en/pane/survey";
import type { Said } from "../../language";

/** The questionnaire of the survey stage. */
export const survey: Said<typeof english> = {
  heading: "Enquête",
  hint: "Un questionnaire demande tout ce que le laboratoire connaît, chaque réponse avec son unité. Remplissez une colonne par segment ; le laboratoire relit les réponses comme un tableau sur une nouvelle feuille.",
  write: "Écrire un questionnaire",
  read: "Lire les réponses",
  readFrom: (sheet) => `Les réponses de la feuille « ${sheet} » deviennent un nouveau tableau.`,
};
