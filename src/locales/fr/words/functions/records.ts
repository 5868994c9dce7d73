import type { Translations } from "../../../language";

/** Functions of economies, of many segments and of records. */
export const records: Translations = {
  "Output and employment multipliers of the sectors of an input-output table.":
    "Multiplicateurs de production et d’emploi des secteurs d’un tableau entrées-sorties.",
  "The output multiplier of a sector is the output of all sectors that a unit of final demand for it calls forth: a column sum of the Leontief inverse. The employment multiplier (type I) is the workers in all sectors for the same unit of final demand, in the money of the table: without the jobs that spent wages create. Divide it by the sector's own workers per unit of output to get the jobs in all sectors for one in the sector. Only purchases inside the country may stand in transactions: what is imported leaks out. A table that uses up more than it makes is refused.":
    "Le multiplicateur de production d’un secteur est la production de tous les secteurs qu’appelle une unité de demande finale de ses produits : une somme de colonne de la matrice inverse de Leontief. Le multiplicateur d’emploi (type I) est le nombre de travailleurs de tous les secteurs pour la même unité de demande finale, dans la monnaie du tableau : sans les emplois que créent les salaires dépensés. Divisez-le par les travailleurs du secteur par unité de sa production pour obtenir les emplois de tous les secteurs pour un emploi du secteur. Seuls les achats à l’intérieur du pays peuvent figurer dans transactions : ce qui est importé est une fuite. Un tableau qui consomme plus qu’il ne produit est refusé.",
  "A row a sector: output multiplier, and employment multiplier where employment is given.":
    "Une ligne par secteur : multiplicateur de production, et multiplicateur d’emploi là où employment est donné.",
  "Sales between sectors: a row sells, a column buys, in one order and one money.":
    "Ventes entre secteurs : une ligne vend, une colonne achète, dans un même ordre et une même monnaie.",
  "Total output of each sector.": "Production totale de chaque secteur.",
  "Workers of each sector.": "Travailleurs de chaque secteur.",
  "no employment multipliers": "pas de multiplicateurs d’emploi",
  "What a policy gains given to one segment, and what is left of it once all have it.":
    "Ce que gagne une politique donnée à un seul segment, et ce qu’il en reste une fois que tous l’ont.",
  "All segments of the table sell in one market, which they share with large firms and imports; put only such segments into it. Their shares of that market and the share of imports must leave 0 or more for large firms, and what large firms and imports face is the mean of the segments, weighted by their shares. The policy is given to each segment alone, then to all; whatever regulates imports holds for the market in either case. Gains are changes of the outcome against no policy; together, each segment counts by its share of the market. The composition loss is 1 − joint gain/sum of single gains: 0 where the segments do not stand in each other's way, 1 where all that one gains is what the others lose, below 0 where they help each other.":
    "Tous les segments du tableau vendent sur un même marché, qu’ils partagent avec les grandes entreprises et les importations ; n’y mettez que de tels segments. Leurs parts de ce marché et la part des importations doivent laisser 0 ou plus aux grandes entreprises, et ce à quoi font face les grandes entreprises et les importations est la moyenne des segments, pondérée par leurs parts. La politique est donnée à chaque segment seul, puis à tous ; tout ce qui réglemente les importations vaut pour le marché dans les deux cas. Les gains sont des variations du résultat par rapport à l’absence de politique ; ensemble, chaque segment compte selon sa part du marché. La perte de composition est 1 − gain commun/somme des gains isolés : 0 là où les segments ne se gênent pas, 1 là où tout ce que l’un gagne est ce que les autres perdent, inférieure à 0 là où ils s’aident.",
  "A row a segment: gain with the policy alone, gain with the policy everywhere; then all together, with the composition loss.":
    "Une ligne par segment : gain avec la politique pour lui seul, gain avec la politique partout ; puis tous ensemble, avec la perte de composition.",
  "The policy, in two columns of name and value, or with one value a year.":
    "La politique, en deux colonnes de nom et de valeur, ou avec une valeur par an.",
  "The outcome whose gains are compared.": "Le résultat dont on compare les gains.",
  "the name of an outcome of a segment, such as output or jobs":
    "le nom d’un résultat d’un segment, comme output ou jobs",
  "Year in which they are compared, 1 to 30.": "Année où on les compare, de 1 à 30.",
  "Growth per year of firms, workers and revenue: small firms beside large ones and all manufacturing.":
    "Croissance annuelle des entreprises, des travailleurs et du chiffre d’affaires : les petites entreprises à côté des grandes et de toute l’industrie.",
  "Growth per year between the first and the last year, the years between being of no account: (last/first)^(1/years) − 1. A group of firms without a column in the table has no row. A figure that is blank in one of the two years makes its cell #N/A. Revenue should be in prices of one year.":
    "Croissance annuelle entre la première et la dernière année, sans égard aux années intermédiaires : (dernière/première)^(1/années) − 1. Un groupe d’entreprises sans colonne dans le tableau n’a pas de ligne. Un chiffre vide l’une des deux années rend sa cellule #N/A. Le chiffre d’affaires devrait être aux prix d’une même année.",
  "A row for each segment and group of firms (small, large, manufacturing): years, then growth per year of firms, workers and revenue.":
    "Une ligne pour chaque segment et groupe d’entreprises (small, large, manufacturing) : années, puis croissance annuelle des entreprises, des travailleurs et du chiffre d’affaires.",
  "The History table with its header row: segment, year, firms, workers, revenue, and the same for large firms and all manufacturing as far as known.":
    "Le tableau History avec sa ligne d’en-tête : segment, year, firms, workers, revenue, et de même pour les grandes entreprises et toute l’industrie dans la mesure où c’est connu.",
  "a table with a header row and a row for each year":
    "un tableau avec une ligne d’en-tête et une ligne par année",
  "The first year to compare, which the table must have.":
    "La première année à comparer, que le tableau doit contenir.",
  "the first year of each segment": "la première année de chaque segment",
  "The last year to compare, which the table must have.":
    "La dernière année à comparer, que le tableau doit contenir.",
  "the last year of each segment": "la dernière année de chaque segment",
  "What is wrong, doubtful or unused in a Segments table, cell by cell.":
    "Ce qui est faux, douteux ou inutilisé dans un tableau Segments, cellule par cellule.",
  "An error keeps its row from being computed, a warning belongs beside every result of the row, a note tells of a column that nobody reads. Rows count within the range, the header being row 1; the column is named by its header, and left empty where the remark is about the whole row. Where nothing is found a single row says so.":
    "Une erreur empêche de calculer sa ligne, un avertissement a sa place à côté de chaque résultat de la ligne, une remarque signale une colonne que personne ne lit. Les lignes se comptent dans la plage, l’en-tête étant la ligne 1 ; la colonne est nommée par son en-tête, et laissée vide là où la remarque porte sur toute la ligne. Là où rien n’est trouvé, une seule ligne le dit.",
  "A row a remark: row, column, severity (error, warning, note, ok) and what would be right.":
    "Une ligne par remarque : ligne, colonne, gravité (error, warning, note, ok) et ce qui serait juste.",
};
