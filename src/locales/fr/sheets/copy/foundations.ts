import type { foundations as english } from "../../../en/sheets/copy/foundations";
import type { Said } from "../../../language";
import { names } from "./names";

/** The sheets of a published copy that tell what its results rest on. */
export const foundations: Said<typeof english> = {
  assumptions: {
    subtitle: (own) =>
      `Chaque nombre qui vaut pour tous les segments${own ? " ou, là où un segment est nommé, pour lui seul" : ""}, d’où il vient et qui en répond`,
    note: `Un levier sans valeur reste à la base du segment. Modifiez une valeur ici et les notes de la feuille ${names.indices} suivent ; le laboratoire relit la feuille comme un scénario.`,
    owner: "Responsable",
    changed: "Modifié",
    kinds: { lever: "levier", parameter: "paramètre", constant: "constante" },
    notSet: "non fixé",
    scenario: (title) => `scénario : ${title}`,
    own: "propre à l’auteur",
    owners: {
      policy: "qui propose la politique",
      model: "le modèle",
      publisher: "qui a publié la copie",
      table: "qui a rempli le tableau",
    },
    byScenario: "par le scénario",
    no: "non",
  },
  inputs: {
    subtitle: "Ce que le modèle a pris pour chaque segment, et d’où cela vient",
    note: "Teinté : aucun nombre n’a été donné, et la valeur par défaut du modèle en tient lieu.",
    default: "valeur par défaut du modèle",
    table: `tableau ${names.segments}`,
  },
  quality: {
    subtitle: "Jusqu’où les données portent les résultats, segment par segment",
    coverageNote:
      "Couverture : part connue des éléments de la note. Stade : 1 enquête, 2 étude de cas, 3 autres informateurs, 4 institutions.",
    assumedNote:
      "Données supposées : part des données du modèle que personne n’a fournies, si bien que la valeur par défaut en tient lieu.",
    header: {
      stage: "Stade des preuves",
      confidence: "Confiance",
      coded: "Piliers codés",
      assumed: "Données supposées",
      remarks: "Remarques",
    },
    heldBack: (fewest) => `Masqué : il repose sur moins de ${fewest} entreprises.`,
    totalHeldBack:
      "Masqué : de ce total on pourrait tirer par soustraction ce qui est masqué de ses parties.",
    notRun: (reason) => `Non calculé : ${reason}`,
  },
  segments: {
    subtitle: (source) => `Le tableau dont tout part, tel qu’il était dans ${source}`,
    note: `Les notes de la feuille ${names.indices} suivent ces cellules.`,
  },
  surplus: {
    subtitle: "Où va le surplus de chaque segment",
    note: "À côté du tableau : la part locale, 1 où le tableau est vide, et ce que l’indice fait de l’usage.",
    header: { localPart: "Part locale", quality: "Qualité", kind: "Nature" },
    kinds: { manufacturing: "industrie", marketing: "commercialisation", none: "aucune" },
  },
  factors: { subtitle: "Ce qui fait bouger le taux de réinvestissement de chaque segment" },
};
