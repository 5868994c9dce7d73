import type { Translations } from "../../language";

/** The Segments table: what a segment is and what its firms do. */
export const columns: Translations = {
  Cluster: "Cluster",
  "Name of the cluster.": "Nom du cluster.",
  Subsector: "Sous-branche",
  "What the segment makes.": "Ce que fabrique le segment.",
  "ISIC code": "Code CITI (ISIC)",
  "ISIC Rev. 4 code of three digits or more; the small-firm sector as a whole is not a unit of analysis.":
    "Code CITI (ISIC) Rév. 4 de trois chiffres ou plus ; le secteur des petites entreprises dans son ensemble n’est pas une unité d’analyse.",
  Country: "Pays",
  "Country of the cluster.": "Pays du cluster.",
  Year: "Année",
  "Year the data describe.": "Année que décrivent les données.",
  "Product type": "Type de produit",
  "Dimensional products are mass-produced: collective efficiency does not apply to them.":
    "Les produits dimensionnels sont fabriqués en série : l’efficacité collective ne s’y applique pas.",
  "Year of origin": "Année d’origine",
  "Year the cluster began.": "Année où le cluster a commencé.",
  Origin: "Origine",
  "What made it begin.": "Ce qui l’a fait naître.",
  "Number of small firms.": "Nombre de petites entreprises.",
  Workers: "Travailleurs",
  "Workers in the small firms, owners included.":
    "Travailleurs des petites entreprises, propriétaires compris.",
  "Yearly revenue of the small firms.": "Chiffre d’affaires annuel des petites entreprises.",
  "Value added": "Valeur ajoutée",
  "Yearly value added of the small firms, in the money of the revenue.":
    "Valeur ajoutée annuelle des petites entreprises, dans la monnaie du chiffre d’affaires.",
  "Revenue of large firms": "Chiffre d’affaires des grandes entreprises",
  "Yearly revenue of large firms of the same subsector in the country.":
    "Chiffre d’affaires annuel des grandes entreprises de la même sous-branche dans le pays.",
  "Workers in the region": "Travailleurs de la région",
  "All workers of the region that holds the cluster.":
    "Tous les travailleurs de la région où se trouve le cluster.",
  "Workers in the industry": "Travailleurs de la branche",
  "All workers of the subsector in the country.":
    "Tous les travailleurs de la sous-branche dans le pays.",
  "Workers in the country": "Travailleurs du pays",
  "All workers of the country.": "Tous les travailleurs du pays.",
  "Export share": "Part exportée",
  "Share of the cluster's sales that go abroad.": "Part des ventes du cluster qui va à l’étranger.",
  "Yearly growth of the market the cluster sells in.":
    "Croissance annuelle du marché où vend le cluster.",
  "Firms with new products": "Entreprises à produits nouveaux",
  "Share of firms with a product new to them in the last three years.":
    "Part des entreprises ayant eu ces trois dernières années un produit nouveau pour elles.",
  "Firms moving up-market": "Entreprises montant en gamme",
  "Share of firms that moved to better-paid products.":
    "Part des entreprises passées à des produits mieux payés.",
  "Average pay of a worker.": "Salaire moyen d’un travailleur.",
  "Legal minimum wage, in the unit of the pay.":
    "Salaire minimum légal, dans l’unité du salaire moyen.",
  "Minimum wage ratio": "Rapport du salaire minimum",
  "Minimum wage over the market wage; worked out from pay, minimumWage and enforcement where blank.":
    "Salaire minimum rapporté au salaire du marché ; calculé à partir de pay, minimumWage et enforcement là où il est vide.",
  "Labour turnover": "Rotation du personnel",
  "Workers who leave in a year over all workers.":
    "Travailleurs qui partent en un an, rapportés à tous les travailleurs.",
  "Weight in local labour": "Poids dans l’emploi local",
  "Jobs of the cluster over the local labour force; worked out from workers and regionWorkers where blank.":
    "Emplois du cluster rapportés à la main-d’œuvre locale ; calculé à partir de workers et regionWorkers là où il est vide.",
  Enforcement: "Application des normes",
  "Shortage of design skills": "Manque de compétences de conception",
  "Whether firms lack design skills (1) or not (0).":
    "Dit si les entreprises manquent de compétences de conception (1) ou non (0).",
  "Shortage of production skills": "Manque de compétences de production",
  "Whether firms lack production skills (1) or not (0).":
    "Dit si les entreprises manquent de compétences de production (1) ou non (0).",
  "Shortage of marketing skills": "Manque de compétences commerciales",
  "Whether firms lack marketing skills (1) or not (0).":
    "Dit si les entreprises manquent de compétences commerciales (1) ou non (0).",
  "Shortage of management skills": "Manque de compétences de gestion",
  "Whether firms lack management skills (1) or not (0).":
    "Dit si les entreprises manquent de compétences de gestion (1) ou non (0).",
  "How skills are learnt": "Comment on acquiert les compétences",
  "In the household 0.3, from colleagues and competitors 0.5, in apprenticeship 0.7, in formal training with practice 1.":
    "Au foyer 0,3, auprès de collègues et de concurrents 0,5, en apprentissage 0,7, en formation formelle avec pratique 1.",
  "Price competition": "Concurrence par les prix",
  "Competition by price, reported only.": "Concurrence par les prix, donnée pour information.",
  "Design competition": "Concurrence par la conception",
  "Competition by design, reported only.":
    "Concurrence par la conception, donnée pour information.",
  Copying: "Copie",
  "Copying of each other's products, reported only.":
    "Copie des produits les uns des autres, donnée pour information.",
  "Co-operation with suppliers": "Coopération avec les fournisseurs",
  "Joint action with suppliers.": "Action conjointe avec les fournisseurs.",
  "Co-operation with buyers": "Coopération avec les acheteurs",
  "Joint action with buyers.": "Action conjointe avec les acheteurs.",
  "Co-operation with competitors": "Coopération avec des concurrents",
  "Joint action of two or more competitors.": "Action conjointe de deux concurrents ou plus.",
  "Co-operation of many": "Coopération à plusieurs",
  "Joint action of many, as in a consortium.":
    "Action conjointe de beaucoup d’entreprises, comme dans un consortium.",
  "What they co-operate in": "En quoi elles coopèrent",
  "The functions in which firms co-operate.":
    "Les fonctions dans lesquelles les entreprises coopèrent.",
  "Why they co-operate": "Pourquoi elles coopèrent",
  "The reason firms give.": "La raison que donnent les entreprises.",
};
