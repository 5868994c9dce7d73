import { say } from "../boundNumber";
import type { BriefPage } from "../en/briefPage";

export const briefPage: BriefPage = {
  kicker: "Nota de política",
  policy: "La política",
  noLevers: "no cambia nada",
  overYears: "cambia según los años",
  oneYear: (value, year) => say`${value} en el año ${year}`,
  more: "y más",
  colon: ": ",
  inShort: "En resumen",
  over: "A lo largo de los años",
  charts: {
    path: {
      title: "Producción año por año, frente a no tener política",
      alt: (low, high) =>
        `Una línea a lo largo de los años con una banda alrededor. En el último año, nueve de cada diez futuros están entre ${low} y ${high}.`,
      caption: "Línea: los números usuales del modelo. Banda: nueve de cada diez futuros.",
      year: "Año",
      change: "Cambio",
      low: "Bajo",
      high: "Alto",
    },
    dots: {
      title: "Veinte futuros de la producción en el último año",
      alt: (higher, count) =>
        `Veinte puntos, uno por futuro. En ${higher} de ${count}, la producción es más alta que sin la política.`,
      caption: "Punto lleno: más que sin la política. Punto vacío: menos, o igual.",
      future: "Futuro",
      change: "Cambio",
    },
    parts: {
      title: "Lo que cada parte de la política hace a la producción",
      alt: (strongest) => `Barras, una por parte. La más larga: ${strongest}.`,
      caption: "Las partes suman todo el cambio.",
      part: "Parte",
      change: "Cambio",
    },
    asTable: "Como tabla",
  },
  table: {
    title: "En el último año",
    caption: "Hoy es 100\u00a0%. «Bajo» y «alto» abarcan nueve de cada diez futuros.",
    outcome: "Resultado",
    without: "Sin política",
    with: "Con política",
    change: "Cambio",
    low: "Bajo",
    high: "Alto",
    higher: "Mayor en",
    ofFutures: (higher, count) => say`${higher} de ${count}`,
  },
  origin: {
    title: "De dónde viene esto",
    policy: "Política",
    data: "Datos",
    date: "Fecha",
    seed: "Semilla",
    draws: "Futuros sorteados",
    version: "Laboratorio y modelo",
  },
  numbers: {
    title: "Los números de esta página",
    result: "Resultado",
    value: "Valor",
  },
};
