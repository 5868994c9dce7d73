import type { Translations } from "../../language";

/** The uncertain numbers of the model. */
export const parameters: Translations = {
  "Weight of joint action": "Poids de l’action conjointe",
  "How much full joint action multiplies passive external economies; they stay latent unless mobilised (Phelps and Wijaya 2016).":
    "De combien une pleine action conjointe multiplie les économies externes passives ; elles restent latentes tant qu’on ne les mobilise pas (Phelps et Wijaya 2016).",
  "Weight of mass": "Poids de la masse",
  "Exponent of mass in the geometric mean; skills take what mass and network leave.":
    "Exposant de la masse dans la moyenne géométrique ; les compétences prennent ce que laissent la masse et le réseau.",
  "Weight of network": "Poids du réseau",
  "Exponent of the network of division of labour and suppliers in the geometric mean.":
    "Exposant du réseau de division du travail et de fournisseurs dans la moyenne géométrique.",
  "Efficiency without electricity": "Efficacité sans électricité",
  "Share of collective efficiency that remains in a cluster without electric power.":
    "Part de l’efficacité collective qui reste à un cluster sans électricité.",
  "Output response to collective efficiency": "Réponse de la production à l’efficacité collective",
  "Elasticity of the supply of output with respect to collective efficiency; elasticities with respect to density are smaller and measure something else.":
    "Élasticité de l’offre de production par rapport à l’efficacité collective ; les élasticités par rapport à la densité sont plus petites et mesurent autre chose.",
  "Substitution between sources": "Substitution entre sources",
  "Armington elasticity between the products of the cluster, of large firms and imports.":
    "Élasticité d’Armington entre les produits du cluster, des grandes entreprises et les importations.",
  "Price response of the whole market": "Réponse de l’ensemble du marché au prix",
  "Elasticity of market demand, in absolute value; it must stay below the elasticity of substitution.":
    "Élasticité de la demande du marché, en valeur absolue ; elle doit rester inférieure à l’élasticité de substitution.",
  "Supply response of the cluster": "Réponse de l’offre du cluster",
  "Elasticity of the cluster's output with respect to its price over its unit cost.":
    "Élasticité de la production du cluster par rapport à son prix rapporté à son coût unitaire.",
  "Labour's share of revenue": "Part du travail dans le chiffre d’affaires",
  "Labour cost per unit of base revenue; the user's own figure is better.":
    "Coût du travail par unité de chiffre d’affaires de base ; le chiffre de l’utilisateur vaut mieux.",
  "Materials' share of revenue": "Part des matières dans le chiffre d’affaires",
  "Cost of all materials per unit of base revenue, imported ones included; the user's own figure is better.":
    "Coût de toutes les matières par unité de chiffre d’affaires de base, importées comprises ; le chiffre de l’utilisateur vaut mieux.",
  "Demand response to quality": "Réponse de la demande à la qualité",
  "Elasticity of the preference for the cluster's product with respect to its technology and quality.":
    "Élasticité de la préférence pour le produit du cluster par rapport à sa technologie et à sa qualité.",
  "Replaceable inputs of large firms": "Intrants substituables des grandes entreprises",
  "Share of large firms' need for imported inputs that mature local copying and repair can replace.":
    "Part des besoins d’intrants importés des grandes entreprises que la copie et la réparation locales, une fois mûres, peuvent remplacer.",
  "Recovery without efficiency": "Reprise sans efficacité",
  "Share of lost demand regained in a year by a cluster without collective efficiency.":
    "Part de la demande perdue que regagne en un an un cluster sans efficacité collective.",
  "Recovery through efficiency": "Reprise par l’efficacité",
  "Further share of lost demand regained in a year at full collective efficiency.":
    "Part supplémentaire de la demande perdue regagnée en un an à pleine efficacité collective.",
  "Wage curve": "Courbe de salaire",
  "Fall of the market wage, in per cent, for one per cent more labour surplus; the published range is widened.":
    "Baisse du salaire du marché, en pour cent, pour un pour cent d’excédent de main-d’œuvre en plus ; la plage publiée est élargie.",
  "Mode: constant": "Mode : constante",
  "Log odds of innovation against squeezing labour at the reference values.":
    "Logarithme de la cote de l’innovation contre la pression sur la main-d’œuvre, aux valeurs de référence.",
  "Mode: collective efficiency": "Mode : efficacité collective",
  "Rise of the log odds of innovation from no to full collective efficiency; the sign is the paper's, section I.2.3.":
    "Hausse du logarithme de la cote de l’innovation, d’une efficacité collective nulle à pleine ; le signe est celui de l’article, section I.2.3.",
  "Mode: labour surplus": "Mode : excédent de main-d’œuvre",
  "Fall of the log odds of innovation from no to total labour surplus; the sign is the paper's, section I.2.3.":
    "Baisse du logarithme de la cote de l’innovation, d’un excédent de main-d’œuvre nul à total ; le signe est celui de l’article, section I.2.3.",
  "Mode: labour standards": "Mode : normes du travail",
  "Rise of the log odds of innovation from no to full enforcement of labour standards; the sign is the paper's, section I.2.3.":
    "Hausse du logarithme de la cote de l’innovation, d’une application nulle à pleine des normes du travail ; le signe est celui de l’article, section I.2.3.",
  "Mode: crowding": "Mode : encombrement",
  "Fall of the log odds of innovation when firms per unit of revenue double; the sign is the paper's, section I.2.3.":
    "Baisse du logarithme de la cote de l’innovation quand le nombre d’entreprises par unité de chiffre d’affaires double ; le signe est celui de l’article, section I.2.3.",
  "Labour saved by technology": "Travail épargné par la technologie",
  "Fall of jobs per unit of output, in per cent, for one per cent better technology.":
    "Baisse des emplois par unité produite, en pour cent, pour une technologie meilleure d’un pour cent.",
  "Growth of the labour force": "Croissance de la main-d’œuvre",
  "Yearly growth of the local labour force.": "Croissance annuelle de la main-d’œuvre locale.",
  "Absorption outside the cluster": "Absorption hors du cluster",
  "Share of the labour force's growth that finds work outside the cluster.":
    "Part de la croissance de la main-d’œuvre qui trouve du travail hors du cluster.",
  "Weight of the cluster in local labour": "Poids du cluster dans l’emploi local",
  "Base jobs of the cluster as a share of the local labour force; known where workers and regionWorkers are.":
    "Emplois de base du cluster en part de la main-d’œuvre locale ; connu là où workers et regionWorkers le sont.",
  "Growth of technology": "Croissance de la technologie",
  "Yearly growth of technology and quality when all effort goes to innovation, at reference investment and full power.":
    "Croissance annuelle de la technologie et de la qualité quand tout l’effort va à l’innovation, à l’investissement de référence et avec toute l’électricité.",
  Depreciation: "Dépréciation",
  "Share of the capital lost in a year.": "Part du capital perdue en un an.",
  "Capital per unit of revenue": "Capital par unité de chiffre d’affaires",
  "Base capital over base revenue.": "Capital de base rapporté au chiffre d’affaires de base.",
  Subsistence: "Subsistance",
  "Share of base profit per firm that the owner lives on and never invests.":
    "Part du profit de base par entreprise dont vit le propriétaire et qu’il n’investit jamais.",
  "Reference investment": "Investissement de référence",
  "Investment over base revenue at which technology grows at its full rate.":
    "Investissement rapporté au chiffre d’affaires de base auquel la technologie croît à son plein rythme.",
  "Entry response": "Réponse des entrées d’entreprises",
  "Growth of the number of firms when profit exceeds what a worker expects outside; apprentices set up until the two are equal.":
    "Croissance du nombre d’entreprises quand le profit dépasse ce qu’un travailleur attend ailleurs ; des apprentis s’installent jusqu’à ce que les deux soient égaux.",
  "Mass response to entry": "Réponse de la masse aux entrées",
  "Relative growth of mass for the relative growth of the number of firms.":
    "Croissance relative de la masse pour la croissance relative du nombre d’entreprises.",
  "Speed of the network": "Vitesse du réseau",
  "Yearly deepening of the network when all effort goes to innovation.":
    "Approfondissement annuel du réseau quand tout l’effort va à l’innovation.",
  "Innovation that keeps the network": "Innovation qui maintient le réseau",
  "Innovation share below which the network decays.":
    "Part de l’innovation au-dessous de laquelle le réseau se défait.",
  "Speed of joint action": "Vitesse de l’action conjointe",
  "Share of the distance to its long-run level that joint action covers in a year.":
    "Part de la distance à son niveau de long terme que l’action conjointe parcourt en un an.",
  "Effect of services": "Effet des services",
  "Share of a shortage that fully funded services with full effort remove in a year.":
    "Part d’un manque que des services pleinement financés, avec tout l’effort, comblent en un an.",
  "Reference budget": "Budget de référence",
  "Development budget over base revenue that counts as fully funded.":
    "Budget de développement rapporté au chiffre d’affaires de base qui compte comme plein financement.",
  "Effort without own revenue": "Effort sans recettes propres",
  "Effort of a local government that keeps none of the revenue it raises.":
    "Effort d’une collectivité locale qui ne garde rien des recettes qu’elle lève.",
  "Own revenue for full effort": "Recettes propres pour un plein effort",
  "Share of own revenue from which local government makes full effort.":
    "Part de recettes propres à partir de laquelle la collectivité locale fait tout l’effort possible.",
  "Taxable surplus without formality": "Surplus imposable sans formalité",
  "Share of the surplus a tax reaches where labour standards are not enforced at all.":
    "Part du surplus qu’un impôt atteint là où les normes du travail ne sont pas du tout appliquées.",
  "Network gain from technology services": "Gain du réseau par les services de technologie",
  "Part of the effect of technology services that deepens the network.":
    "Partie de l’effet des services de technologie qui approfondit le réseau.",
  "Joint action gain from services": "Gain d’action conjointe par les services",
  "Part of the effect of services that strengthens joint action.":
    "Partie de l’effet des services qui renforce l’action conjointe.",
  "Reach without an association": "Portée sans association",
  "Share of the effect of services that reaches firms where no association passes them on.":
    "Part de l’effet des services qui atteint les entreprises là où aucune association ne les transmet.",
  "Joint action gain from an association": "Gain d’action conjointe par une association",
  "Share of missing joint action that a participatory association of all firms makes up in the long run.":
    "Part de l’action conjointe manquante qu’une association participative de toutes les entreprises comble à long terme.",
  "Lobbying against discrimination": "Pression contre la discrimination",
  "Fall of discrimination when an association comes to reach all firms.":
    "Baisse de la discrimination quand une association en vient à toucher toutes les entreprises.",
  "Credit and reinvestment": "Crédit et réinvestissement",
  "Rise of the log odds of reinvestment from no to full access to credit.":
    "Hausse du logarithme de la cote du réinvestissement, d’un accès au crédit nul à plein.",
  "Absorption of aid": "Absorption de l’aide",
  "Share of aid that a cluster without joint action can absorb.":
    "Part de l’aide que peut absorber un cluster sans action conjointe.",
};
