import { count } from "../en/count";
import type { ExplanationLanguage } from "../en/explanation";

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation: ExplanationLanguage = {
  change: (outcome, year, after, before) =>
    `${outcome} en el año ${year}: ${after} con la política en lugar de ${before} sin ella.`,
  nothing: "La política no fija ninguna palanca, así que nada cambia.",
  carried: (part, amount) => `${part}: ${amount}`,
  together:
    "Estas partes suman el cambio. Cada una es lo que una palanca añade en promedio en todos los órdenes en que pueden accionarse las palancas, y vale solo para esta política.",
  canExpand: (replaced, missing) =>
    `La copia y la reparación locales sustituyen el ${replaced} de los insumos importados, y falta el ${missing}: permiten más que la producción de hoy.`,
  cannotExpand: (replaced, missing) =>
    `La copia y la reparación locales sustituyen el ${replaced} de los insumos importados, pero falta el ${missing}: no permiten más que la producción de hoy.`,
  crisis: (depth, recovery, adjustment) =>
    `En su peor momento la crisis cuesta el ${depth} de la producción; ${recovery}. ${adjustment}`,
  recovered: (years) =>
    `la producción vuelve al 95\u00a0% después de ${count(years, "año", "años")}`,
  notRecovered: (years) => `la producción no vuelve al 95\u00a0% en ${count(years, "año", "años")}`,
  adjustments: {
    growth: "El clúster se ajusta creciendo: la producción y la tecnología terminan más altas.",
    defensive:
      "El clúster se ajusta a la defensiva, con salarios más bajos, menos empresas o quedándose quieto.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Quien quiere ayudar trata con ${contacts} interlocutores en lugar de ${firms} empresas: los contactos absorben el ${cost} del esfuerzo, y el ${costWithout} sin la asociación.`,
  nearest: {
    like: (name) => `Como ${name}, en todo lo que puede compararse.`,
    likeBut: (name, differences) => `Como ${name}, pero ${differences}.`,
    and: " y ",
    agree: (conditions) => `Parecidos en: ${conditions}.`,
    differ: (conditions) => `Distintos en: ${conditions}.`,
    values: (condition, segment, other) => `${condition} (${segment}, allí ${other})`,
    basis: (compared, conditions) =>
      `Se conocen de ambos ${compared} de ${conditions} condiciones; cada una cuenta lo mismo. Lo que una política hizo allí no tiene por qué ocurrir aquí.`,
    tooFew: (found, needed) =>
      `Se sabe demasiado poco para nombrar un caso parecido: ${count(found, "condición puede compararse", "condiciones pueden compararse")}, y hacen falta ${needed}.`,
    conditions: {
      massScore: {
        name: "masa de empresas",
        more: "con más empresas",
        less: "con menos empresas",
        none: "casi sin empresas",
      },
      networkScore: {
        name: "división del trabajo",
        more: "con más división del trabajo",
        less: "con menos división del trabajo",
        none: "sin división del trabajo",
      },
      skillsScore: {
        name: "competencias",
        more: "con más competencias",
        less: "con menos competencias",
        none: "casi sin competencias",
      },
      jointScore: {
        name: "acción conjunta",
        more: "con más acción conjunta",
        less: "con menos acción conjunta",
        none: "sin acción conjunta",
      },
      power: {
        name: "electricidad",
        more: "con más electricidad",
        less: "con menos electricidad",
        none: "sin electricidad",
      },
      labourSurplus: {
        name: "excedente de mano de obra",
        more: "con más mano de obra disponible",
        less: "con menos mano de obra disponible",
        none: "sin mano de obra disponible",
      },
      enforcement: {
        name: "normas laborales",
        more: "con normas laborales aplicadas más ampliamente",
        less: "con normas laborales menos aplicadas",
        none: "sin normas laborales aplicadas",
      },
      exportShare: {
        name: "exportaciones",
        more: "con más exportaciones",
        less: "con menos exportaciones",
        none: "sin exportaciones",
      },
      association: {
        name: "asociación",
        more: "con una asociación que llega a más empresas",
        less: "con una asociación que llega a menos empresas",
        none: "sin asociación",
      },
      discrimination: {
        name: "discriminación",
        more: "con más discriminación de los bancos y del Estado",
        less: "con menos discriminación de los bancos y del Estado",
        none: "sin discriminación de los bancos y del Estado",
      },
      creditAccess: {
        name: "acceso al crédito",
        more: "con más crédito",
        less: "con menos crédito",
        none: "sin crédito",
      },
      replaceability: {
        name: "sustitución de insumos importados",
        more: "con insumos importados más fáciles de sustituir",
        less: "con insumos importados menos fáciles de sustituir",
        none: "con insumos importados insustituibles",
      },
    },
  },
  groups: {
    importRegulation: "Regulación de las importaciones",
    localGovernment: "Gobierno local",
    associationAndAid: "Asociación y ayuda",
    demandMoneyShocks: "Demanda, moneda y choques",
    timing: "Calendario",
    services: "Destino de los servicios",
  },
};
