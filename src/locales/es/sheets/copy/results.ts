import { count } from "../../../en/count";
import type { results as english } from "../../../en/sheets/copy/results";
import type { Said } from "../../../language";
import { names } from "./names";

/** The sheets of a published copy that tell results. */
export const results: Said<typeof english> = {
  indices: {
    subtitle: (segments) =>
      `${count(segments, "segmento", "segmentos")}. Las puntuaciones van de 0 a 100; los pilares y las proporciones, de 0 a 1.`,
    formulas: `Las puntuaciones y los pilares son fórmulas sobre las hojas ${names.segments}, ${names.surplus} y ${names.assumptions}; las posiciones y la cobertura son valores.`,
    noScore: `sin puntuación: ver ${names.quality}`,
    coded: "se basa en un juicio",
    alt: (segments) =>
      `Barras de la eficiencia colectiva de ${count(segments, "segmento", "segmentos")}; los números están en la tabla de abajo.`,
  },
  results: {
    notRun: (some, all) =>
      `Sin calcular, por las razones de la hoja ${names.quality}: ${some} de ${all} segmentos.`,
    jobs: {
      today: "Empleos hoy",
      without: "Empleos, sin política",
      with: "Empleos, con política",
    },
    verdict: "Las reglas de importación lo dejan",
    verdicts: {
      protected: "protegido",
      strangled: "estrangulado",
      both: "protegido y estrangulado",
      neither: "como estaba",
    },
    protection: "Cambio de la protección",
    inputsAllow: "Los insumos permiten, × producción de base",
    anyOutput: "cualquier producción",
    alt: (year, segments) =>
      `Barras del cambio de la producción en el año ${year} para ${count(segments, "segmento", "segmentos")}; los números están en la tabla de abajo.`,
  },
  years: {
    subtitle:
      "Cambio frente a no tener política, año por año. Elija el segmento en la celda coloreada.",
    alt: (years) =>
      `Líneas de ${count(years, "año", "años")} para el segmento elegido arriba; los números están en la tabla de abajo.`,
  },
  doubts: {
    title: "¿Con qué certeza?",
    subtitle: (year) =>
      `Cambio frente a no tener política en el año ${year}, cuando cada parámetro puede estar en cualquier punto de su intervalo`,
    basis: (draws, seed) =>
      `${draws} futuros, sorteados con la semilla ${seed} y los mismos para ambos; nueve de cada diez están entre bajo y alto. Un punto lleno: más alto que sin la política.`,
    header: {
      outcome: "Resultado",
      words: "En palabras",
      dots: "Un punto por futuro, de veinte",
      low: "Bajo",
      middle: "Centro",
      high: "Alto",
    },
    sentence: (outcome, higher, futures) =>
      `${outcome}: mayor que sin la política en ${higher} de ${futures} futuros`,
  },
  whatIf: {
    title: "¿Y si…?",
    subtitle: (segment) =>
      `${segment}: elija valores en las celdas coloreadas, y el gráfico los sigue.`,
    basis: (scenarios, title) =>
      `${scenarios} escenarios calculados de antemano, sobre «${title}»; entre ellos no se adivina nada.`,
    choose: "Elija",
    value: "Valor",
    place: "Número del escenario",
    alt: (years) =>
      `Líneas de ${count(years, "año", "años")} para los valores elegidos arriba; los números están en la tabla de abajo.`,
  },
  whatIfData: {
    subtitle: `Los escenarios detrás de la hoja ${names.whatIf}: cambio frente a no tener política, año por año`,
    inYear: (outcome, year) => `${outcome}, año ${year}`,
  },
  paths: {
    subtitle: "Cada año de cada segmento, con la política y sin ella; año base = 1",
    note: "Valores del modelo. Solo el salario no empieza en 1: es 1 cuando un décimo de la fuerza laboral local está sin trabajo.",
  },
};
