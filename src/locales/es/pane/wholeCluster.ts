import { count } from "../../en/count";
import type { wholeCluster as english } from "../../en/pane/wholeCluster";
import type { Said } from "../../language";

/** Several segments run together. */
export const wholeCluster: Said<typeof english> = {
  all: (segments) => `Todos los segmentos juntos (${segments})`,
  allOf: (cluster, segments) => `${cluster}: todos los segmentos juntos (${segments})`,
  named: (names, others) =>
    others === 0 ? names.join("; ") : `${names.join("; ")} y ${count(others, "otro", "otros")}`,

  noTotal: (outcomes, column, segments) =>
    `${outcomes}: sin total, porque la tabla no da «${column}» para ${segments}.`,
  noTotalAtAll: (outcomes, column) =>
    `${outcomes}: sin total, porque la tabla no da «${column}» para ningún segmento.`,
  nothingAdded:
    "No se puede sumar nada, pero se calcula cada segmento: la tabla de abajo dice quién gana y quién pierde.",
  outputAtPrices: "La producción se suma a los precios de hoy; su año base es 100.",
  payMean: "El salario es la media de todos los trabajadores, cada segmento con tantos como hoy.",
  payFrom100: (column, segments) =>
    `El salario es la media de todos los trabajadores, cada segmento con tantos como hoy. Su año base es 100, porque la tabla no da «${column}» para ${segments}.`,
  payFrom100AtAll:
    "El salario es la media de todos los trabajadores, cada segmento con tantos como hoy; su año base es 100.",
  ownMarket: "Cada segmento se calcula en su propio mercado: lo que uno quita a otro no se resta.",
  leftOut: (segments) => `Quedan fuera, porque no se pueden simular: ${segments}.`,
  newest: (segments) => `De varias filas cuenta la del año más reciente: ${segments}.`,
  rowOfYear: (segment, year) => `${segment} (${year})`,
  years: (first, last) =>
    `Los números son de los años ${first} a ${last} y se suman como si fueran de uno solo.`,
  countries: (number) =>
    `Los segmentos están en ${number} países: sus importes se suman tal como figuran, así que deben estar en una sola moneda.`,
  unbelievable: (segments) =>
    `En algunos años estos mercados solo se equilibran a precios que nadie creería; no saque conclusiones de sus resultados: ${segments}.`,
  restsOn: (segments, given, judged, assumed) =>
    `De los ${given + judged + assumed} datos de los ${segments} segmentos, ${given} ${given === 1 ? "viene" : "vienen"} de su tabla, ${judged} del juicio de un codificador y ${count(assumed, "es un valor predeterminado", "son valores predeterminados")}.`,

  heading: "Quién gana y quién pierde",
  by: "Juzgado por",
  counted: (outcome, gain, lose, same) =>
    `${outcome}: ${count(gain, "segmento gana", "segmentos ganan")}, ${count(lose, "pierde", "pierden")}, ${same} como sin la política.`,
  upAndDown: (gain, lose) => `${gain} al alza, ${lose} a la baja`,
  change: (years) => `Después de ${years} años`,
  standings: { gains: "gana", loses: "pierde", same: "como sin ella" },
  verdict: "Reglas de importación",
  verdictsCounted: (verdicts) => `Reglas de importación: ${verdicts.join("; ")}.`,
  verdictCounted: (verdict, segments) => `${verdict}: ${segments}`,
  contraryCounted: {
    lower: (counted, segments) => `${counted} (producción menor en ${segments})`,
    higher: (counted, segments) => `${counted} (producción mayor en ${segments})`,
  },
  showAlone: (segment) => `${segment}: mostrarlo solo`,
  alone: "Elija un segmento para verlo solo.",
  oneAtATime: (segment) =>
    `Esta parte mira un segmento a la vez: ${segment}. En Escenarios se calculan todos juntos.`,
  notCompared:
    "Donde no se puede sumar nada, los escenarios se comparan para un segmento a la vez.",
  noWorkforce: (segments) =>
    `Los empleos y salarios por grupo no se suman: la tabla Workforce no dice nada utilizable de ${segments}.`,

  todayBetween: (low, high) => `hoy de ${low} a ${high}`,
  asToday: "como hoy",

  /** Below a segment whose levers are not only those for all. */
  hasOwn: "palancas propias",
  ownLevers: (segments: string): string =>
    `Tienen palancas propias: ${segments}. La lista de supuestos las nombra.`,
  sheetSubtitle: (segments, years) =>
    `${segments}: ${years} años, frente a los mismos años sin la política`,
  totalLevels: "Totales: año base = 100, o la unidad entre paréntesis",
  eachAfter: (years) =>
    `Cada segmento por sí solo: cambio frente a no tener política después de ${years} años`,
  inputs: "Datos de los segmentos",
  input: "Dato",
};
