import type { indexSheets as english } from "../../en/pane/indexSheets";
import type { Said } from "../../language";
import { count } from "../count";

/** What stands on the sheets that an index of the user's own is written to. */
export const indexSheets: Said<typeof english> = {
  framework: {
    name: "Cadre",
    title: "Cadre d’un indice",
    lines: [
      "Une ligne pour chaque indicateur et pour chaque niveau au-dessus. Parent dit de quoi une ligne fait partie ; la ligne sans parent est l’indice lui-même.",
      "Weight est le poids parmi les lignes du même parent. Direction vaut 1 où plus vaut mieux, -1 où moins vaut mieux.",
      "Normalise, P1, P2, Aggregate et MinCoverage peuvent rester vides : les méthodes choisies pour tout l’indice s’appliquent alors.",
    ],
    top: "Indice",
  },
  index: {
    name: "Indice",
    title: "Indice composite",
    from: (framework, table, units) =>
      `D’après ${framework} et ${table}, ${count(units, "unité", "unités")}.`,
    unit: "Unité",
    rank: "Rang",
    low: "Meilleur rang",
    high: "Pire rang",
    top: (top) => `Parmi les ${top} premières`,
    coverage: "Couverture",
    ranksNote: (level, draws) =>
      `Entre le meilleur et le pire rang se trouvent ${level} de ${draws} autres façons de construire l’indice : d’autres poids, et les autres méthodes usuelles.`,
    axis: "Note",
    chartText: (units) =>
      `Colonnes de l’indice de ${count(units, "unité", "unités")} ; les nombres figurent dans le tableau ci-dessus.`,
  },
  weights: {
    name: "Poids",
    title: "Poids",
    note: "Chacun parmi ses voisins, ce qu’il pèse dans l’ensemble de l’indice, et à quel point l’indice le suit.",
    header: [
      "Code",
      "Parent",
      "Poids",
      "Part de son parent",
      "Part de l’indice",
      "Corrélation avec l’indice",
    ],
  },
  contributions: {
    name: "Contributions",
    title: "Contributions",
    note: "Ce qu’ajoute chaque indicateur ; la somme d’une ligne donne la note.",
  },
  methods: {
    title: "Méthodes",
    note: "Pour ce que le cadre laisse ouvert. Changez un choix, et les résultats suivent.",
    header: ["Méthode", "Choix", "Signification"],
  },
  formulas: {
    note: "Formules du laboratoire sur vos propres cellules : elles suivent quand les données, le cadre ou les méthodes changent.",
    bands: "Rangs, et leur fiabilité",
    weights: "Poids",
    scores: "Notes",
    contributions: "Contributions",
  },
  cluster: {
    name: "Indices",
    title: "Efficacité collective et réinvestissement",
    note: "Formules du laboratoire sur vos propres cellules : elles suivent quand les tableaux changent.",
    reinvestment: "Réinvestissement",
    reinvestmentTitle: "Où va le surplus",
    shares: "Parts du surplus, d’après votre tableau",
    local: "Leurs parts locales, d’après votre tableau",
    result: "Indice de réinvestissement et indicateurs qui l’accompagnent",
    segment: "Segment",
  },
};
