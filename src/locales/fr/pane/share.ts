import type { share as english } from "../../en/pane/share";
import type { Said } from "../../language";
import { count } from "../count";

const publish: Said<typeof english.publish> = {
  title: "Publier une copie",
  hint: "Un classeur à part pour ceux qui n’ont pas le laboratoire : verrouillé, imprimable, avec la source de chaque nombre, dans la langue du volet. Il fonctionne dans tout tableur.",
  scenario: "Scénario",
  draft: (title) => `Tel que réglé sous Scénarios : ${title}`,
  segments: "Segments",
  allSegments: (all) => `Les ${all} segments`,
  someSegments: (some, all) => `${some} sur ${all}`,
  chooseAll: "Tout sélectionner",
  chooseNone: "Tout désélectionner",
  noSegment: "Choisissez au moins un segment.",
  whatIf: "Ce que les lecteurs peuvent modifier",
  whatIfHint:
    "Deux ou trois leviers. La copie contient ce qu’ils changeraient, calculé à l’avance.",
  lever: (number) => `Levier ${number}`,
  noLever: "Pas de troisième levier",
  guard: "Petits segments",
  fewest: "Masquer ce qui repose sur moins d’entreprises que",
  fewestHint:
    "Qui connaît le métier pourrait deviner ce que gagne une entreprise donnée. Les totaux qui le trahiraient sont masqués aussi.",
  disclose: "Publier aussi les petits segments",
  discloseHint:
    "Vous en répondez : des entreprises peuvent être reconnues. La copie indique que telle a été votre décision.",
  heldBack: (names) => `Masqués : ${names}.`,
  nothingHeldBack: "Rien n’est à masquer.",
  open: "Publier et ouvrir",
  download: "Publier dans un fichier",
  fileName: (title) => `${title} - copie.xlsx`,
  openFailsHere:
    "Cette version d’Excel ne peut pas ouvrir un nouveau classeur depuis le volet ; prenez plutôt le fichier.",
  filesFailHere:
    "Le volet d’Excel pour Mac ou iPad ne peut pas remettre de fichier ; ouvrez plutôt la copie et enregistrez-la.",
  steps: {
    read: "Lecture des tableaux",
    compute: "Calcul de la copie",
    layOut: "Mise en page des feuilles",
    write: "Écriture du fichier",
    open: "Ouverture",
  },
  cancel: "Annuler",
  cancelled: "Arrêté. Rien n’a été publié.",
  opened:
    "La copie a été ouverte comme un classeur à part. Enregistrez-la sous le nom de votre choix.",
  downloaded: (name) => `Enregistré sous ${name} dans vos téléchargements.`,
  failed: "La copie n’a pas été publiée.",
  failedNext: "Corrigez cela et publiez à nouveau.",
};

const brief: Said<typeof english.brief> = {
  title: "Note de synthèse",
  hint: "Une page A4 pour ceux qui décident, sur le scénario choisi ci-dessus et un segment, dans la langue du volet. Une copie publiée la contient aussi comme feuille.",
  scenario: (title) => `Scénario : ${title}`,
  segment: "Segment de la note",
  noSegment:
    "Il ne reste aucun segment pour la note de synthèse. Choisissez-en un ci-dessus qui n’est pas masqué, ou publiez sciemment les petits segments.",
  html: "Enregistrer comme page web",
  pdf: "Enregistrer en PDF",
  working: "Préparation de la page",
  fileName: (title, segment) => `${title} - ${segment} - note`,
  failed: "La note n’a pas été établie.",
};

const verify: Said<typeof english.verify> = {
  title: "Vérifier une copie",
  hint: "Recalcule une copie d’après le relevé qu’elle contient, et nomme la première cellule qui diffère.",
  workbook: "Vérifier ce classeur",
  file: "Vérifier un fichier",
  working: "Recalcul de la copie",
  same: (cells) => `Identique : les ${cells} cellules sont celles que donne le relevé.`,
  different: (at) => `Différent : ${at}`,
  values: (found, expected) => `La copie contient ${found} ; le recalcul donne ${expected}.`,
  sheetGone: (name) => `La feuille ${name} manque.`,
  sheetNew: (name) => `La feuille ${name} a été ajoutée.`,
  nothing: "rien",
  show: "Afficher la cellule",
  other: (version) =>
    `Elle a été faite avec la version ${version} ou un autre modèle : une différence peut en venir.`,
  inputs: "Les données du relevé ne sont pas celles dont il donne le SHA-256.",
  chosen: (values) =>
    `${count(values, "valeur a été choisie", "valeurs ont été choisies")} par un lecteur, comme la copie y invite ; tout le reste est calculé en conséquence.`,
  failed: "La copie n’a pas pu être vérifiée.",
  record: "D’où elle provient",
  recordOf: {
    title: "Scénario",
    source: "Faite à partir de",
    published: "Publiée le",
    engineVersion: "Moteur",
    modelVersion: "Modèle (SHA-256)",
    inputsDigest: "Données (SHA-256)",
    years: "Années",
    seed: "Graine",
    draws: "Tirages",
    heldBack: "Masqués",
  },
  nobody: "rien",
};

const merge: Said<typeof english.merge> = {
  title: "Reprendre des modifications",
  hint: "Choisissez la copie qui est revenue. Ce qui y a été modifié s’affiche avant toute écriture.",
  file: "Choisir la copie",
  working: "Recherche des modifications",
  none: "Aucune donnée n’a été modifiée dans la copie.",
  found: (all, safe) =>
    `${count(all, "modification", "modifications")}, dont ${safe} auxquelles rien ne s’oppose.`,
  was: (original, returned) => `${original} est devenu ${returned}`,
  blank: "vide",
  conflict: (current) => `Ici, la valeur est désormais ${current} : elle reste.`,
  done: "La même modification a été faite ici.",
  lost: "Cette cellule n’existe pas ici.",
  error: "C’est une erreur et non une valeur : elle n’est pas reprise.",
  formula: (formula) =>
    `Votre cellule contient une formule, ${formula}. Ne reprenez ceci que si la formule peut disparaître.`,
  take: (at) => `Reprendre ${at}`,
  apply: (changes) => `Écrire ${count(changes, "modification", "modifications")} dans le classeur`,
  ask: (changes) =>
    `${count(changes, "cellule de votre tableau sera écrite", "cellules de votre tableau seront écrites")}. Les cellules modifiées entre-temps restent telles quelles.`,
  yes: "Écrire",
  no: "Ne pas écrire",
  applied: (written) => `${count(written, "cellule écrite", "cellules écrites")}.`,
  kept: (names) => `Modifiées entre-temps, donc laissées telles quelles : ${names}.`,
  structure: {
    rowAdded: (name) => `${name} : une nouvelle ligne, non reprise.`,
    rowRemoved: (name) => `${name} : la ligne n’est pas revenue ; elle reste ici.`,
    columnAdded: (name) => `${name} : une nouvelle colonne, non reprise.`,
    columnRemoved: (name) => `${name} : la colonne n’est pas revenue ; elle reste ici.`,
  },
  missingInCopy: (name) => `La copie n’a plus de tableau ${name}.`,
  missingHere: (name) => `Ce classeur n’a pas de tableau ${name}.`,
  show: "Afficher",
  failed: "Les modifications n’ont pas pu être lues.",
};

const code: Said<typeof english.code> = {
  title: "Code de scénario",
  hint: "Une ligne de texte qui rétablit le scénario dans tout laboratoire.",
  own: "Code du scénario",
  copy: "Copier",
  copied: "Copié.",
  selectIt: "La copie a échoué ; le code est sélectionné : appuyez sur Ctrl+C ou Cmd+C.",
  paste: "Un code que vous avez reçu",
  take: "Utiliser ce scénario",
  taken: (title) => `« ${title} » est maintenant réglé sous Scénarios.`,
  parameters: (names) =>
    `Il modifie aussi des nombres du modèle, que le volet laisse tels quels : ${names}.`,
  assumptions: "Lire les hypothèses d’un fichier",
  assumptionsHint:
    "Lit comme un scénario les hypothèses d’une copie qui est revenue, quelle que soit sa langue.",
  noAssumptions: "Le fichier n’a pas de feuille d’hypothèses.",
  unreadable: "Le scénario n’a pas pu être lu.",
};

/** The place where results leave the house and come back. */
export const share: Said<typeof english> = {
  heading: "Partager",
  publish,
  brief,
  verify,
  merge,
  code,
};
