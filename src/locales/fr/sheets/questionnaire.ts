import type { questionnaire as english } from "../../en/sheets/questionnaire";
import type { Said } from "../../language";

/** The questionnaire; questions go by the id of their column. */
export const questionnaire: Said<typeof english> = {
  sheet: "Questionnaire",
  title: "Enquête sur un cluster",
  subtitle:
    "Une colonne de réponses par segment : un cluster et ce qu’il fabrique. Laissez vide ce que personne ne sait ; un vide n’est jamais lu comme 0.",
  note: "Les parts sont demandées en pour cent : écrivez 35 pour 35 sur 100. Gardez la colonne « id » : c’est par elle que le laboratoire relit les réponses.",
  header: { number: "N°", question: "Question", unit: "Unité", range: "Valeurs admises", id: "id" },
  answer: (number) => `Réponse ${number}`,
  perCent: "pour cent",
  yesNo: "oui ou non",
  words: "texte",
  atLeast: (low) => `${low} ou plus`,
  between: (low, high) => `${low} à ${high}`,
  yes: "oui",
  no: "non",
  choices: {
    dimensional: "dimensionnel",
    largeBatch: "grande série",
    smallBatch: "petite série",
    customised: "sur mesure",
  },
  permitted: {
    title: "Valeurs admises",
    number: (range, unit) =>
      `Un nombre, ${range} (${unit}). Laissez la cellule vide si personne ne sait.`,
    choice: (words) => `L’un de ces mots : ${words}. Laissez la cellule vide si personne ne sait.`,
    wrong: "Non admis ici",
    wrongNumber: (range, unit) =>
      `Écrivez un nombre, ${range} (${unit}), ou laissez la cellule vide.`,
    wrongChoice: (words) => `Choisissez l’un de ces mots : ${words} ; ou laissez la cellule vide.`,
  },
  sections: {
    who: "Qui et où",
    firms: "Entreprises et travail",
    inputs: "Intrants, fournisseurs et étapes",
    skills: "Compétences et concurrence",
    jointAction: "Action conjointe",
    power: "Électricité",
    government: "Collectivité locale et cadre national",
    surplus: "Ce que devient le surplus",
    evidence: "Fiabilité des réponses",
  },
  surplusQuestion: (use) => `Sur 100 de profit après impôt, combien va à cet usage : ${use} ?`,
  answersSheet: "Segments de l’enquête",
  surplusSheet: "Surplus de l’enquête",
  questions: {
    cluster: "Comment s’appelle le cluster ?",
    subsector: "Que fabrique ce segment ?",
    isic: "Quel est le code CITI Rév. 4 de la sous-branche, à trois ou quatre chiffres ?",
    country: "Dans quel pays se trouve-t-il ?",
    year: "Quelle année les réponses décrivent-elles ?",
    productType: "Quel type de production ?",
    originYear: "En quelle année le cluster est-il né ?",
    originTrigger: "Qu’est-ce qui l’a fait naître ici ?",
    firms: "Combien y a-t-il de petites entreprises ?",
    workers: "Combien de personnes y travaillent, patrons et famille compris ?",
    revenue: "Combien ces entreprises vendent-elles par an, toutes ensemble ?",
    valueAdded:
      "Combien en reste-t-il une fois payés les matières et services achetés à d’autres ?",
    largeFirmRevenue:
      "Combien vendent par an les grandes entreprises de la même sous-branche dans le pays ?",
    regionWorkers: "Combien de personnes travaillent dans toute la région ?",
    industryWorkers: "Combien de personnes travaillent dans cette sous-branche dans tout le pays ?",
    nationalWorkers: "Combien de personnes travaillent dans tout le pays ?",
    exportShare: "Sur 100 de ventes, combien part à l’étranger ?",
    marketGrowth: "De combien croît par an le marché où elles vendent ?",
    newProducts:
      "Sur 100 entreprises, combien ont fait un produit nouveau pour elles ces trois dernières années ?",
    upmarketShare: "Sur 100 entreprises, combien sont passées à des produits mieux payés ?",
    pay: "Combien gagne un travailleur en moyenne, dans la monnaie du salaire minimum ?",
    minimumWage: "Quel est le salaire minimum légal ?",
    turnover: "Sur 100 travailleurs, combien partent en un an ?",
    labourSurplus:
      "Sur 100 personnes qui travaillent ou veulent travailler ici, combien sont sans travail ou en ont trop peu ?",
    enforcement:
      "Dans combien d’emplois sur 100 les normes du travail sont-elles réellement appliquées ?",
    shortageDesign: "Les entreprises manquent-elles de personnes qui savent concevoir ?",
    shortageProduction: "Les entreprises manquent-elles de compétences de production ?",
    shortageMarketing: "Les entreprises manquent-elles de personnes qui savent vendre ?",
    shortageManagement: "Les entreprises manquent-elles de personnes qui savent gérer ?",
    learningChannel:
      "Comment apprend-on le métier ? Au foyer 0,3 ; auprès de collègues et concurrents 0,5 ; en apprentissage 0,7 ; en formation avec pratique 1.",
    priceCompetition: "Les entreprises se font-elles fortement concurrence par les prix ?",
    designCompetition: "Les entreprises se font-elles fortement concurrence par la conception ?",
    copying: "Les entreprises copient-elles beaucoup les produits des autres ?",
    backward: "Les entreprises agissent-elles avec leurs fournisseurs ?",
    forward: "Les entreprises agissent-elles avec leurs acheteurs ?",
    horizontal: "Deux concurrents ou plus agissent-ils ensemble ?",
    multilateral: "Agissent-elles en grand nombre, comme dans un consortium ?",
    cooperationFunctions: "En quoi agissent-elles ensemble ?",
    cooperationReason: "Pourquoi le font-elles, selon elles ?",
    specialisedSubcontracting:
      "Sur 100 de production, combien est confié à des entreprises qui font mieux une étape ?",
    capacitySubcontracting:
      "Sur 100 de production, combien est confié au dehors seulement parce que les commandes dépassent la capacité ?",
    association: "Sur 100 entreprises, combien une association touche-t-elle ?",
    participatory:
      "À quel point les membres la dirigent-ils ? 100 : entièrement ; 50 : elle est dirigée d’en haut.",
    associationServices: "Que fait l’association ?",
    materialsAccess: "Sur 100 entreprises, combien obtiennent régulièrement des matières ?",
    creditAccess: "Sur 100 entreprises, combien peuvent emprunter à une banque ?",
    discrimination:
      "À quel point les banques et l’État défavorisent-ils ces entreprises ? 0 : pas du tout.",
    interestRate: "Quel taux d’intérêt les entreprises paient-elles par an, inflation déduite ?",
    suppliersMaterials: "Combien y a-t-il de fournisseurs locaux indépendants de matières ?",
    suppliersTools: "Combien y a-t-il de fournisseurs locaux indépendants d’outils ?",
    suppliersNewMachines:
      "Combien y a-t-il de fournisseurs locaux indépendants de machines neuves ?",
    suppliersUsedMachines:
      "Combien y a-t-il de fournisseurs locaux indépendants de machines d’occasion ?",
    suppliersSpares: "Combien y a-t-il de fournisseurs locaux indépendants de pièces ?",
    suppliersRepair: "Combien y a-t-il d’ateliers de réparation locaux indépendants ?",
    stepsInProduct: "Combien d’étapes mènent de la matière au produit ?",
    stepsFarmedOut: "Combien une entreprise ordinaire en confie-t-elle à d’autres ?",
    sectorValueAddedRatio:
      "Sur 100 de chiffre d’affaires de la sous-branche dans le pays, combien est de la valeur ajoutée ?",
    power: "Pendant combien d’heures de travail sur 100 y a-t-il de l’électricité ?",
    replaceability:
      "Sur 100 de besoins en intrants importés, combien la copie et la réparation locales pourraient-elles remplacer ?",
    taxRate: "Quelle part du surplus l’impôt local prend-il aux entreprises qu’il touche ?",
    ownRevenueShare: "Quelle part de cet impôt la collectivité locale garde-t-elle ?",
    developmentShare: "Quelle part de ses recettes propres consacre-t-elle au développement ?",
    tariffOutput: "Quel est le droit de douane sur les produits concurrents ?",
    tariffInput: "Quel est le droit de douane sur les intrants importés ?",
    tariffMachinery: "Quel est le droit de douane sur les machines importées ?",
    importedInputShare:
      "Pour 100 de chiffre d’affaires, combien d’intrants importés le cluster emploie-t-il ?",
    largeImportedInputShare:
      "Pour 100 de chiffre d’affaires, combien d’intrants importés les grandes entreprises emploient-elles ?",
    importedMachineShare: "Sur 100 machines que le cluster achète, combien sont importées ?",
    shareCluster: "Sur 100 dépensés dans le pays pour ces produits, combien vont au cluster ?",
    shareLarge: "Combien en vont aux grandes entreprises du pays ?",
    shareImports: "Combien en vont aux importations ?",
    reinvestRate: "Sur 100 de profit après impôt, combien est réinvesti dans l’industrie locale ?",
    stage:
      "Jusqu’où cela a-t-il été vérifié ? 1 enquête, 2 étude de cas, 3 autres informateurs, 4 institutions.",
    confidence: "À quel point la personne qui remplit est-elle sûre ?",
    source: "D’où cela vient-il ?",
  },
};
