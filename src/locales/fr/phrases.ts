import type { Phrases } from "../en/phrases";

/** What the model says inside the sentences of faults. */
export const phrases: Phrases = {
  "{1+} in every cell": "{1} dans chaque cellule",
  "{1+} or a blank in every cell": "{1} ou un vide dans chaque cellule",
  'a negative number or "inf"': 'un nombre négatif ou "inf"',
  'a positive number or "inf"': 'un nombre positif ou "inf"',
  "a negative number": "un nombre négatif",
  "a positive number": "un nombre positif",
  "a number": "un nombre",
  "a whole number from {1} to {2}": "un nombre entier de {1} à {2}",
  "a number from {1} to {2}": "un nombre de {1} à {2}",
  "a number above 0 where less is better": "un nombre supérieur à 0 là où moins vaut mieux",
  'a number above {1} or "inf"': 'un nombre supérieur à {1} ou "inf"',
  "a number above {1}": "un nombre supérieur à {1}",
  "a whole number of {1} or more": "un nombre entier supérieur ou égal à {1}",
  "a number of {1} or more": "un nombre supérieur ou égal à {1}",
  "a number below {1}": "un nombre inférieur à {1}",
  "a number of {1} or less": "un nombre inférieur ou égal à {1}",
  "a number, as it is the reference": "un nombre, puisque c’est la référence",
  "a number, or {1+}": "un nombre, ou {1}",
  text: "du texte",
  "a name": "un nom",
  "the name of a scenario": "le nom d’un scénario",
  "the name of the unit": "le nom de l’unité",
  "the year of the figures": "l’année des chiffres",
  "the number of workers of the group": "le nombre de travailleurs du groupe",

  "one column": "une seule colonne",
  "one row or one column": "une seule ligne ou une seule colonne",
  "a single cell": "une seule cellule",
  "names in the first column, values behind them":
    "des noms dans la première colonne, les valeurs à leur suite",
  "as many columns as rows, in the same order":
    "autant de colonnes que de lignes, dans le même ordre",
  "a square of up to {1} criteria": "un carré de {1} critères au plus",
  "{1+}, a row and a column a region": "{1}, une ligne et une colonne par région",
  "1, or {1}, one a column": "1, ou {1}, un par colonne",
  "{1}, one a column": "{1}, un par colonne",
  "{1}, one a plant": "{1}, un par établissement",
  "{1}, one a region": "{1}, un par région",
  "{1}, one a unit": "{1}, un par unité",
  "{1}, as many as shares, or 1": "{1}, autant que dans shares, ou 1",
  "{1}, as many as the rows of transactions": "{1}, autant que de lignes dans transactions",
  "{1}, as many as the factors": "{1}, autant que de facteurs",
  "{1}, as many as {2}": "{1}, autant que dans {2}",
  "1 or {1}": "1 ou {1}",
  "{1} uses in one column, or {2} columns with a row for each segment":
    "{1} usages dans une colonne, ou {2} colonnes avec une ligne par segment",

  "an exponent, as in power:2": "un exposant, comme dans power:2",
  "a weight of 0 or more": "un poids supérieur ou égal à 0",
  "a weight below 0": "un poids inférieur à 0",
  "a share from 0 to 1": "une part de 0 à 1",
  "points of 0 or more": "des points supérieurs ou égaux à 0",
  "above 0, and one over its reverse":
    "un nombre supérieur à 0, et l’inverse du jugement réciproque",
  "an upper end above the lower, {1}": "une borne supérieure plus grande que l’inférieure, {1}",
  "a row from 1 to {1}": "une ligne de 1 à {1}",
  "a target better than the worst value, {1}": "une cible meilleure que la pire valeur, {1}",
  "in the end {1+}": "à la fin {1}",
  "alternatives of one and the same step": "des variantes d’une seule et même étape",
  "indicators that can be made equally important":
    "des indicateurs auxquels on peut donner la même importance",
  "indicators of which one is a combination of the others":
    "des indicateurs dont l’un est une combinaison des autres",
  "indicators that each add something": "des indicateurs qui apportent chacun quelque chose",
  "indicators whose first component has as much against as for it":
    "des indicateurs dont la première composante a autant contre elle que pour elle",
  "indicators that go together; turn those over where less is better":
    "des indicateurs qui vont ensemble ; inversez ceux où moins vaut mieux",
  "these indicators": "ces indicateurs",
  "two or more of them, with two units known of each pair, that vary":
    "au moins deux indicateurs qui varient, avec deux unités connues pour chaque paire",
  "columns {1} and {2}": "les colonnes {1} et {2}",
  "two units or more known of both, and values that differ":
    "au moins deux unités connues pour les deux, et des valeurs différentes",
  "units of the same score or of none": "des unités de même note ou sans note",
  "two units with different scores": "deux unités de notes différentes",
  "data of this framework": "données de ce cadre",
  "lowest score": "note la plus basse",
  "highest score": "note la plus haute",
  "mean of the scores": "moyenne des notes",
  "standard deviation of the scores": "écart-type des notes",
  "input that gets 0": "valeur qui reçoit 0",
  "input that gets P3": "valeur qui reçoit P3",
  "lower goalpost": "borne inférieure",
  "upper goalpost": "borne supérieure",
  "row of the reference unit": "ligne de l’unité de référence",
  "cut at 1 (1) or not (0)": "plafonné à 1 (1) ou non (0)",
  "ties: 0 lowest, 1 average, 2 highest rank":
    "ex æquo : 0 rang le plus bas, 1 moyen, 2 le plus haut",
  target: "cible",

  "the sum of the weights": "la somme des poids",
  "the sum of the expert's points": "la somme des points de l’expert",
  "the sum of the sizes": "la somme des tailles",
  "the sum of the slopes": "la somme des pentes",
  "the sum of imports": "la somme des importations",
  "the sum of the single gains": "la somme des gains isolés",
  "the mean of the unit's values": "la moyenne des valeurs de l’unité",
  "the largest value": "la plus grande valeur",
  "the distance of the reference to the worst unit": "la distance de la référence à la pire unité",
  "the denominator {1+}": "le dénominateur {1}",
  "the employment of this row": "l’emploi de cette ligne",
  "the employment of this column": "l’emploi de cette colonne",

  "a single firm": "une seule entreprise",
  "two firms or more for the normalised form": "au moins deux entreprises pour la forme normalisée",
  "a single plant": "un seul établissement",
  "two plants with workers or more": "au moins deux établissements avec des travailleurs",
  "a single region": "une seule région",
  "two regions with workers or more": "au moins deux régions avec des travailleurs",
  "a figure in the first and in the last year": "un chiffre la première et la dernière année",
  "growth from {1} to {2}": "la croissance de {1} à {2}",
  "two years, the first before the last": "deux années, la première avant la dernière",
  "a history of {1} years": "un historique de {1} années",
  "a history over {1} years": "un historique sur {1} ans",
  "{1} years or more": "au moins {1} années",
  "{1} years at most": "au plus {1} ans",
  "a first year without figures": "une première année sans chiffres",
  "firms, workers or revenue above 0 in the first year":
    "des entreprises, des travailleurs ou un chiffre d’affaires supérieurs à 0 la première année",
  "a known value in the unit's group": "une valeur connue dans le groupe de l’unité",
  "a known value in its column": "une valeur connue dans sa colonne",

  "the shares of the sources": "toutes les parts des sources",
  "the shares of the eleven uses": "toutes les parts des onze usages",
  "the share of surplus, 0 where it is none": "la part du surplus, 0 là où il n’y en a pas",
  "a share of the home market; the three sum to 1":
    "une part du marché intérieur ; la somme des trois est 1",
  "at most 1: segments that share a market divide it between them":
    "au plus 1 : les segments qui partagent un marché se le répartissent",
  "shareCluster of all segments and shareImports sum to {1}":
    "la somme de shareCluster de tous les segments et de shareImports est {1}",
  "importedInputShare at most materialShare, which includes it":
    "que importedInputShare ne dépasse pas materialShare, qui l’inclut",
  "importedInputShare {1} and a labourShare of up to {2}":
    "importedInputShare {1} et labourShare jusqu’à {2}",
  "a sum of {1} at most": "une somme de {1} au plus",
  "more demand than supply at a price of 0, or the curves meet nowhere above it":
    "plus de demande que d’offre au prix de 0, sinon les courbes ne se coupent nulle part au-dessus",
  "less than 1: with standards enforced so widely, pay cannot lie so far below the minimum wage":
    "moins de 1 : quand les normes sont si largement appliquées, le salaire ne peut pas être si loin au-dessous du salaire minimum",
  "less than 1, the rest is for skills": "moins de 1, le reste revient aux compétences",
  imports: "les importations",
  "an economy that uses up more than it makes": "une économie qui consomme plus qu’elle ne produit",
  "purchases below total output in every sector":
    "des achats inférieurs à la production totale dans chaque secteur",
  "elasticities with which no world prices clear the markets":
    "des élasticités avec lesquelles aucun prix mondial n’équilibre les marchés",
  "other elasticities of import demand, export supply or substitution":
    "d’autres élasticités de demande d’importations, d’offre d’exportations ou de substitution",

  "it has more than {1} characters": "il a plus de {1} caractères",
  "its beginning is missing": "son début manque",
  "a part of it is missing or changed": "une partie manque ou a été modifiée",
  "it names a lever or a value that this version of the lab does not know":
    "il nomme un levier ou une valeur que cette version du laboratoire ne connaît pas",
  "no piece": "aucun morceau",

  "{1}, which is held fixed": "{1}, valeur maintenue fixe",
  "at most {1}": "au plus {1}",
  "demand below substitution": "que demand soit inférieur à substitution",
  "marketDemand below substitution": "que marketDemand soit inférieur à substitution",
  "demand {1} and substitution {2}": "demand {1} et substitution {2}",
  "marketDemand {1} and substitution {2}": "marketDemand {1} et substitution {2}",
  "demandIntercept {1} and supplyIntercept {2}": "demandIntercept {1} et supplyIntercept {2}",
  "importedInputShare {1} and materialShare {2}": "importedInputShare {1} et materialShare {2}",
  "{1} is {2}": "{1} vaut {2}",
};
