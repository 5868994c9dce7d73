import type { Translations } from "../../../language";

/** Functions of composite indices. */
export const compositeIndices: Translations = {
  "A composite index of any number of levels, from a table of data and a framework table.":
    "Un indice composite d’un nombre quelconque de niveaux, à partir d’un tableau de données et d’un tableau de cadre.",
  "The framework has a row for each indicator, each aggregate and the index: Code (an indicator's is its header in the data), Parent (blank at the top only), Weight among siblings (1 where blank), Direction (-1 where less is better), Normalise with P1 and P2 (minmax where blank), Aggregate (arithmetic where blank) and MinCoverage, the share of its children that a unit needs. Branches may be of different depth. A cycle, two tops, an unknown parent or column, and an indicator that is not in the data are errors that name the row. An aggregate whose Direction is -1 is turned over about the middle of its scale. Contributions sum to the score of the unit. The methods say how the index is made where the framework leaves it open: units of which too little is known are left out (minCoverage), missing cells filled (fill), outliers treated as TREAT does it (treat), then indicators normalised, weighed (by the framework, equally, by the first principal component of each group, or to equal correlation with the parent) and aggregated.":
    "Le cadre a une ligne pour chaque indicateur, chaque agrégat et l’indice : Code (celui d’un indicateur est son en-tête dans les données), Parent (vide au sommet seulement), Weight parmi les lignes du même parent (1 là où c’est vide), Direction (-1 là où moins vaut mieux), Normalise avec P1 et P2 (minmax là où c’est vide), Aggregate (arithmetic là où c’est vide) et MinCoverage, la part de ses enfants dont une unité a besoin. Les branches peuvent être de profondeur différente. Une boucle, deux sommets, un parent ou une colonne inconnus, et un indicateur qui n’est pas dans les données sont des erreurs qui nomment la ligne. Un agrégat dont la Direction est -1 est inversé autour du milieu de son échelle. Les contributions s’additionnent pour donner la note de l’unité. Les méthodes disent comment l’indice est fait là où le cadre le laisse ouvert : les unités dont on sait trop peu sont écartées (minCoverage), les valeurs manquantes remplacées (fill), les valeurs aberrantes traitées comme le fait TREAT (treat), puis les indicateurs normalisés, pondérés (par le cadre, à parts égales, par la première composante principale de chaque groupe, ou à corrélation égale avec le parent) et agrégés.",
  "A row for each unit: aggregates from the top downwards, rank, coverage; or what the output asks for.":
    "Une ligne par unité : agrégats du sommet vers le bas, rang, couverture ; ou ce que demande output.",
  "The data with their header row; columns that are not in the framework may hold anything.":
    "Les données avec leur ligne d’en-tête ; les colonnes qui ne sont pas dans le cadre peuvent contenir n’importe quoi.",
  "a header row of codes, the units' names in the first column":
    "une ligne d’en-tête de codes, les noms des unités dans la première colonne",
  "The framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.":
    "Le tableau de cadre : Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.",
  "a table with the columns Code and Parent": "un tableau avec les colonnes Code et Parent",
  "Scores of every level with rank and coverage, normalised indicators, weights, or contributions to the top.":
    "Notes de chaque niveau avec rang et couverture, indicateurs normalisés, poids, ou contributions au sommet.",
  "Put the names of the columns above the result (TRUE or FALSE).":
    "Placer les noms des colonnes au-dessus du résultat (TRUE ou FALSE ; VRAI ou FAUX dans Excel en français).",
  "TRUE or FALSE": "TRUE ou FALSE",
  TRUE: "TRUE",
  "Ranks of an index with their intervals, when its weights could have been others.":
    "Rangs d’un indice avec leurs intervalles, quand ses poids auraient pu être autres.",
  "The index is built of its data and framework as INDEX does it, then again for every draw with other weights: each weight of the framework moves by up to weightNoise times itself, up or down, all equally likely and independently. Low and high are the ranks between which the level of the draws lies, so 7 with 5 and 9 reads: seventh, between fifth and ninth. P(top 3) is the share of the draws in which the unit is among the first three. With 'all' for vary each draw also takes one of the usual ways of normalising (the index's own, or z-scores) and of aggregating (its own, the arithmetic mean, or a mean that compensates less), and draws what was filled in. A wide interval says that the rank hangs on the weights and should not be quoted alone. Equal scores share the better rank; a unit without a score has no rank.":
    "L’indice est construit à partir de ses données et de son cadre comme le fait INDEX, puis de nouveau à chaque tirage avec d’autres poids : chaque poids du cadre varie au plus de weightNoise fois lui-même, en plus ou en moins, toutes les valeurs étant équiprobables et indépendamment des autres poids. low et high sont les rangs entre lesquels se trouve la part level des tirages : 7 avec 5 et 9 se lit donc septième, entre cinquième et neuvième. P(top 3) est la part des tirages où l’unité est parmi les trois premières. Avec 'all' pour vary, chaque tirage prend aussi l’une des façons usuelles de normaliser (celle de l’indice, ou les scores z) et d’agréger (la sienne, la moyenne arithmétique, ou une moyenne qui compense moins), et tire au sort ce qui a été complété. Un large intervalle dit que le rang dépend des poids et ne devrait pas être cité seul. Les notes égales partagent le meilleur rang ; une unité sans note n’a pas de rang.",
  "A row for each unit: its name, score, rank, the lowest and highest rank of the interval, and how often it is among the first three.":
    "Une ligne par unité : son nom, sa note, son rang, le plus petit et le plus grand rang de l’intervalle, et la fréquence à laquelle elle est parmi les trois premières.",
  "The data with their header row, as for INDEX.":
    "Les données avec leur ligne d’en-tête, comme pour INDEX.",
  "The framework table, as for INDEX.": "Le tableau de cadre, comme pour INDEX.",
  "Number of draws, 10 to 100,000. More are surer and take longer.":
    "Nombre de tirages, de 10 à 100\u202f000. Un plus grand nombre est plus sûr et prend plus de temps.",
  "A whole number that decides all draws: the same seed gives the same result.":
    "Un nombre entier qui décide de tous les tirages : la même graine donne le même résultat.",
  "By how much of itself each weight moves at most, 0 to 1.":
    "De quelle part de lui-même chaque poids varie au plus, de 0 à 1.",
  "Share of the draws that the interval holds, 0.5 to 1.":
    "Part des tirages que contient l’intervalle, de 0,5 à 1.",
  "Methods for what the framework leaves open, in two columns of name and choice: minCoverage (0 to 1), fill (none, mean, median), treat (none, winsorise), normalise (such as zscore or minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (such as geometric).":
    "Méthodes pour ce que le cadre laisse ouvert, en deux colonnes, nom et choix : minCoverage (0 à 1), fill (none, mean, median), treat (none, winsorise), normalise (comme zscore ou minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (comme geometric).",
  "two columns: a method's name and what is chosen":
    "deux colonnes : le nom d’une méthode et ce qui est choisi",
  "the usual methods": "les méthodes usuelles",
  "What could have been otherwise: the weights alone, or also how the index is normalised, aggregated and filled in.":
    "Ce qui aurait pu être autrement : les poids seuls, ou aussi la façon dont l’indice est normalisé, agrégé et complété.",
};
