import type { explain as english } from "../../en/pane/explain";
import type { Said } from "../../language";

const leftOut = (failed: number): string =>
  failed > 0
    ? `; ${failed} sin precios que equilibren el mercado ${failed === 1 ? "queda" : "quedan"} fuera`
    : "";

/** The place where a result is explained. */
export const explain: Said<typeof english> = {
  heading: "¿Por qué, y con qué seguridad?",
  noPolicy: "Todavía no se ha cambiado nada. Elija un escenario o mueva una palanca y vuelva.",
  toScenarios: "Elegir un escenario",
  about: (scenario, segment) => `${scenario}, en ${segment}. Este escenario fija:`,
  outcome: "Explicar el cambio de",
  judgeBy: "Juzgar las políticas por",

  changed: (outcome, change, years) =>
    `${outcome} después de ${years} años: ${change} frente a no tener política, con los supuestos centrales.`,
  sure: (chance, range) => `Este resultado es ${chance}. ${range}`,
  dots: "Veinte futuros igualmente probables",
  dotsText: (outcome, higher, lower, low, high) =>
    `${outcome}: de veinte futuros igualmente probables, ${higher} son más altos y ${lower} más bajos que sin la política; van de ${low} a ${high}.`,
  dotsHint: "Cada punto es un futuro de veinte. La línea indica que no hay cambio.",

  contributions: "Qué aporta cada palanca",
  contributionsHint:
    "Con los supuestos centrales. La parte de una palanca es su media en todos los órdenes en que podrían añadirse las palancas, de modo que las partes suman el todo. El eje no empieza en 0.",
  without: "Sin la política",
  with: "Con la política",
  part: (amount, change) => `${amount} (${change})`,

  tornado: "Cuánto mueve la respuesta cada número por sí solo",
  tornadoHint:
    "Cada número va de su valor bajo a su valor alto mientras todos los demás quedan en el centro. Lo que hacen los números juntos no se ve aquí; se ve más abajo.",
  tornadoMiddle: (change) => `La línea indica los supuestos centrales: ${change}.`,
  swingEnd: (value, change) => `con ${value}: ${change}`,
  tornadoText: (outcome, rows) =>
    `${outcome}: cuánto mueve el cambio cada número por sí solo, primero el de mayor efecto. ${rows.join(" ")}`,
  tornadoRow: (name, left, right) => `${name}, ${left}, ${right}.`,
  tornadoOthers: (others, most) =>
    others === 1
      ? `El único otro número lo mueve ${most} como máximo.`
      : `Los otros ${others} números lo mueven ${most} como máximo.`,
  failedSwings: (failed, runs) =>
    `${failed} de ${runs} cálculos no ${failed === 1 ? "tiene" : "tienen"} precios que equilibren el mercado y ${failed === 1 ? "se deja" : "se dejan"} fuera, con los números que se mueven en ellos.`,
  failedSwing: (year, inputs) => `Desde el año ${year}: ${inputs}`,
  noSwing: "Ningún número por sí solo mueve esta respuesta.",
  swingTable: "Los números detrás de las barras",
  number: "Número",
  low: "Bajo",
  high: "Alto",
  aYear: (percent) => `${percent} al año`,

  hangsOn: "De qué depende la respuesta",
  hangsOnHint:
    "Qué parte de la dispersión entre futuros quedaría si se conociera todo lo demás. Las partes se solapan donde los números actúan juntos.",
  assumption: "supuesto",
  published: "publicado",
  assumed: (share) => `El ${share} de la dispersión se apoya en números que son meros supuestos.`,
  noSpread: "Este resultado es el mismo en todos los futuros, así que no depende de nada incierto.",

  fails: "Falla cuando…",
  failsNever: (outcome, draws) =>
    `${outcome}: en ninguno de los ${draws} futuros menor que sin la política.`,
  failsAlways: (outcome, draws) =>
    `${outcome}: menor que sin la política en cada uno de los ${draws} futuros.`,
  failsIn: (outcome, share) => `${outcome}: menor que sin la política en ${share}.`,
  noPattern: "No hay unos pocos números que distingan estos futuros de los demás.",
  box: (conditions, density, coverage) =>
    `Donde ${conditions}, el resultado es más bajo en ${density}. Son el ${coverage} de todos los futuros en que es más bajo.`,
  below: (name, value) => `${name} está por debajo de ${value}`,
  above: (name, value) => `${name} está por encima de ${value}`,
  within: (name, low, high) => `${name} está entre ${low} y ${high}`,
  and: " y ",

  nearest: "El caso al que más se parece",
  nearestHint:
    "Entre los casos del compendio, según las condiciones que se conocen de ambos. Un caso del mismo nombre se deja fuera.",

  regret: "¿Qué política deja menos que lamentar?",
  regretHint:
    "Cada política se enfrenta a los mismos futuros en cada uno de estos estados del mundo. Un número dice cuánto queda detrás de la mejor, en el peor de sus futuros.",
  regretReading: (policy, share, state, name) =>
    `${policy}: nunca más de un ${share} por detrás de la mejor. La distancia es mayor en el estado ${state}: ${name}.`,
  regretNone: (policy) => `${policy}: la mejor en todos y cada uno de estos futuros.`,
  regretTable: "Cuánto queda cada política detrás de la mejor, estado por estado",
  policy: "Política",
  worst: "lo peor",
  noPolicyChosen: "Ninguna política",
  keptPolicy: (letter, title) => `${letter}: ${title}`,
  regretBasis: (draws, failed) =>
    `${draws} futuros en cada estado${leftOut(failed)}. Esto ordena estas políticas con los supuestos del modelo, según un solo resultado; no nombra la mejor política.`,

  caseBook: "El compendio de casos",
  caseBookHint:
    "Afirmaciones de la investigación con las que se puede contrastar el modelo, puestas a prueba ante sus ojos en muchos futuros. Aquellas para las que se construyó deben cumplirse; las libres pueden fallar y nunca se ajustan.",
  runCaseBook: "Poner a prueba el compendio de casos",
  kinds: { construct: "Construida para cumplirse", free: "Libre de fallar" },
  holdsIn: (share) => `se cumple en ${share}`,
  atDefaults: (holds) =>
    holds ? "se cumple con los supuestos centrales" : "falla con los supuestos centrales",
  figure: (what, value, low, high) =>
    `${what}: ${value}; nueve de cada diez futuros: de ${low} a ${high}.`,
  restsOn: (assumed, inputs) => `De los ${inputs} datos en que se apoya, ${assumed} son supuestos.`,
  caseBookBasis: (draws, failed) => `${draws} futuros${leftOut(failed)}.`,

  working: (done, total) => `Calculando: ${Math.floor((100 * done) / Math.max(1, total))}\u00a0%`,
  cancel: "Cancelar",
  cancelled: "Cancelado.",
  again: "Volver a empezar",
  failed: "No se puede calcular",
};
