import type { Fault } from "../../core/fault";
import { capitalised, placeIn } from "../faultPlace";
import type { FaultLanguage, FaultSentence } from "../language";
import { groupedNumber } from "../groupedNumber";
import { count } from "./count";
import { fileFaults } from "./fileFaults";
import { sharingFaults } from "./sharingFaults";
import { numbers, percent, quote, say, short } from "./write";

const grouped = groupedNumber(numbers);

type Details = Fault["details"];

const guess = ({ guess: name }: Details): string =>
  name ? ` Vouliez-vous dire ${quote(name)} ?` : "";

/** The pillars of collective efficiency, by their ids. */
const pillarWords: Readonly<Record<string, string>> = {
  mass: "masse d’entreprises",
  network: "division du travail",
  skills: "compétences",
  jointAction: "action conjointe",
  power: "électricité",
};

const pillars = (ids: string | number | undefined): string =>
  String(ids ?? "")
    .split(", ")
    .map((id) => pillarWords[id] ?? id)
    .join(", ");

const aboutCalls = {
  argumentMissing: (d) => `cet argument manque ; il attend ${say(d["expected"])}.`,
  argumentsTooMany: (d) =>
    `${d["found"]} arguments sont donnés, mais la fonction en prend au plus ${d["limit"]}.`,
  wrongShape: (d) => `la plage est ${say(d["found"])} ; il faut ${say(d["expected"])}.`,
  lengthsDiffer: (d) => `la taille est ${say(d["found"])} ; il faut ${say(d["expected"])}.`,
  notAChoice: (d) =>
    `${quote(d["found"])} n’est pas un choix possible ici ; choisissez parmi ${d["expected"]}.${guess(d)}`,
  notAName: (d) => `${quote(d["found"])} n’est pas un nom ; écrivez ${say(d["expected"])}.`,
  unknownName: (d) => `rien ne s’appelle ${quote(d["found"])}.${guess(d)}`,
  nameTwice: (d) => `${quote(d["found"])} figure ici deux fois ; n’en gardez qu’une.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutCells = {
  notANumber: (d) => `${quote(d["found"])} est du texte ; il faut ${say(d["expected"])}.`,
  numberAsText: (d) =>
    `${quote(d["found"])} est du texte ; comme nombre, c’est ${grouped(d["number"])}.`,
  numberTwoWays: (d) =>
    `${quote(d["found"])} est du texte, et comme nombre ce peut être ${grouped(d["number"])} ou ${grouped(d["other"])} ; écrivez celui qui est le bon.`,
  formulaMakesText: (d) =>
    `${quote(d["found"])} est du texte produit par une formule ; modifiez la formule pour qu’elle donne le nombre ${grouped(d["number"])}.`,
  noNumberGiven: (d) =>
    `${quote(d["found"])} n’est pas un nombre ; laissez la cellule vide s’il n’est pas connu${d["zero"] === undefined ? "" : ", et écrivez 0 s’il n’y en a pas"}.`,
  cellError: (d) =>
    `la cellule affiche ${d["found"]} ; corrigez sa formule pour qu’elle donne ${say(d["expected"])}.`,
  outOfRange: (d) => `${short(d["found"])} est hors des limites ; il faut ${say(d["expected"])}.`,
  looksLikePercent: (d) =>
    `${short(d["found"])} a l’air d’un pourcentage, et cette colonne contient une part de 0 à 1 : écrivez ${short(d["share"])}, ou associez la colonne comme pourcentage.`,
  meansAnother: (d) =>
    `cela ne peut être « ${say(d["names"])} », où il faut ${say(d["expected"])} ; si ${quote(d["found"])} désigne ici « ${say(d["other"])} », associez la colonne à celle-ci ou renommez-la ${quote(d["id"])}.`,
  wrongSign: (d) =>
    `${short(d["found"])} a le mauvais signe ; il faut ${say(d["expected"])} (les élasticités de la demande d’importations sont négatives, toutes les autres positives).`,
  missingValue: (d) => `la cellule est vide ; elle doit contenir ${say(d["expected"])}.`,
  exceeds: (d) =>
    `${short(d["found"])} est plus grand que ${d["limit"]}, dont il fait partie ; vérifiez les deux.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutTables = {
  emptyTable: () => "le tableau a un en-tête mais pas de lignes ; ajoutez ce qu’il doit contenir.",
  totalInDoubt: (d) =>
    `${quote(d["found"])} a l’air d’un total d’autres lignes, mais ses nombres n’en sont pas les sommes ; il est donc lu comme une ligne ordinaire. Si c’est un total, corrigez-le ou retirez-le du tableau.`,
  columnMissing: (d) =>
    `la colonne ${quote(d["expected"])} manque${d["found"] ? ` (trouvé : ${d["found"]})` : ""} ; ajoutez-la ou donnez ce nom à un en-tête.`,
  columnTwice: (d) => `la colonne ${quote(d["found"])} figure ici deux fois ; n’en gardez qu’une.`,
  headerShared: (d) =>
    `l’en-tête ${quote(d["found"])} devrait tenir lieu de ${d["names"]} ; attribuez-le à une seule colonne.`,
  headerGone: (d) =>
    `l’en-tête ${quote(d["found"])}, d’où ${d["expected"]} était lu, n’est plus dans le tableau ; associez la colonne à nouveau.`,
  parentMissing: (d) =>
    `le parent ${quote(d["found"])} n’est pas un code de ce tableau ; ajoutez-le ou corrigez le nom.`,
  topMissing: () =>
    "aucun élément n’est sans parent ; laissez vide le parent de l’indice lui-même.",
  topTwice: (d) =>
    `${quote(d["found"])} n’a pas de parent, mais ${d["names"]} est déjà le sommet ; un seul élément peut être sans parent.`,
  cycle: (d) =>
    `${quote(d["found"])} n’est pas atteint depuis le sommet : ses parents forment une boucle ; corrigez l’un d’eux.`,
  columnUnused: (d) => `la colonne ${quote(d["found"])} n’est pas utilisée.${guess(d)}`,
  sharesDoNotSum: (d) =>
    `la somme de ${say(d["names"])} est ${short(d["found"])} ; elle doit être 1.`,
  shareMustBePositive: () =>
    "une part de 0 ne peut pas varier d’un facteur ; donnez une part supérieure à 0 ou omettez la source.",
  dimensionalProduct: () =>
    "les produits dimensionnels sont fabriqués en série, et l’efficacité collective ne s’y applique pas ; rien n’est calculé.",
  isicTooShort: (d) =>
    `le code CITI (ISIC) ${quote(d["found"])} a moins de trois chiffres ; indiquez la sous-branche, et écrivez en texte un zéro initial.`,
  isicUnknown: (d) =>
    `${quote(d["found"])} n’est pas un code de la CITI (ISIC) Rév. 4, qui n’a pas de division ${d["division"]} ; cherchez la sous-branche, et écrivez en texte un zéro initial.`,
  unitsDiffer: (d) =>
    `${d["names"]} (${short(d["found"])}) dépasse ${d["expected"]} (${short(d["limit"])}), ce qui est impossible ; vérifiez les unités des deux.`,
  surplusIncomplete: (d) =>
    `les usages ${d["names"]} manquent pour ce segment ; donnez les onze, 0 là où il n’y en a pas.`,
  tooManyRows: (d) =>
    `le tableau a ${d["found"]} lignes ; on peut en lire au plus ${d["limit"]} à la fois.`,
  tableMissing: (d) =>
    `il n’y a pas de tableau ${quote(d["found"])} dans ce classeur${d["expected"] ? ` (trouvé : ${d["expected"]})` : ""}.`,
  sheetMissing: (d) =>
    `la feuille ou le tableau ${quote(d["found"])} n’est plus dans le classeur ; choisissez-en un autre.`,
  scenarioMissing: (d) =>
    `il n’y a pas de scénario ${quote(d["found"])} ; il y a ${d["expected"]}.${guess(d)}`,
  yearMissing: (d) =>
    `il n’y a pas de chiffres pour ${d["found"]} ; il y en a pour ${d["expected"]}.`,
  informantsDisagree: (d) =>
    `Les informateurs ne s’accordent pas sur ${quote(d["item"])} : ${d["found"]}. Aucune moyenne n’est faite ; décidez quelle valeur mettre dans le tableau Segments, et dites pourquoi.`,
  segmentUnknown: (d) =>
    `aucun segment ne s’appelle ${quote(d["found"])} : cette ligne n’est donc utilisée pour aucun.${guess(d)}`,
  nothingFound: () => "Tout est en ordre dans ce tableau.",
  sheetNameTaken: (d) => `une feuille nommée ${quote(d["found"])} existe déjà.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutResults = {
  tooFewItems: (d) =>
    `seuls ${percent(d["found"])} des éléments sont connus, et une note en demande ${percent(d["limit"])} ; complétez davantage de cellules vides.`,
  pillarEmpty: (d) =>
    `on ne sait rien de : ${pillars(d["names"])} ; complétez au moins un élément de chaque pilier, ou le jugement d’un codeur.`,
  zeroDenominator: (d) => `${say(d["names"])} vaut 0 : on ne peut rien diviser par ce nombre.`,
  inputSharesTooLarge: (d) =>
    `la somme des parts d’intrants est ${short(d["found"])} ; elle doit être inférieure à 1, sinon aucune valeur n’est ajoutée.`,
  undefinedResult: (d) =>
    d["found"]
      ? `le résultat n’est pas défini pour ${say(d["found"])} ; il faut ${say(d["expected"])}.`
      : "le résultat n’est pas un nombre fini pour ces données.",
  leverTooShort: (d) =>
    `valeurs annuelles données : ${d["found"]} ; il en faut ${d["expected"]}, une pour chaque année à partir de 0.`,
  leverNotYearly: () => "ce levier prend une seule valeur, et non une par an.",
  limitsViolated: (d) => `${say(d["found"])} ; le modèle exige ${say(d["expected"])}.`,
  notConverged: (d) =>
    `aucun prix qui équilibre le marché n’a été trouvé${d["failed"] === undefined ? "" : ` dans ${d["failed"]} ${Number(d["failed"]) < 2 ? "futur" : "futurs"} sur ${d["runs"]}, le premier`}${d["year"] === undefined ? "" : ` l’année ${d["year"]}`}${d["inputs"] ? ` avec ${d["inputs"]}` : ""} ; c’est un défaut du modèle : merci de le signaler avec les données.`,
  linearMethodExceeded: (d) =>
    `la variation est trop grande pour une méthode linéaire : elle donne ${short(d["value"])} pour ${say(d["found"])} ; prenez une variation plus petite, ou ARMINGTON, qui n’a pas cette limite.`,
  noLimit: (d) =>
    `il n’y a pas de limite : ${d["found"]}, la copie et la réparation locales remplacent donc tout.`,
  largeBatch: () => "Grandes séries : l’efficacité collective est ici une mesure douteuse.",
  surveyOnly: () => "Les preuves se limitent à une enquête (stade 1).",
  pillarsCoded: (d) => `Fondé sur le jugement d’un codeur : ${pillars(d["names"])}.`,
  unbelievablePrice: (d) =>
    `Année ${d["found"]} : le marché ne s’équilibre qu’à des prix que personne ne croirait ; n’en tirez aucune conclusion.`,
  tooFewRuns: (d) =>
    `calculs réussis : ${d["found"]}, échoués : ${d["failed"]} ; il en faut au moins ${d["limit"]} de réussis.`,
  outcomeConstant: (d) =>
    `chaque tirage donne ${short(d["found"])} : il n’y a donc aucune incertitude à répartir ; choisissez un autre résultat, une autre année ou un autre levier.`,
  stopped: () => "le calcul a été arrêté avant la fin.",
  unexpected: (d) =>
    `quelque chose d’inattendu s’est produit${d["found"] ? ` : ${say(d["found"])}` : ""}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutIndices = {
  constantColumn: (d) =>
    `toutes les valeurs sont ${short(d["found"])} : rien ne distingue donc les unités ; omettez la colonne ou choisissez une méthode qui n’a pas besoin de dispersion.`,
  noValues: () => "aucune valeur n’est connue ; complétez la colonne ou omettez-la.",
  tooFewValues: (d) => `valeurs connues : ${d["found"]} ; il en faut ${d["limit"]}.`,
  infiniteValue: () => "la valeur est infinie ; corrigez-la ou laissez la cellule vide.",
  notPositive: (d) =>
    `${short(d["found"])} ne peut pas entrer dans cette moyenne, qui demande des valeurs supérieures à 0 ; normalisez sur une échelle qui commence au-dessus de 0, comme 1 à 100, ou choisissez la moyenne arithmétique.`,
  parameterMissing: (d) =>
    `${quote(d["method"])} a besoin de ${d["found"]} (${say(d["expected"])}) ; donnez un nombre.`,
  indicatorMissing: (d) =>
    `les données n’ont pas de colonne ${quote(d["found"])} ; ajoutez-la ou corrigez le code.${guess(d)}`,
  settingUnused: (d) =>
    `ce réglage de ${quote(d["found"])} n’est pas utilisé : on normalise les indicateurs, et on agrège les éléments au-dessus d’eux.`,
  topAlone: (d) =>
    `${quote(d["found"])} n’a rien au-dessous de lui ; donnez les indicateurs qui le composent.`,
  unitTwice: (d) =>
    `plusieurs unités s’appellent ${quote(d["found"])} (lignes ${d["rows"]}) ; donnez à chacune un nom qui lui soit propre, pour que l’on sache de laquelle il s’agit.`,
  unitUnknown: (d) =>
    `aucune unité de l’indice ne s’appelle ${quote(d["found"])} : ses lignes ne sont donc utilisées pour aucune.${guess(d)}`,
  weightsDoNotSum: (d) =>
    `les poids sous ${quote(d["names"])} font ${short(d["found"])} au total, et non 1 ; seules leurs proportions comptent.`,
  stepMissing: (d) =>
    `l’indice n’a pas d’étape ${quote(d["found"])} : on ne peut donc pas la faire varier ; ses étapes sont ${d["expected"]}.`,
  replicationsFailed: (d) =>
    `${count(Number(d["found"]), "réplication", "réplications")} sur ${d["limit"]} ${Number(d["found"]) < 2 ? "n’a pas pu être construite et est laissée" : "n’ont pas pu être construites et sont laissées"} de côté (la première porte le numéro ${d["first"]}).`,
  outliersRemain: (d) =>
    `des valeurs aberrantes restent après traitement (asymétrie ${short(d["skewness"])}, aplatissement ${short(d["kurtosis"])}).`,
  notTransformed: (d) =>
    `la transformation ${quote(d["found"])} n’est pas définie pour ces valeurs : elles restent donc telles quelles.`,
  noUnits: () => "on sait trop peu de chaque unité ; abaissez la couverture demandée.",
  stillMissing: (d) =>
    `${count(Number(d["found"]), "valeur manque", "valeurs manquent")} encore : rien n’est connu pour compléter.`,
  unitsUnscored: (d) =>
    `${count(Number(d["found"]), "unité n’a", "unités n’ont")} pas de note, car on en sait trop peu.`,
  notDecomposable: (d) =>
    `${quote(d["found"])} n’a pas de contributions qui s’additionnent ; prenez une moyenne, le minimum ou la médiane.`,
} satisfies Partial<Record<string, FaultSentence>>;

export const faults: FaultLanguage = {
  sentences: {
    ...aboutCalls,
    ...aboutCells,
    ...aboutTables,
    ...aboutResults,
    ...aboutIndices,
    ...sharingFaults,
    ...fileFaults,
  },
  place: placeIn({ row: "ligne", column: "colonne" }),
  more: (rest) => `Et ${rest} de plus.`,
  join: (where, sentence) => (where === "" ? capitalised(sentence) : `${where} : ${sentence}`),
};
