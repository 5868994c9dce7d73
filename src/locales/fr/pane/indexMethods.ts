import type { indexMethods as english } from "../../en/pane/indexMethods";
import type { Said } from "../../language";

/** How an index is made, step by step: each choice with what it does in one plain sentence. */
export const indexMethods: Said<typeof english> = {
  minCoverage: {
    label: "Quelles unités participent",
    choices: {
      "0": { label: "Toutes", help: "Chaque unité participe, si peu qu’on en sache." },
      "0.5": {
        label: "La moitié des indicateurs connus",
        help: "Les unités dont moins de la moitié des indicateurs sont connus sont écartées.",
      },
      "0.65": {
        label: "65 % des indicateurs connus",
        help: "Les unités dont moins de 65 % des indicateurs sont connus sont écartées.",
      },
      "0.8": {
        label: "80 % des indicateurs connus",
        help: "Les unités dont moins de 80 % des indicateurs sont connus sont écartées.",
      },
      "1": {
        label: "Tous les indicateurs connus",
        help: "Les unités qui ont une cellule vide parmi leurs indicateurs sont écartées.",
      },
    },
  },
  fill: {
    label: "Valeurs manquantes",
    choices: {
      none: {
        label: "Laissées vides",
        help: "Une unité est notée sur ce qu’on en sait ; le reste n’y compte pas.",
      },
      mean: {
        label: "Moyenne de la colonne",
        help: "Un vide reçoit la moyenne des autres unités : une supposition qui tire vers le milieu.",
      },
      median: {
        label: "Médiane de la colonne",
        help: "Un vide reçoit la valeur du milieu des autres unités, que les valeurs aberrantes ne déplacent pas.",
      },
    },
  },
  treat: {
    label: "Valeurs aberrantes",
    choices: {
      none: {
        label: "Laissées telles quelles",
        help: "Une seule unité extrême peut tasser toutes les autres sur l’échelle commune.",
      },
      winsorise: {
        label: "Winsorisées, sinon en logarithmes",
        help: "Jusqu’à cinq valeurs extrêmes d’un indicateur sont ramenées à la suivante ; si cela ne suffit pas, on prend le logarithme.",
      },
    },
  },
  normalise: {
    label: "Normalisation",
    choices: {
      minmax: {
        label: "Min-max, de 0 à 100",
        help: "La moins bonne unité reçoit 0, la meilleure 100, les autres en proportion.",
      },
      "minmax:1:100": {
        label: "Min-max, de 1 à 100",
        help: "Comme min-max, mais jamais 0 : les moyennes géométrique et harmonique sont alors possibles.",
      },
      zscore: {
        label: "Scores z",
        help: "Écart à la moyenne, en écarts-types : 0 est la moyenne.",
      },
      "zscore:100:10": {
        label: "Scores z autour de 100",
        help: "Comme les scores z, mais de moyenne 100 et d’écart-type 10.",
      },
      rank: {
        label: "Rangs",
        help: "1 pour la moins bonne unité ; on perd de combien les unités diffèrent.",
      },
      borda: { label: "Points de Borda", help: "Combien d’unités sont moins bonnes." },
      percentrank: {
        label: "Rang centile",
        help: "Quelle part des autres unités est moins bonne.",
      },
      fractionofmax: {
        label: "Part de la meilleure",
        help: "Chaque valeur en part de la plus grande ; où moins vaut mieux, de la plus petite.",
      },
      distancetomax: {
        label: "Distance à la meilleure",
        help: "1 pour la meilleure unité, 0 pour la moins bonne.",
      },
      none: {
        label: "Aucune",
        help: "Les valeurs entrent telles quelles : seulement pour des indicateurs de même unité.",
      },
    },
  },
  weigh: {
    label: "Poids",
    choices: {
      given: { label: "Du cadre", help: "La colonne Weight compte." },
      equal: { label: "Égaux", help: "Tous ceux d’un même parent pèsent autant." },
      principalComponent: {
        label: "Première composante principale",
        help: "Ce qui varie avec les autres pèse davantage ; cela ne dit rien de l’importance.",
      },
      equalImportance: {
        label: "Importance égale",
        help: "Des poids avec lesquels l’indice suit chacune de ses parties d’aussi près.",
      },
    },
  },
  aggregate: {
    label: "Agrégation",
    choices: {
      arithmetic: {
        label: "Moyenne arithmétique",
        help: "Une valeur basse est entièrement compensée par une haute.",
      },
      geometric: {
        label: "Moyenne géométrique",
        help: "Une valeur basse n’est compensée qu’en partie ; exige des valeurs supérieures à 0.",
      },
      harmonic: {
        label: "Moyenne harmonique",
        help: "Une valeur basse n’est guère compensée ; exige des valeurs supérieures à 0.",
      },
      "power:0.5": {
        label: "Moyenne de puissance 0,5",
        help: "Entre les moyennes arithmétique et géométrique ; la valeur 0 est permise.",
      },
      mpi: {
        label: "Mazziotta-Pareto",
        help: "La moyenne, moins une pénalité pour les unités aux indicateurs très inégaux ; pour des scores z autour de 100.",
      },
      ampi: {
        label: "Mazziotta-Pareto ajusté",
        help: "De même pour des échelles aux bornes fixes, comme min-max.",
      },
      copeland: {
        label: "Copeland",
        help: "Les unités sont comparées deux à deux et chaque victoire compte : rien n’est compensé.",
      },
      min: { label: "Minimum", help: "Le point le plus faible décide." },
      median: { label: "Médiane", help: "La valeur du milieu décide." },
      benefitOfTheDoubt: {
        label: "Bénéfice du doute",
        help: "Chaque unité est jugée avec les poids qui lui conviennent le mieux.",
      },
    },
  },
};
