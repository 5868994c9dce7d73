import type { FaultSentence } from "../language";
import { quote, say } from "./write";

const storedWords: Readonly<Record<string, string>> = {
  scenarios: "scénarios",
  mappings: "affectations de colonnes",
  indices: "réglages d’indices",
};

/** What can be wrong with what was shared and comes back. */
export const sharingFaults = {
  recordMissing: () =>
    "le classeur ne contient aucun relevé du Laboratoire des politiques de clusters : ce n’est pas une copie publiée, ou le dernier programme qui l’a enregistré a omis le relevé ; publiez-le à nouveau.",
  recordDamaged: () =>
    "le relevé contenu dans le classeur est endommagé : rien ne peut en être calculé ; prenez une autre copie, ou publiez-le à nouveau.",
  newerVersion: (d) =>
    `ceci a été écrit par une version plus récente du laboratoire (format ${d["found"]}, alors que celle-ci lit jusqu’à ${d["limit"]}) ; rien n’a été modifié. Mettez le laboratoire à jour et réessayez.`,
  storedDamaged: (d) =>
    `une partie des ${storedWords[String(d["kind"])] ?? "entrées"} que le classeur garde en mémoire ne peut pas être lue ; cette partie est laissée telle quelle, et tout le reste peut servir.`,
  scenarioUnreadable: () =>
    "ce qui est enregistré ici n’est pas un scénario que connaît cette version du laboratoire ; il est gardé jusqu’à ce que vous le supprimiez.",
  scenarioNameTaken: (d) =>
    `un scénario appelé « ${d["found"]} » est déjà enregistré ; choisissez un autre nom.`,
  codeUnreadable: (d) =>
    `ce n’est pas un code de scénario : ${say(d["found"])}. Un code commence par ${d["expected"]} et se copie en entier.`,
  codeTooLong: (d) =>
    `en code, le scénario prend ${d["found"]} caractères, et un code en a au plus ${d["limit"]} ; envoyez plutôt le classeur.`,
  textTooLong: (d) =>
    `le texte a ${d["found"]} caractères, et une cellule en contient au plus ${d["limit"]} ; raccourcissez-le.`,
  whatIfCount: (d) =>
    `les lecteurs d’une copie choisissent deux ou trois leviers, aucun deux fois, et non : ${d["found"]}.`,
  tooFewFirms: (d) =>
    `repose sur moins de ${d["limit"]} entreprises : ses nombres et tout ce qui en est calculé sont donc masqués.`,
  totalHeldBack: (d) =>
    `est la somme ou la moyenne d’autres nombres et de ce qui est masqué (${d["names"]}), que l’on pourrait retrouver par soustraction : ce total est donc masqué aussi.`,
  numberHeldBack: (d) =>
    `${d["columns"]} : masqué, car on pourrait en retrouver par soustraction ce qui est masqué de ${d["names"]}.`,
  firmsUnknown: (d) =>
    `le nombre d’entreprises est inconnu : personne n’a donc vérifié si des entreprises peuvent être reconnues : ${d["names"]}.`,
  wrongUnit: (d) => `l’unité est ${quote(d["found"])}, et il faut ${quote(d["expected"])}.`,
} satisfies Partial<Record<string, FaultSentence>>;
