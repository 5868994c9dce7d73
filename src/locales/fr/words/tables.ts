import type { Translations } from "../../language";

/** The tables beside the Segments table. */
export const tables: Translations = {
  Segment: "Segment",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone.":
    "Cluster et sous-branche, comme dans le tableau Segments et séparés par une virgule, ou le cluster seul.",
  Use: "Usage",
  "One of the eleven uses of surplus.": "L’un des onze usages du surplus.",
  Share: "Part",
  "Share of after-tax surplus; the eleven sum to 1.":
    "Part du surplus après impôt ; la somme des onze est 1.",
  "Local share": "Part locale",
  "The part that stays in the locality; 1 where blank.":
    "La part qui reste dans la localité ; 1 là où c’est vide.",
  "Legality of profit": "Légalité du profit",
  "1: Private profit is lawful and safe. −1: the opposite.":
    "1 : le profit privé est légal et sûr. −1 : le contraire.",
  "Laws and regulations": "Lois et règlements",
  "1: Laws and regulations make investing easy. −1: the opposite.":
    "1 : les lois et règlements facilitent l’investissement. −1 : le contraire.",
  "Financial institutions": "Institutions financières",
  "1: Banks and other lenders are well developed. −1: the opposite.":
    "1 : les banques et autres prêteurs sont bien développés. −1 : le contraire.",
  "Sunrise or sunset": "Essor ou déclin",
  "1: The industry is rising. −1: the opposite.": "1 : la branche est en essor. −1 : le contraire.",
  "Business cycle": "Conjoncture",
  "1: Business is booming. −1: the opposite.":
    "1 : les affaires sont florissantes. −1 : le contraire.",
  "Continuous incremental growth": "Croissance continue à petits pas",
  "1: Firms can grow in small steps. −1: the opposite.":
    "1 : les entreprises peuvent croître à petits pas. −1 : le contraire.",
  "Status of entrepreneurs": "Statut des entrepreneurs",
  "1: Entrepreneurs stand in high esteem. −1: the opposite.":
    "1 : les entrepreneurs jouissent d’une grande estime. −1 : le contraire.",
  "Size of family": "Taille de la famille",
  "1: Families are large. −1: the opposite.":
    "1 : les familles sont nombreuses. −1 : le contraire.",
  "Real interest rate": "Taux d’intérêt réel",
  "1: The real interest rate is high. −1: the opposite.":
    "1 : le taux d’intérêt réel est élevé. −1 : le contraire.",
  Occupation: "Métier",
  "What the workers do.": "Ce que font les travailleurs.",
  Gender: "Sexe",
  "Women or men; blank where the group is mixed or not known.":
    "Femmes ou hommes ; vide là où le groupe est mixte ou inconnu.",
  Standing: "Statut",
  "Family members, wage workers, apprentices or home workers.":
    "Membres de la famille, salariés, apprentis ou travailleurs à domicile.",
  "Workers of the group.": "Travailleurs du groupe.",
  "Average pay of the group.": "Salaire moyen du groupe.",
  "Workers who leave in a year over all workers of the group.":
    "Travailleurs qui partent en un an, rapportés à tous les travailleurs du groupe.",
  Registered: "Déclarés",
  "Share of the group that is registered.": "Part du groupe qui est déclarée.",
  Hours: "Heures",
  "Hours worked in a week.": "Heures travaillées par semaine.",
  "Share of those who could do this work that is without or short of work.":
    "Part de ceux qui pourraient faire ce travail et qui sont sans travail ou en manquent.",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone; blank where the table is of one segment.":
    "Cluster et sous-branche, comme dans le tableau Segments et séparés par une virgule, ou le cluster seul ; vide là où le tableau ne porte que sur un segment.",
  "Year of the figures.": "Année des chiffres.",
  "Workers in the small firms.": "Travailleurs des petites entreprises.",
  "Yearly revenue of the small firms, in prices of one year.":
    "Chiffre d’affaires annuel des petites entreprises, aux prix d’une même année.",
  "Large firms": "Grandes entreprises",
  "Number of large firms.": "Nombre de grandes entreprises.",
  "Workers in large firms": "Travailleurs des grandes entreprises",
  "Workers in the large firms.": "Travailleurs des grandes entreprises.",
  "Yearly revenue of the large firms.": "Chiffre d’affaires annuel des grandes entreprises.",
  "Firms in manufacturing": "Entreprises industrielles",
  "Firms in all manufacturing of the country.":
    "Entreprises de toute l’industrie manufacturière du pays.",
  "Workers in manufacturing": "Travailleurs de l’industrie",
  "Workers in all manufacturing of the country.":
    "Travailleurs de toute l’industrie manufacturière du pays.",
  "Revenue in manufacturing": "Chiffre d’affaires de l’industrie",
  "Yearly revenue of all manufacturing of the country.":
    "Chiffre d’affaires annuel de toute l’industrie manufacturière du pays.",
  Item: "Élément",
  "A column of the Segments table.": "Une colonne du tableau Segments.",
  Value: "Valeur",
  "What was found.": "Ce qui a été constaté.",
  Stage: "Stade",
  "Stage of the research at which it was found.": "Stade de la recherche où cela a été constaté.",
  Informant: "Informateur",
  "Who said or saw it.": "Qui l’a dit ou vu.",
  "Where it is written down.": "Où c’est consigné.",
  Code: "Code",
  "Short name of the node; that of an indicator is its header in the data.":
    "Nom court de l’élément du cadre ; celui d’un indicateur est son en-tête dans les données.",
  Parent: "Élément parent",
  "Code of the node above; blank at the top.": "Code de l’élément au-dessus ; vide au sommet.",
  Weight: "Poids",
  "Weight among its siblings, 0 or more; 1 where blank.":
    "Poids parmi les éléments du même parent, 0 ou plus ; 1 là où c’est vide.",
  Direction: "Sens",
  "1 where more is better, -1 where less is; 1 where blank.":
    "1 là où plus vaut mieux, -1 là où moins vaut mieux ; 1 là où c’est vide.",
  Normalise: "Normalisation",
  "Method of normalisation of an indicator; minmax where blank.":
    "Méthode de normalisation d’un indicateur ; minmax là où c’est vide.",
  "First parameter of the normalisation.": "Premier paramètre de la normalisation.",
  "Second parameter of the normalisation.": "Second paramètre de la normalisation.",
  Aggregate: "Agrégation",
  "Method of aggregation of a node above the indicators; arithmetic where blank.":
    "Méthode d’agrégation d’un élément au-dessus des indicateurs ; arithmetic là où c’est vide.",
  MinCoverage: "Couverture minimale (MinCoverage)",
  "Share of its children that a unit needs for a score; 0 where blank.":
    "Part de ses enfants dont une unité a besoin pour une note ; 0 là où c’est vide.",
};
