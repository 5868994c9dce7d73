import type { explain as english } from "../../en/pane/explain";
import type { Said } from "../../language";

const leftOut = (failed: number): string =>
  failed > 0
    ? ` ; ${failed} où aucun prix n’a été trouvé ${failed < 2 ? "est laissé" : "sont laissés"} de côté`
    : "";

/** The place where a result is explained. */
export const explain: Said<typeof english> = {
  heading: "Pourquoi, et avec quelle certitude ?",
  noPolicy:
    "Rien n’a encore été modifié. Choisissez un scénario ou déplacez un levier, puis revenez.",
  toScenarios: "Choisir un scénario",
  about: (scenario, segment) => `${scenario}, dans ${segment}. Ce scénario fixe :`,
  outcome: "Expliquer la variation de",
  judgeBy: "Juger les politiques d’après",

  changed: (outcome, change, years) =>
    `${outcome} après ${years} ans : ${change} par rapport à l’absence de politique, sous les hypothèses centrales.`,
  sure: (chance, range) => `Ce résultat est ${chance}. ${range}`,
  dots: "Vingt futurs également probables",
  dotsText: (outcome, higher, lower, low, high) =>
    `${outcome} : sur vingt futurs également probables, ${higher} sont plus élevés et ${lower} plus bas que sans la politique ; ils vont de ${low} à ${high}.`,
  dotsHint: "Chaque point est un futur sur vingt. La ligne marque l’absence de variation.",

  contributions: "Ce qu’apporte chaque levier",
  contributionsHint:
    "Sous les hypothèses centrales. La part d’un levier est sa moyenne sur tous les ordres dans lesquels les leviers pourraient être ajoutés ; la somme des parts donne donc le tout. L’axe ne commence pas à 0.",
  without: "Sans la politique",
  with: "Avec la politique",
  part: (amount, change) => `${amount} (${change})`,

  tornado: "De combien chaque nombre seul déplace la réponse",
  tornadoHint:
    "Chaque nombre va de sa valeur basse à sa valeur haute pendant que tous les autres restent au milieu. Ce que des nombres font ensemble ne se voit pas ici ; cela se voit plus bas.",
  tornadoMiddle: (change) => `La ligne marque les hypothèses centrales : ${change}.`,
  swingEnd: (value, change) => `à ${value} : ${change}`,
  tornadoText: (outcome, rows) =>
    `${outcome} : de combien chaque nombre seul déplace la variation, l’effet le plus fort d’abord. ${rows.join(" ")}`,
  tornadoRow: (name, left, right) => `${name}, ${left}, ${right}.`,
  tornadoOthers: (others, most) =>
    others === 1
      ? `Le seul autre nombre la déplace de ${most} au plus.`
      : `Les ${others} autres nombres la déplacent de ${most} au plus.`,
  failedSwings: (failed, runs) =>
    `${failed} ${failed < 2 ? "calcul" : "calculs"} sur ${runs} ${failed < 2 ? "n’a" : "n’ont"} pas de prix qui équilibrent le marché et ${failed < 2 ? "est laissé" : "sont laissés"} de côté, avec les nombres déplacés.`,
  failedSwing: (year, inputs) => `À partir de l’année ${year} : ${inputs}`,
  noSwing: "Aucun nombre seul ne déplace cette réponse.",
  swingTable: "Les nombres derrière les barres",
  number: "Nombre",
  low: "Bas",
  high: "Haut",
  aYear: (percent) => `${percent} par an`,

  hangsOn: "De quoi dépend la réponse",
  hangsOnHint:
    "Quelle part de l’écart entre les futurs resterait si tout le reste était connu. Les parts se recoupent là où des nombres agissent ensemble.",
  assumption: "hypothèse",
  published: "publié",
  assumed: (share) =>
    `${share} de l’écart reposent sur des nombres qui sont de simples hypothèses.`,
  noSpread: "Ce résultat est le même dans tous les futurs : il ne dépend donc de rien d’incertain.",

  fails: "Échoue quand…",
  failsNever: (outcome, draws) =>
    `${outcome} : dans aucun des ${draws} futurs au-dessous de son niveau sans la politique.`,
  failsAlways: (outcome, draws) =>
    `${outcome} : au-dessous de son niveau sans la politique dans chacun des ${draws} futurs.`,
  failsIn: (outcome, share) =>
    `${outcome} : au-dessous de son niveau sans la politique dans ${share}.`,
  noPattern: "Il n’y a pas quelques nombres qui distinguent ces futurs des autres.",
  box: (conditions, density, coverage) =>
    `Là où ${conditions}, le résultat est plus bas dans ${density}. Cela fait ${coverage} de tous les futurs où il est plus bas.`,
  below: (name, value) => `${name} est au-dessous de ${value}`,
  above: (name, value) => `${name} est au-dessus de ${value}`,
  within: (name, low, high) => `${name} est entre ${low} et ${high}`,
  and: " et ",

  nearest: "Le cas auquel il ressemble le plus",
  nearestHint:
    "Parmi les cas du recueil, d’après les conditions connues pour les deux. Un cas du même nom est laissé de côté.",

  regret: "Quelle politique laisse le moins de regrets ?",
  regretHint:
    "Chaque politique rencontre les mêmes futurs dans chacun de ces états du monde. Un nombre dit de combien elle reste derrière la meilleure, dans le pire de ses futurs.",
  regretReading: (policy, share, state, name) =>
    `${policy} : jamais plus de ${share} derrière la meilleure. L’écart est le plus grand dans l’état ${state} : ${name}.`,
  regretNone: (policy) => `${policy} : la meilleure dans chacun de ces futurs.`,
  regretTable: "De combien chaque politique reste derrière la meilleure, état par état",
  policy: "Politique",
  worst: "le pire",
  noPolicyChosen: "Aucune politique",
  keptPolicy: (letter, title) => `${letter} : ${title}`,
  regretBasis: (draws, failed) =>
    `${draws} futurs dans chaque état${leftOut(failed)}. Cela classe ces politiques sous les hypothèses du modèle, selon un seul résultat ; cela ne désigne pas la meilleure politique.`,

  caseBook: "Le recueil de cas",
  caseBookHint:
    "Des énoncés de la recherche auxquels on peut confronter le modèle, éprouvés sous vos yeux dans de nombreux futurs. Ceux pour lesquels il a été construit doivent tenir ; les énoncés libres peuvent échouer et ne sont jamais ajustés.",
  runCaseBook: "Éprouver le recueil de cas",
  kinds: { construct: "Construit pour tenir", free: "Libre d’échouer" },
  holdsIn: (share) => `tient dans ${share}`,
  atDefaults: (holds) =>
    holds ? "tient sous les hypothèses centrales" : "échoue sous les hypothèses centrales",
  figure: (what, value, low, high) =>
    `${what} : ${value} ; neuf futurs sur dix : de ${low} à ${high}.`,
  restsOn: (assumed, inputs) =>
    `Sur les ${inputs} données sur lesquelles il repose, ${assumed} sont supposées.`,
  caseBookBasis: (draws, failed) => `${draws} futurs${leftOut(failed)}.`,

  working: (done, total) => `Calcul en cours : ${Math.floor((100 * done) / Math.max(1, total))} %`,
  cancel: "Annuler",
  cancelled: "Annulé.",
  again: "Recommencer",
  failed: "Ce calcul est impossible",
};
