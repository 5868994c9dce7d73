import type { ExplanationLanguage } from "../en/explanation";
import { count } from "./count";

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation: ExplanationLanguage = {
  change: (outcome, year, after, before) =>
    `${outcome} l’année ${year} : ${after} avec la politique au lieu de ${before} sans elle.`,
  nothing: "La politique ne fixe aucun levier : rien ne change donc.",
  carried: (part, amount) => `${part} : ${amount}`,
  together:
    "La somme de ces parts donne la variation. Chacune est ce qu’un levier ajoute en moyenne sur tous les ordres dans lesquels on peut actionner les leviers, et ne vaut que pour cette politique.",
  canExpand: (replaced, missing) =>
    `La copie et la réparation locales remplacent ${replaced} des intrants importés, et il en manque ${missing} : elles permettent plus que la production d’aujourd’hui.`,
  cannotExpand: (replaced, missing) =>
    `La copie et la réparation locales remplacent ${replaced} des intrants importés, mais il en manque ${missing} : elles ne permettent pas plus que la production d’aujourd’hui.`,
  crisis: (depth, recovery, adjustment) =>
    `Au pire, la crise coûte ${depth} de la production ; ${recovery}. ${adjustment}`,
  recovered: (years) => `la production est revenue à 95 % après ${count(years, "an", "ans")}`,
  notRecovered: (years) => `la production n’est pas revenue à 95 % en ${count(years, "an", "ans")}`,
  adjustments: {
    growth:
      "Le cluster s’ajuste par la croissance : la production et la technologie finissent plus haut.",
    defensive:
      "Le cluster s’ajuste défensivement, par des salaires plus bas, moins d’entreprises ou l’immobilité.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Qui veut aider traite avec ${contacts} interlocuteurs au lieu de ${firms} entreprises : les contacts prennent ${cost} de l’effort, et ${costWithout} sans l’association.`,
  nearest: {
    like: (name) => `Comme ${name}, pour tout ce qui peut être comparé.`,
    likeBut: (name, differences) => `Comme ${name}, mais ${differences}.`,
    and: " et ",
    agree: (conditions) => `Semblables pour : ${conditions}.`,
    differ: (conditions) => `Éloignés pour : ${conditions}.`,
    values: (condition, segment, other) => `${condition} (${segment}, là-bas ${other})`,
    basis: (compared, conditions) =>
      `${compared} conditions sur ${conditions} sont connues pour les deux ; chacune compte autant. Ce qu’une politique a fait là-bas n’arrivera pas forcément ici.`,
    tooFew: (found, needed) =>
      `On en sait trop peu pour nommer un cas semblable : ${count(found, "condition peut être comparée", "conditions peuvent être comparées")}, et il en faut ${needed}.`,
    conditions: {
      massScore: {
        name: "masse d’entreprises",
        more: "avec plus d’entreprises",
        less: "avec moins d’entreprises",
        none: "presque sans entreprises",
      },
      networkScore: {
        name: "division du travail",
        more: "avec plus de division du travail",
        less: "avec moins de division du travail",
        none: "sans division du travail",
      },
      skillsScore: {
        name: "compétences",
        more: "avec plus de compétences",
        less: "avec moins de compétences",
        none: "presque sans compétences",
      },
      jointScore: {
        name: "action conjointe",
        more: "avec plus d’action conjointe",
        less: "avec moins d’action conjointe",
        none: "sans action conjointe",
      },
      power: {
        name: "électricité",
        more: "avec plus d’électricité",
        less: "avec moins d’électricité",
        none: "sans électricité",
      },
      labourSurplus: {
        name: "excédent de main-d’œuvre",
        more: "avec plus de main-d’œuvre disponible",
        less: "avec moins de main-d’œuvre disponible",
        none: "sans main-d’œuvre disponible",
      },
      enforcement: {
        name: "normes du travail",
        more: "avec des normes du travail plus largement appliquées",
        less: "avec des normes du travail moins appliquées",
        none: "sans normes du travail appliquées",
      },
      exportShare: {
        name: "exportations",
        more: "avec plus d’exportations",
        less: "avec moins d’exportations",
        none: "sans exportations",
      },
      association: {
        name: "association",
        more: "avec une association qui touche plus d’entreprises",
        less: "avec une association qui touche moins d’entreprises",
        none: "sans association",
      },
      discrimination: {
        name: "discrimination",
        more: "avec plus de discrimination par les banques et l’État",
        less: "avec moins de discrimination par les banques et l’État",
        none: "sans discrimination par les banques et l’État",
      },
      creditAccess: {
        name: "accès au crédit",
        more: "avec plus de crédit",
        less: "avec moins de crédit",
        none: "sans crédit",
      },
      replaceability: {
        name: "remplacement des intrants importés",
        more: "avec des intrants importés plus faciles à remplacer",
        less: "avec des intrants importés moins faciles à remplacer",
        none: "avec des intrants importés irremplaçables",
      },
    },
  },
  groups: {
    importRegulation: "Réglementation des importations",
    localGovernment: "Collectivité locale",
    associationAndAid: "Association et aide",
    demandMoneyShocks: "Demande, monnaie et chocs",
    timing: "Calendrier",
    services: "Répartition des services",
  },
};
