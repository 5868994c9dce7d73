import type { Translations } from "../../../language";

/** Functions of collective efficiency. */
export const efficiency: Translations = {
  "Collective efficiency of every segment of a table, with its pillars, coverage and warnings.":
    "Efficacité collective de chaque segment d’un tableau, avec ses piliers, sa couverture et ses avertissements.",
  "Each pillar comes from those of its items that are known; where they give no value a coder's judgement (massScore, networkScore, skillsScore, jointScore) stands in and is named in the warning. A score needs three fifths of its items and at least one in each pillar, else #N/A with the reason: nothing is filled in silently. The rank band runs over five ways of building the score; a wide band means that the rank hangs on the method. A row that cannot be used says why and leaves the others alone.":
    "Chaque pilier vient de ceux de ses éléments qui sont connus ; là où ils ne donnent pas de valeur, le jugement d’un codeur (massScore, networkScore, skillsScore, jointScore) en tient lieu et est nommé dans l’avertissement. Une note demande trois cinquièmes de ses éléments et au moins un dans chaque pilier, sinon #N/A avec la raison : rien n’est complété en silence. La plage de rangs couvre cinq façons de construire la note ; une large plage signifie que le rang dépend de la méthode. Une ligne qui ne peut servir dit pourquoi et n’affecte pas les autres.",
  "A row for each segment: score 0 to 100, rank band, pillars and power 0 to 1, coverage 0 to 1, warning.":
    "Une ligne par segment : note de 0 à 100, plage de rangs, piliers et électricité de 0 à 1, couverture de 0 à 1, avertissement.",
  "The Segments table with its header row; columns may stand in any order.":
    "Le tableau Segments avec sa ligne d’en-tête ; les colonnes peuvent être dans n’importe quel ordre.",
  "a table with a header row and a row for each segment":
    "un tableau avec une ligne d’en-tête et une ligne par segment",
  'The whole "table", or the "score" alone, one cell for each segment.':
    'Tout le "table", ou le "score" seul, une cellule par segment.',
  "How well a cluster's conditions let its firms be efficient together, from 0 to 100.":
    "À quel point les conditions d’un cluster permettent à ses entreprises d’être efficaces ensemble, de 0 à 100.",
  "Mass, network and skills are multiplied, each to the power of its weight and counted as 0.02 at least, since mass cannot buy division of labour. Power gates the whole, and joint action mobilises it. Goalposts are fixed: adding a segment never moves another. Differences under about ten points should not be trusted.":
    "Masse, réseau et compétences sont multipliés, chacun à la puissance de son poids et compté pour 0,02 au moins, car la masse n’achète pas la division du travail. L’électricité conditionne le tout, et l’action conjointe le mobilise. Les bornes sont fixes : ajouter un segment n’en déplace jamais un autre. Ne vous fiez pas aux écarts de moins de dix points environ.",
  "Collective efficiency, 0 to 100.": "Efficacité collective, de 0 à 100.",
  "Mass of firms and workers, 0 to 1.": "Masse d’entreprises et de travailleurs, de 0 à 1.",
  "Division of labour and local suppliers, 0 to 1.":
    "Division du travail et fournisseurs locaux, de 0 à 1.",
  "Skills and how they are learnt, 0 to 1.":
    "Les compétences et la façon de les acquérir, de 0 à 1.",
  "Co-operation between firms, 0 to 1.": "Coopération entre entreprises, de 0 à 1.",
  "Share of working hours with electricity, 0 to 1.":
    "Part des heures de travail avec électricité, de 0 à 1.",
  "Parameters that differ from the default, in two columns of name and value.":
    "Paramètres qui diffèrent de la valeur par défaut, en deux colonnes de nom et de valeur.",
  "two columns: a parameter's name and its value":
    "deux colonnes : le nom d’un paramètre et sa valeur",
  "the documented defaults": "les valeurs par défaut documentées",
  "The share of competitive effort that goes to innovation rather than to squeezing labour.":
    "La part de l’effort concurrentiel qui va à l’innovation plutôt qu’à la pression sur la main-d’œuvre.",
  "A logistic function that rises with collective efficiency and with the enforcement of labour standards, and falls with the labour surplus and with crowding. Near 1 firms innovate, near 0 they squeeze labour. It is no part of collective efficiency, and pay does not follow from it. The signs are the paper's, the sizes are assumptions.":
    "Une fonction logistique qui monte avec l’efficacité collective et avec l’application des normes du travail, et baisse avec l’excédent de main-d’œuvre et avec l’encombrement. Près de 1, les entreprises innovent ; près de 0, elles pressurent la main-d’œuvre. Elle ne fait pas partie de l’efficacité collective, et le salaire n’en découle pas. Les signes sont ceux de l’article, les grandeurs sont des hypothèses.",
  "Innovation share, 0 to 1.": "Part de l’innovation, de 0 à 1.",
  "Share of the local labour force without or short of work, 0 to 1.":
    "Part de la main-d’œuvre locale sans travail ou qui en manque, de 0 à 1.",
  "Share of jobs where labour standards are in fact applied, 0 to 1.":
    "Part des emplois où les normes du travail sont réellement appliquées, de 0 à 1.",
  "Firms per unit of revenue relative to the base year.":
    "Nombre d’entreprises par unité de chiffre d’affaires par rapport à l’année de base.",
};
