import type { ExplanationLanguage } from "../en/explanation";
import { count } from "./count";

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation: ExplanationLanguage = {
  change: (outcome, year, after, before) =>
    `${outcome} en année ${year} : ${after} avec la politique au lieu de ${before} sans elle.`,
  nothing: "La politique ne fixe aucun levier : rien ne change donc.",
  carried: (part, amount) => `${part} : ${amount}`,
  together:
    "La somme de ces parts donne la variation. Chacune est ce qu’un levier ajoute en moyenne sur tous les ordres dans lesquels on peut actionner les leviers, et ne vaut que pour cette politique.",
  canExpand: (replaced, missing) =>
    `La copie et la réparation locales remplacent ${replaced} des intrants importés, et il en manque ${missing} : le segment peut s’étendre.`,
  cannotExpand: (replaced, missing) =>
    `La copie et la réparation locales remplacent ${replaced} des intrants importés, mais il en manque ${missing} : le segment ne peut pas s’étendre.`,
  crisis: (depth, recovery, adjustment) =>
    `Au pire, la crise coûte ${depth} de la production ; ${recovery}. ${adjustment}`,
  recovered: (years) => `la production est revenue à 95 % après ${count(years, "an", "ans")}`,
  notRecovered: (years) => `la production n’est pas revenue à 95 % en ${count(years, "an", "ans")}`,
  adjustments: {
    growth:
      "Le cluster s’ajuste par la croissance : la production et la technologie finissent plus haut.",
    defensive:
      "Le cluster s’ajuste défensivement, par une rémunération plus basse, moins d’entreprises ou l’immobilité.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Qui veut aider traite avec ${contacts} interlocuteurs au lieu de ${firms} entreprises : les contacts prennent ${cost} de l’effort, et ${costWithout} sans l’association.`,
  groups: {
    importRegulation: "Réglementation des importations",
    localGovernment: "Collectivité locale",
    associationAndAid: "Association et aide",
    demandMoneyShocks: "Demande, monnaie et chocs",
    timing: "Calendrier",
    services: "Emploi des services",
  },
};
