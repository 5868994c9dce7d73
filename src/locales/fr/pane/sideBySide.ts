import type { sideBySide as english } from "../../en/pane/sideBySide";
import type { Said } from "../../language";

/** Scenarios kept to be compared. */
export const sideBySide: Said<typeof english> = {
  heading: "Côte à côte",
  hint: "Gardez jusqu’à quatre scénarios. Ils parcourent les mêmes futurs : ce qui les distingue est donc la politique et non le hasard.",
  keep: "Garder pour comparer",
  keptAs: (letter) => `Ce scénario est gardé sous la lettre ${letter}.`,
  full: "Quatre scénarios sont gardés ; retirez-en un pour en garder un autre.",
  remove: (letter, title) => `Retirer ${letter} : ${title}`,
  compareBy: "Comparer selon",
  caption: (years) => `Variation après ${years} ans, par rapport à l’absence de politique`,
  scenario: "Scénario",
  row: (middle, low, high) => `${middle} ; neuf futurs sur dix : de ${low} à ${high}`,
  chartText: (outcome, rows) =>
    `${outcome}, variation par rapport à l’absence de politique. ${rows.join(" ")}`,
  chartRow: (letter, row) => `${letter} : ${row}.`,
  middles: "Chaque résultat, au milieu des futurs",

  pairs: "Futur par futur",
  more: {
    output: "plus de production",
    revenue: "plus de chiffre d’affaires",
    jobs: "plus d’emplois",
    pay: "un meilleur salaire",
  },
  same: {
    output: "la même production",
    revenue: "le même chiffre d’affaires",
    jobs: "le même nombre d’emplois",
    pay: "le même salaire",
  },
  pair: (first, more, second, share) => `${first} apporte ${more} que ${second} dans ${share}.`,
  equal: (first, second, same) => `${first} et ${second} apportent ${same} dans tous les futurs.`,
  oneOnly: "Gardez un deuxième scénario pour comparer les deux futur par futur.",
  caveat:
    "Le laboratoire compte des futurs et ne désigne pas de gagnant : c’est à vous de juger quel résultat importe, et à qui. Les plages derrière les futurs sont surtout des hypothèses ; les pourcentages sont donc indicatifs.",
  write: "Écrire la comparaison dans le classeur",
};
