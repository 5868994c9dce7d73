import type { Translations } from "../../language";

/** The uses of surplus and what they depend on. */
export const surplus: Translations = {
  "Own business: capacity": "Propre entreprise : capacité",
  "Own business: innovation of machinery and products":
    "Propre entreprise : innovation des machines et des produits",
  "Related activities": "Activités connexes",
  "Marketing through a consortium": "Commercialisation par un consortium",
  "Own marketing": "Commercialisation propre",
  "Education of children": "Éducation des enfants",
  "Savings account": "Compte d’épargne",
  "Real estate": "Immobilier",
  "Portfolio investment": "Placements financiers",
  "Capital flight": "Fuite de capitaux",
  Consumption: "Consommation",
  "Private profit is lawful and safe.": "Le profit privé est légal et sûr.",
  "Laws and regulations make investing easy.":
    "Les lois et règlements facilitent l’investissement.",
  "Banks and other lenders are well developed.":
    "Les banques et autres prêteurs sont bien développés.",
  "The industry is rising.": "La branche est en essor.",
  "Firms can grow in small steps.": "Les entreprises peuvent croître à petits pas.",
  "Entrepreneurs stand in high esteem.": "Les entrepreneurs jouissent d’une grande estime.",
  "Families are large.": "Les familles sont nombreuses.",
  "The real interest rate is high.": "Le taux d’intérêt réel est élevé.",
};
