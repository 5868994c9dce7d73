import type { Translations } from "../../language";

/** The levers of a policy. */
export const levers: Translations = {
  "First year of the policy": "Première année de la politique",
  "Before this year every lever is at its base; a shock in year 0 needs a start of 0.":
    "Avant cette année, chaque levier est à sa base ; un choc l’année 0 demande un début l’année 0.",
  "Tariff on competing products": "Droit de douane sur les produits concurrents",
  "Import tariff on products that compete with the cluster's, as a share of their price.":
    "Droit d’importation sur les produits qui concurrencent ceux du cluster, en part de leur prix.",
  "Tariff on inputs": "Droit de douane sur les intrants",
  "Import tariff on the inputs that the cluster and large firms use, as a share of their price.":
    "Droit d’importation sur les intrants qu’utilisent le cluster et les grandes entreprises, en part de leur prix.",
  "Tariff on machines": "Droit de douane sur les machines",
  "Import tariff on machines, as a share of their price.":
    "Droit d’importation sur les machines, en part de leur prix.",
  "Import quota": "Quota d’importation",
  "Largest volume of competing imports, base year = 1.":
    "Volume maximal des importations concurrentes, année de base = 1.",
  "Availability of imported inputs": "Disponibilité des intrants importés",
  "Volume of imported inputs that can still be had, base year = 1; below 1 they are rationed.":
    "Volume d’intrants importés que l’on peut encore obtenir, année de base = 1 ; au-dessous de 1, ils sont rationnés.",
  "Availability of imported machines": "Disponibilité des machines importées",
  "Volume of imported machines that can still be had, base year = 1; below 1 they are rationed.":
    "Volume de machines importées que l’on peut encore obtenir, année de base = 1 ; au-dessous de 1, elles sont rationnées.",
  "Who receives the scarcity rent": "Qui reçoit la rente de rareté",
  "Scarce inputs raise the price above cost: producers keep that rent, or licence holders or the government take it out of the cluster.":
    "La rareté des intrants élève le prix au-dessus du coût : les producteurs gardent cette rente, ou les titulaires de licences ou l’État la sortent du cluster.",
  Devaluation: "Dévaluation",
  "Rise of the price of foreign currency against the base year.":
    "Hausse du prix des devises par rapport à l’année de base.",
  "Export promotion": "Promotion des exportations",
  "Rise of foreign demand for the cluster's product at unchanged prices.":
    "Hausse de la demande étrangère du produit du cluster à prix inchangés.",
  "Public procurement": "Commande publique",
  "Rise of home demand for the cluster's product at unchanged prices.":
    "Hausse de la demande intérieure du produit du cluster à prix inchangés.",
  "Demand lost in a crisis": "Demande perdue dans une crise",
  "Share of demand lost in that year; the cluster regains it as fast as it can adapt.":
    "Part de la demande perdue cette année-là ; le cluster la regagne aussi vite qu’il sait s’adapter.",
  "Growth of the market": "Croissance du marché",
  "Yearly growth of the market at home and abroad.":
    "Croissance annuelle du marché intérieur et étranger.",
  "Enforcement of labour standards": "Application des normes du travail",
  "Share of jobs where labour standards are in fact applied.":
    "Part des emplois où les normes du travail sont réellement appliquées.",
  "Minimum wage": "Salaire minimum",
  "Minimum wage over the market wage of the base year.":
    "Salaire minimum rapporté au salaire du marché de l’année de base.",
  "Local tax": "Impôt local",
  "Tax on the surplus of the firms it reaches.":
    "Impôt sur le surplus des entreprises qu’il touche.",
  "Revenue kept locally": "Recettes gardées sur place",
  "Share of that tax which local government keeps; it makes effort, central allocation stifles it.":
    "Part de cet impôt que garde la collectivité locale ; elle incite à l’effort, que l’allocation centrale étouffe.",
  "Spent on development": "Dépensé pour le développement",
  "Share of its own revenue that local government spends on training, infrastructure and technology.":
    "Part de ses propres recettes que la collectivité locale dépense pour la formation, l’infrastructure et la technologie.",
  "Transfer from the centre": "Transfert de l’État central",
  "Yearly transfer for development, as a share of the cluster's base revenue.":
    "Transfert annuel pour le développement, en part du chiffre d’affaires de base du cluster.",
  "Services for training": "Services de formation",
  "Weight of training in the services; the three weights sum to 1.":
    "Poids de la formation dans les services ; la somme des trois poids est 1.",
  "Services for infrastructure": "Services d’infrastructure",
  "Weight of infrastructure in the services; the three weights sum to 1.":
    "Poids de l’infrastructure dans les services ; la somme des trois poids est 1.",
  "Services for technology": "Services de technologie",
  "Weight of technology in the services; the three weights sum to 1.":
    "Poids de la technologie dans les services ; la somme des trois poids est 1.",
  "Electric power": "Électricité",
  "Share of working hours with electricity that is guaranteed; what the cluster has already is kept.":
    "Part garantie des heures de travail avec électricité ; ce que le cluster a déjà est conservé.",
  Association: "Association",
  "Share of the firms that an association reaches.":
    "Part des entreprises qu’une association touche.",
  "Participation in the association": "Participation à l’association",
  "How far its members run the association; 0.5 is control from above.":
    "À quel point ses membres dirigent l’association ; 0,5 est un contrôle d’en haut.",
  Discrimination: "Discrimination",
  "Discrimination of banks and government against the cluster's firms.":
    "Discrimination des banques et de l’État à l’encontre des entreprises du cluster.",
  "Access to credit": "Accès au crédit",
  "Share of firms with access to bank credit.":
    "Part des entreprises ayant accès au crédit bancaire.",
  "Reinvestment rate": "Taux de réinvestissement",
  "Share of after-tax surplus reinvested in local manufacturing.":
    "Part du surplus après impôt réinvestie dans l’industrie locale.",
  "Foreign aid": "Aide étrangère",
  "Services paid from abroad; 1 is as much as a fully funded local government with full effort.":
    "Services payés de l’étranger ; 1 vaut autant qu’une collectivité locale pleinement financée qui fait tout l’effort possible.",
  "Years of aid": "Années d’aide",
  "Years after which aid fades out; without it aid lasts to the end.":
    "Nombre d’années après lesquelles l’aide s’estompe ; sans ce nombre, l’aide dure jusqu’à la fin.",
  "Fading of aid": "Diminution de l’aide",
  "Share by which aid falls each year once its years are over.":
    "Part dont l’aide baisse chaque année une fois ses années écoulées.",
};
