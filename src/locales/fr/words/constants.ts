import type { Translations } from "../../language";

/** The fixed numbers of the model. */
export const constants: Translations = {
  "Location quotient that counts as no mass":
    "Quotient de localisation qui compte comme masse nulle",
  "Lower goalpost of mass: half the national share of employment.":
    "Borne inférieure de la masse : la moitié de la part nationale de l’emploi.",
  "Location quotient that counts as full mass":
    "Quotient de localisation qui compte comme pleine masse",
  "Upper goalpost of mass: eight times the national share of employment.":
    "Borne supérieure de la masse : huit fois la part nationale de l’emploi.",
  "Number of firms that counts as no mass": "Nombre d’entreprises qui compte comme masse nulle",
  "Lower goalpost of mass.": "Borne inférieure de la masse.",
  "Number of firms that counts as full mass": "Nombre d’entreprises qui compte comme pleine masse",
  "Upper goalpost of mass.": "Borne supérieure de la masse.",
  "Scale of bought-in inputs": "Échelle des intrants achetés",
  "Score of division of labour when the bought-in share of revenue equals the sector's.":
    "Note de la division du travail quand la part achetée du chiffre d’affaires égale celle de la sous-branche.",
  "Scale of specialised subcontracting": "Échelle de la sous-traitance spécialisée",
  "Half of output in specialised subcontracting counts as full division of labour; capacity subcontracting never counts.":
    "La moitié de la production en sous-traitance spécialisée compte comme pleine division du travail ; la sous-traitance de capacité ne compte jamais.",
  "Independent suppliers that count as enough": "Fournisseurs indépendants jugés suffisants",
  "Number of independent local suppliers of one kind beyond which more add nothing.":
    "Nombre de fournisseurs locaux indépendants d’un même genre au-delà duquel un de plus n’ajoute rien.",
  "Institutional co-operation": "Coopération institutionnelle",
  "Highest code of a kind of co-operation.": "Code le plus élevé d’un genre de coopération.",
  "Lowest pillar value": "Plus petite valeur d’un pilier",
  "A pillar counts as at least this much in the geometric mean, so that no single blank judgement gives 0.":
    "Un pilier compte pour au moins autant dans la moyenne géométrique, afin qu’aucun jugement manquant ne donne à lui seul 0.",
  "Scale of an index": "Échelle d’un indice",
  "Indices run from 0 to 100.": "Les indices vont de 0 à 100.",
  "Items needed for a score": "Éléments nécessaires à une note",
  "Share of its items a score needs before it is given at all.":
    "Part de ses éléments qu’une note demande avant d’être donnée.",
  "Reference collective efficiency of the mode": "Efficacité collective de référence du mode",
  "Collective efficiency, over 100, at which it neither helps nor hinders innovation.":
    "Efficacité collective, sur 100, à laquelle elle n’aide ni ne freine l’innovation.",
  "Reference labour surplus of the mode": "Excédent de main-d’œuvre de référence du mode",
  "Labour surplus at which it neither helps nor hinders innovation.":
    "Excédent de main-d’œuvre auquel il n’aide ni ne freine l’innovation.",
  "Labour surplus at which pay is 1": "Excédent de main-d’œuvre auquel le salaire vaut 1",
  "Pay is measured against the market wage at this labour surplus.":
    "Le salaire se mesure au salaire du marché pour cet excédent de main-d’œuvre.",
  "Employment at the reference surplus": "Emploi à l’excédent de référence",
  "One minus the labour surplus at which pay is 1.":
    "Un moins l’excédent de main-d’œuvre auquel le salaire vaut 1.",
  "Lowest labour surplus": "Plus petit excédent de main-d’œuvre",
  "The labour surplus never falls below this.":
    "L’excédent de main-d’œuvre ne descend jamais au-dessous.",
  "Highest labour surplus": "Plus grand excédent de main-d’œuvre",
  "The labour surplus never rises above this.":
    "L’excédent de main-d’œuvre ne monte jamais au-dessus.",
  "Floor of profit and outside income": "Plancher du profit et du revenu extérieur",
  "Profit per firm and the income expected outside count as at least this much when entry compares them.":
    "Le profit par entreprise et le revenu attendu ailleurs comptent pour au moins autant quand on les compare pour décider des entrées.",
  "Floor of revenue in crowding": "Plancher du chiffre d’affaires dans l’encombrement",
  "Crowding divides by at least this much revenue.":
    "L’encombrement divise par au moins ce chiffre d’affaires.",
  "Highest share of demand lost": "Plus grande part de demande perdue",
  "No crisis takes more than this share of demand, and no cluster regains more than this share of a loss in a year.":
    "Aucune crise ne prend plus que cette part de la demande, et aucun cluster ne regagne en un an plus que cette part d’une perte.",
  "Fastest exit of firms": "Sortie la plus rapide d’entreprises",
  "Lowest yearly log change of the number of firms.":
    "Plus faible variation logarithmique annuelle du nombre d’entreprises.",
  "Fastest entry of firms": "Entrée la plus rapide d’entreprises",
  "Highest yearly log change of the number of firms.":
    "Plus forte variation logarithmique annuelle du nombre d’entreprises.",
  "Innovation that is not capacity": "Innovation qui n’est pas de la capacité",
  "Share of the innovation effort in investment that adds no capacity.":
    "Part de l’effort d’innovation dans l’investissement qui n’ajoute pas de capacité.",
  "Number of service purposes": "Nombre d’usages des services",
  "Training, infrastructure and technology: with equal weights each has the full effect.":
    "Formation, infrastructure et technologie : à poids égaux, chacune a son plein effet.",
  "Lowest reinvestment rate": "Plus petit taux de réinvestissement",
  "Reinvestment rates are cut to this, so that their log odds exist.":
    "Les taux de réinvestissement sont bornés à cette valeur, pour que le logarithme de leur cote existe.",
  "Highest reinvestment rate": "Plus grand taux de réinvestissement",
  "Highest share of labour and materials": "Plus grande part du travail et des matières",
  "Labour and materials together leave at least a twentieth of revenue as surplus.":
    "Travail et matières ensemble laissent comme surplus au moins un vingtième du chiffre d’affaires.",
  "Tolerance of sums of shares": "Tolérance des sommes de parts",
  "Shares that should sum to 1 may miss it by this much, for rounding in the source.":
    "Des parts dont la somme devrait être 1 peuvent s’en écarter d’autant, à cause des arrondis de la source.",
  "Believable change of prices": "Variation de prix crédible",
  "A market whose price level changes by more than this factor clears only on paper.":
    "Un marché dont le niveau des prix varie de plus que ce facteur ne s’équilibre que sur le papier.",
  "Output that counts as recovery": "Production qui vaut reprise",
  "A cluster has recovered from a crisis when its output is this share of what it would have been.":
    "Un cluster s’est remis d’une crise quand sa production atteint cette part de ce qu’elle aurait été.",
  "Contacts that exhaust a visitor": "Contacts qui épuisent un visiteur",
  "Cost of dealing with firms one by one: 1 − exp(−contacts/10) is the part of an effort lost on contacts.":
    "Coût de traiter avec les entreprises une à une : 1 − exp(−contacts/10) est la part d’un effort perdue en contacts.",
};
