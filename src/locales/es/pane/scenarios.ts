import { count } from "../../en/count";
import type { scenarios as english } from "../../en/pane/scenarios";
import type { Said } from "../../language";

const pointsOf = (points: string): string => (points === "1" ? "punto" : "puntos");

/** The place of policies and what they change. */
export const scenarios: Said<typeof english> = {
  heading: "¿Qué cambiaría una política?",
  segment: "Segmento",
  cannotSimulate: (segment) => `${segment} (no se puede simular)`,
  noneSimulated:
    "Todavía no se puede simular ningún segmento. La lista de comprobación, en Datos, dice por qué.",
  toCheckList: "Ver la lista de comprobación",
  segmentSpoilt: (segment, shown) =>
    `${segment} ya no se puede simular, así que se muestra ${shown}. La lista de comprobación, en Datos, dice por qué.`,
  segmentGone: (segment, shown) =>
    `${segment} ya no está en la tabla, así que se muestra ${shown}.`,
  preset: "Escenario",
  ownPolicy: "Política propia",
  changed: (preset) => `${preset}, modificado`,

  results: (years) => `Después de ${years} años, frente a no tener política`,
  chartsOver: (years) => `Los próximos ${years} años`,
  withPolicy: "Con la política",
  withoutPolicy: "Sin ella",
  year: "Año",
  baseYear: "año base = 100",
  baseYearNote: "Donde la tabla no da números, el año base es 100.",
  instead: (now, before, unit) =>
    [now === before ? now : `${now} en lugar de ${before}`, unit].filter(Boolean).join(" "),
  units: { workers: "trabajadores", revenue: "", pay: "", firms: "empresas" },
  unchanged: "±0\u00a0%",
  percentage: (number) => `${number}\u00a0%`,
  underOne: (sign) => `${sign}<1\u00a0%`,
  change: (sign, percent) => `${sign}${percent}\u00a0%`,
  chartText: (outcome, years, now, before, unit) =>
    `${outcome} en ${years} años: ${now} con la política y ${before} sin ella en el año ${years}${unit === "" ? "" : ` (${unit})`}.`,
  enlarge: (outcome) => `${outcome}: ampliar, con números`,
  shrink: (outcome) => `${outcome}: reducir`,

  verdicts: {
    protected: "Protegido",
    strangled: "Estrangulado",
    both: "Protegido y estrangulado a la vez",
    neither: "Ni protegido ni estrangulado",
  },
  contrary: {
    lower: (verdict) => `${verdict}, pero la producción es menor`,
    higher: (verdict) => `${verdict}, pero la producción es mayor`,
  },
  perhapsContrary: {
    lower: (verdict) => `${verdict}, pero la producción podría ser menor`,
    higher: (verdict) => `${verdict}, pero la producción podría ser mayor`,
  },
  aboutImports: (verdict) => `«${verdict}» se refiere solo a las reglas de importación.`,
  explainShows: "En Explicar se ve qué mueve la producción.",
  outgrown: (share) => `Sin la política, la producción llegaría al ${share} de la actual.`,
  protection: (points) => `La protección del valor agregado sube ${points} ${pointsOf(points)}`,
  protectionFalls: (points) =>
    `La protección del valor agregado baja ${points} ${pointsOf(points)}`,
  protectionSame: "La protección del valor agregado no cambia",
  capped: (share) =>
    `la escasez de insumos permite como máximo el ${share} de la producción actual`,
  uncapped: "ninguna escasez de insumos frena la producción",
  why: (protection, cap) => `${protection}, y ${cap}.`,
  outcome: (years, output, revenue) =>
    `Después de ${years} años, producción: ${output}; ingresos: ${revenue}.`,
  asWithout: "como sin la política",
  higher: (percent) => `${percent} más`,
  lower: (percent) => `${percent} menos`,
  underOnePercent: "menos del 1\u00a0%",
  scarcity: "Los compradores pagan más por menos: mire primero la producción.",

  noPolicy: "Todavía no se ha cambiado nada. Elija un escenario o mueva una palanca.",
  unbelievable: (years) =>
    `Año ${years}: el mercado solo se equilibra a precios que nadie creería; no saque conclusiones de ello.`,
  honesty:
    "El signo y el orden de los resultados son confiables; el número de personas y los porcentajes son ilustrativos mientras no calibre el modelo.",
  restsOn: (given, judged, assumed) =>
    `De los ${given + judged + assumed} datos del segmento, ${given} ${given === 1 ? "viene" : "vienen"} de su tabla, ${judged} del juicio de un codificador y ${count(assumed, "es un valor predeterminado", "son valores predeterminados")}.`,
  assumed: (share) => `El ${share} de los números del propio modelo son meros supuestos.`,
  evidence: (stage) => `Evidencia: ${stage}.`,
  failed: "Este escenario no se puede calcular",
  failedNext: "Deshaga el último movimiento de palanca, o restablezca todo.",
};
