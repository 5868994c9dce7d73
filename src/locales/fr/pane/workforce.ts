import type { workforce as english } from "../../en/pane/workforce";
import type { Said } from "../../language";

/** Jobs and pay by group of workers. */
export const workforce: Said<typeof english> = {
  heading: "Emplois et salaires par groupe",
  by: "Regrouper par",
  jobs: (years) => `Emplois après ${years} ans`,
  pay: (years) => `Salaire après ${years} ans`,
  honesty:
    "Le modèle ne connaît qu’une sorte de travailleurs : chaque groupe évolue comme l’ensemble. Il ne peut dire quel groupe gagne ou perd davantage.",
  otherCount: (counted, workers) =>
    `Le tableau Workforce compte ${counted} travailleurs, la ligne du segment ${workers}.`,
  unknownGroup: "inconnu",
  unknownPay: "inconnu",
  unreadable:
    "Le tableau Workforce dit de ce segment quelque chose d’inutilisable ; la liste de contrôle sous Données dit quoi.",
  missing:
    "Avec un tableau Workforce dans le classeur, les emplois et les salaires figurent ici par métier, par sexe et par statut.",
  groups: {
    women: "Femmes",
    men: "Hommes",
    family: "Membres de la famille",
    wage: "Salariés",
    apprentice: "Apprentis",
    homeWorker: "Travailleurs à domicile",
  },
};
