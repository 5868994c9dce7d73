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
    `La copia y la reparación locales sustituyen el ${replaced} de los insumos importados, y falta el ${missing}: el segmento puede expandirse.`,
  cannotExpand: (replaced, missing) =>
    `La copia y la reparación locales sustituyen el ${replaced} de los insumos importados, pero falta el ${missing}: el segmento no puede expandirse.`,
  crisis: (depth, recovery, adjustment) =>
    `En su peor momento la crisis cuesta el ${depth} de la producción; ${recovery}. ${adjustment}`,
  recovered: (years) =>
    `la producción vuelve al 95\u00a0% después de ${count(years, "año", "años")}`,
  notRecovered: (years) => `la producción no vuelve al 95\u00a0% en ${count(years, "año", "años")}`,
  adjustments: {
    growth: "El clúster se ajusta creciendo: la producción y la tecnología terminan más altas.",
    defensive:
      "El clúster se ajusta a la defensiva, con menor remuneración, menos empresas o quedándose quieto.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Quien quiere ayudar trata con ${contacts} interlocutores en lugar de ${firms} empresas: los contactos absorben el ${cost} del esfuerzo, y el ${costWithout} sin la asociación.`,
  groups: {
    importRegulation: "Regulación de las importaciones",
    localGovernment: "Gobierno local",
    associationAndAid: "Asociación y ayuda",
    demandMoneyShocks: "Demanda, moneda y choques",
    timing: "Calendario",
    services: "En qué se gastan los servicios",
  },
};
