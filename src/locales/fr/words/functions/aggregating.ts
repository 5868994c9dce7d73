import type { Translations } from "../../../language";

/** Functions that make one score of many. */
export const aggregating: Translations = {
  "One score a unit from several indicators on a common scale.":
    "Une note par unité à partir de plusieurs indicateurs sur une échelle commune.",
  "Weights are shares of their sum; missing cells are left out, the weights of the others being raised. arithmetic: the weighted mean. geometric: exp(sum of w ln x), for values above 0. harmonic: 1/(sum of w/x). power:p: (sum of w x^p)^(1/p), such as power:2. mpi: the mean less the variance over the mean, which punishes uneven units; standardise to mean 100 and deviation 10 first. ampi: the same on values brought to 70 to 130. min and median: weights matter only where they are 0. copeland: units outranked less units that outrank. benefitOfTheDoubt: each unit with the weights that suit it best.":
    "Les poids sont des parts de leur somme ; les valeurs manquantes sont laissées de côté, et les poids des autres relevés. arithmetic : la moyenne pondérée. geometric : exp(somme des w ln x), pour des valeurs supérieures à 0. harmonic : 1/(somme des w/x). power:p : (somme des w x^p)^(1/p), comme power:2. mpi : la moyenne moins la variance sur la moyenne, ce qui pénalise les unités inégales ; ramenez d’abord à une moyenne de 100 et à un écart-type de 10. ampi : de même sur des valeurs ramenées entre 70 et 130. min et median : les poids n’importent que là où ils sont 0. copeland : unités surclassées moins unités qui surclassent. benefitOfTheDoubt : chaque unité avec les poids qui l’avantagent le plus.",
  "A column of scores; blank without one.": "Une colonne de notes ; vide là où il n’y en a pas.",
  "Numbers on a common scale, larger being better; units in rows, indicators in columns.":
    "Nombres sur une échelle commune, les plus grands étant les meilleurs ; unités en lignes, indicateurs en colonnes.",
  "A weight of 0 or more for each column; they need not sum to 1.":
    "Un poids supérieur ou égal à 0 pour chaque colonne ; leur somme n’a pas à être 1.",
  "equal weights": "poids égaux",
  "Method of aggregation.": "Méthode d’agrégation.",
  "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p":
    "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p",
  "Share of the columns that must be known of a unit, else it gets no score.":
    "Part des colonnes à connaître pour une unité, sans quoi elle n’a pas de note.",
  "How many more units each unit outranks than outrank it.":
    "Nombre d’unités que chaque unité surclasse, moins le nombre de celles qui la surclassent.",
  "One unit outranks another where the indicators on which it is better weigh more than those on which it is worse, among the indicators known of both. Only the order within each indicator matters, so nothing needs to be normalised, and no indicator makes up for another. The order of the rows does not matter.":
    "Une unité en surclasse une autre là où les indicateurs sur lesquels elle est meilleure pèsent plus que ceux sur lesquels elle est moins bonne, parmi les indicateurs connus pour les deux. Seul importe l’ordre dans chaque indicateur : rien n’a donc à être normalisé, et aucun indicateur n’en compense un autre. L’ordre des lignes n’importe pas.",
  "A column of whole numbers, from 1 - n to n - 1 for n units.":
    "Une colonne de nombres entiers, de 1 - n à n - 1 pour n unités.",
  "Numbers, larger being better; units in rows, indicators in columns.":
    "Nombres, les plus grands étant les meilleurs ; unités en lignes, indicateurs en colonnes.",
  "Weights of indicators from their first principal component.":
    "Poids d’indicateurs tirés de leur première composante principale.",
  "The loadings of the first component of the correlations, over the units of which everything is known, as shares of their sum; the sign is fixed so that the sum is above 0. They say what moves together, not what matters: an indicator that runs against the others gets a negative share and should be turned over, or left out.":
    "Les coefficients de la première composante des corrélations, sur les unités dont tout est connu, en parts de leur somme ; le signe est fixé de sorte que la somme soit supérieure à 0. Ils disent ce qui varie ensemble, non ce qui importe : un indicateur qui va contre les autres reçoit une part négative et devrait être inversé ou laissé de côté.",
  "A row of weights that sum to 1.": "Une ligne de poids dont la somme est 1.",
  "Correlations of every indicator with every other.":
    "Corrélations de chaque indicateur avec chaque autre.",
  "pearson measures how far two indicators lie on a line; spearman does so for their ranks; kendall compares pairs of units (tau-b, which allows for ties). Each correlation is over the units known in both columns; where there are fewer than two of them, or one column does not vary, the cell is #N/A.":
    "pearson mesure à quel point deux indicateurs sont sur une droite ; spearman le fait pour leurs rangs ; kendall compare des paires d’unités (tau-b, qui tient compte des ex æquo). Chaque corrélation porte sur les unités connues dans les deux colonnes ; là où il y en a moins de deux, ou qu’une colonne ne varie pas, la cellule vaut #N/A.",
  "A square of correlations from -1 to 1, in the order of the columns.":
    "Un carré de corrélations de -1 à 1, dans l’ordre des colonnes.",
  "Measure of correlation.": "Mesure de corrélation.",
  "Cronbach's alpha: how far several indicators measure one thing.":
    "Alpha de Cronbach : à quel point plusieurs indicateurs mesurent une même chose.",
  "From the mean covariance of the indicators and their mean variance, each over the units known of both. 1 is perfect agreement; above 0.7 is commonly called reliable. Indicators must point the same way, and should be normalised first. It needs two indicators and two units.":
    "À partir de la covariance moyenne des indicateurs et de leur variance moyenne, chacune sur les unités où les deux sont connus. 1 est un accord parfait ; au-dessus de 0,7 on parle couramment de fiabilité. Les indicateurs doivent aller dans le même sens, et devraient d’abord être normalisés. Il faut deux indicateurs et deux unités.",
  "Alpha, at most 1.": "Alpha, au plus 1.",
  "Ranks of values, by all their digits.": "Rangs de valeurs, selon tous leurs chiffres.",
  "descending gives rank 1 to the largest value, ascending to the smallest. Equal values share the best rank (min), the worst (max) or their average. Values are compared as they are, never as they are displayed; missing cells have no rank. Several columns are ranked one by one.":
    "descending donne le rang 1 à la plus grande valeur, ascending à la plus petite. Les valeurs égales partagent le meilleur rang (min), le pire (max) ou leur moyenne. Les valeurs sont comparées telles qu’elles sont, jamais telles qu’elles s’affichent ; les valeurs manquantes n’ont pas de rang. Plusieurs colonnes sont classées une à une.",
  "Ranks from 1 on, in the shape of the values.":
    "Rangs à partir de 1, disposés comme les valeurs.",
  "Numbers, one column or several; blanks are missing.":
    "Nombres, en une ou plusieurs colonnes ; un vide est une valeur manquante.",
  "Which end has rank 1.": "Extrémité qui reçoit le rang 1.",
  "Rank of equal values.": "Rang des valeurs égales.",
};
