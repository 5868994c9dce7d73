import type { Translations } from "../../../language";

/** Functions of surplus and reinvestment. */
export const reinvestment: Translations = {
  "Where the surplus of small firms goes: the reinvestment index and its companions.":
    "Où va le surplus des petites entreprises : l’indice de réinvestissement et les indicateurs qui l’accompagnent.",
  "The uses in order: own business for capacity, own business for innovation, related activities, marketing through a consortium, own marketing, education of children, savings account, real estate, portfolio investment, capital flight, consumption. The index weighs each local use by how far it builds the productive base, which is a judgement; local manufacturing investment (uses 1 to 3), local productive reinvestment (1 to 5) and leakage stand beside it without one.":
    "Les usages dans l’ordre : propre entreprise pour la capacité, propre entreprise pour l’innovation, activités connexes, commercialisation par un consortium, commercialisation propre, éducation des enfants, compte d’épargne, immobilier, placements financiers, fuite de capitaux, consommation. L’indice pondère chaque usage local selon qu’il construit plus ou moins la base productive, ce qui est un jugement ; l’investissement dans l’industrie locale (usages 1 à 3), le réinvestissement productif local (1 à 5) et les fuites l’accompagnent sans jugement.",
  "A row for each segment: index 0 to 100, then three shares of surplus.":
    "Une ligne par segment : indice de 0 à 100, puis trois parts du surplus.",
  "Shares of after-tax surplus by use: eleven rows in one column, or eleven columns with a row for each segment; each list sums to 1.":
    "Parts du surplus après impôt par usage : onze lignes en une colonne, ou onze colonnes avec une ligne par segment ; la somme de chaque liste est 1.",
  "a number from 0 to 1 for each of the eleven uses":
    "un nombre de 0 à 1 pour chacun des onze usages",
  "The part of each use that stays in the locality, in the shape of the shares or once for all segments.":
    "La part de chaque usage qui reste dans la localité, dans la disposition de shares ou une fois pour tous les segments.",
  "1 for every use": "1 pour chaque usage",
  "How far each use builds the productive base, in the shape of the shares or once for all segments.":
    "À quel point chaque usage construit la base productive, dans la disposition de shares ou une fois pour tous les segments.",
  "the documented qualities": "les qualités documentées",
  "The share of surplus that is reinvested once the nine factors around it are counted in.":
    "La part du surplus qui est réinvestie une fois pris en compte les neuf facteurs qui l’entourent.",
  "The factors in order: legality of profit, laws and regulations, financial institutions, sunrise (1) or sunset (−1) industry, business cycle, possibility of continuous incremental growth, social status of entrepreneurs, size of family, real interest rate. Each moves the log odds of the base rate by its coefficient. The founding paper names the factors and gives no sizes: 0.3 is an assumption, and family size and the interest rate, to which the paper gives no sign, count for nothing until you give them a coefficient. The base rate is cut to 0.01 to 0.99.":
    "Les facteurs dans l’ordre : légalité du profit, lois et règlements, institutions financières, branche en essor (1) ou en déclin (−1), conjoncture, possibilité d’une croissance continue à petits pas, statut social des entrepreneurs, taille de la famille, taux d’intérêt réel. Chacun déplace de son coefficient le logarithme de la cote du taux de base. L’article fondateur nomme les facteurs sans donner de grandeurs : 0,3 est une hypothèse, et la taille de la famille et le taux d’intérêt, auxquels l’article ne donne pas de signe, ne comptent pour rien tant que vous ne leur donnez pas de coefficient. Le taux de base est ramené entre 0,01 et 0,99.",
  "Share of after-tax surplus reinvested, 0 to 1.":
    "Part du surplus après impôt réinvestie, de 0 à 1.",
  "Base rate, such as local manufacturing investment as a share of surplus.":
    "Taux de base, comme l’investissement dans l’industrie locale en part du surplus.",
  "The nine factors in order, each from −1 to 1; 0 where it makes no difference.":
    "Les neuf facteurs dans l’ordre, chacun de −1 à 1 ; 0 là où il ne change rien.",
  "Coefficients of the nine factors, in their order.":
    "Coefficients des neuf facteurs, dans leur ordre.",
  "0.3 for the first seven, 0 for the last two":
    "0,3 pour les sept premiers, 0 pour les deux derniers",
  "Yearly growth of capital that a reinvestment rate gives.":
    "Croissance annuelle du capital que donne un taux de réinvestissement.",
  "An identity: what is reinvested out of the surplus on each unit of capital, less what wears out. It says nothing of whether the surplus lasts.":
    "Une identité : ce qui est réinvesti du surplus sur chaque unité de capital, moins ce qui s’use. Elle ne dit pas si le surplus dure.",
  "Growth of capital per year, as a share.": "Croissance du capital par an, en part.",
  "Share of surplus reinvested in local manufacturing, 0 to 1.":
    "Part du surplus réinvestie dans l’industrie locale, de 0 à 1.",
  "After-tax surplus of a year over capital.":
    "Surplus après impôt d’une année rapporté au capital.",
};
