import type { Translations } from "../../language";

/** What a run gives. */
export const outcomes: Translations = {
  "Collective efficiency": "Efficacité collective",
  "How well the cluster's conditions let its firms be efficient together.":
    "À quel point les conditions du cluster permettent à ses entreprises d’être efficaces ensemble.",
  "Innovation share": "Part de l’innovation",
  "Share of competitive effort that goes to innovation rather than to squeezing labour.":
    "Part de l’effort concurrentiel qui va à l’innovation plutôt qu’à la pression sur la main-d’œuvre.",
  Pay: "Salaire",
  "Wage, 1 at a labour surplus of a tenth; money pay is base pay times the change.":
    "Salaire, 1 à un excédent de main-d’œuvre d’un dixième ; le salaire en monnaie est celui de base multiplié par la variation.",
  Firms: "Entreprises",
  "Number of firms, base year = 1.": "Nombre d’entreprises, année de base = 1.",
  Jobs: "Emplois",
  "Number of jobs, base year = 1.": "Nombre d’emplois, année de base = 1.",
  Output: "Production",
  "Volume of output, base year = 1.": "Volume de la production, année de base = 1.",
  Price: "Prix",
  "Price of the cluster's product, base year = 1.":
    "Prix du produit du cluster, année de base = 1.",
  Revenue: "Chiffre d’affaires",
  "Output times price, base year = 1.": "Production multipliée par le prix, année de base = 1.",
  "Profit per firm": "Profit par entreprise",
  "After-tax profit per firm, base year = 1.":
    "Profit après impôt par entreprise, année de base = 1.",
  Investment: "Investissement",
  "Investment in the cluster, base revenue = 1.":
    "Investissement dans le cluster, chiffre d’affaires de base = 1.",
  Technology: "Technologie",
  "Technology and quality, base year = 1.": "Technologie et qualité, année de base = 1.",
  Capital: "Capital",
  "Capital, base year = 1.": "Capital, année de base = 1.",
  "Labour surplus": "Excédent de main-d’œuvre",
  "Share of the local labour force without or short of work.":
    "Part de la main-d’œuvre locale sans travail ou qui en manque.",
  Network: "Réseau",
  "Division of labour and local suppliers.": "Division du travail et fournisseurs locaux.",
  "Joint action": "Action conjointe",
  "Co-operation between firms.": "Coopération entre entreprises.",
  Skills: "Compétences",
  "Skills and how they are learnt.": "Les compétences et la façon de les acquérir.",
  Power: "Électricité",
  "Share of working hours with electricity.": "Part des heures de travail avec électricité.",
  Tax: "Impôt",
  "Local tax paid, base revenue = 1.": "Impôt local payé, chiffre d’affaires de base = 1.",
  "Scarcity rent": "Rente de rareté",
  "What scarce inputs add to the price, times output, base revenue = 1.":
    "Ce que la rareté des intrants ajoute au prix, multiplié par la production, chiffre d’affaires de base = 1.",
  Imports: "Importations",
  "Volume of competing imports, base year = 1.":
    "Volume des importations concurrentes, année de base = 1.",
  "Output of large firms": "Production des grandes entreprises",
  "Volume of output of large domestic firms, base year = 1.":
    "Volume de la production des grandes entreprises nationales, année de base = 1.",
  "Price level": "Niveau des prix",
  "Price index of the home market over all sources, base year = 1.":
    "Indice des prix du marché intérieur sur toutes les sources, année de base = 1.",
  "Consumer surplus": "Surplus du consommateur",
  "Change of what buyers gain beyond what they pay, base home market = 1.":
    "Variation de ce que les acheteurs gagnent au-delà de ce qu’ils paient, marché intérieur de base = 1.",
  "Tariff revenue": "Recettes douanières",
  "Change of tariff revenue on competing imports, base home market = 1.":
    "Variation des recettes douanières sur les importations concurrentes, marché intérieur de base = 1.",
  Crowding: "Encombrement",
  "Firms per unit of revenue, base year = 1.":
    "Entreprises par unité de chiffre d’affaires, année de base = 1.",
};
