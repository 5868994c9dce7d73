import { count } from "../../en/count";
import type { indexSheets as english } from "../../en/pane/indexSheets";
import type { Said } from "../../language";

/** What stands on the sheets that an index of the user's own is written to. */
export const indexSheets: Said<typeof english> = {
  framework: {
    name: "Marco",
    title: "Marco de un índice",
    lines: [
      "Una fila para cada indicador y para cada nivel superior. Parent dice de qué forma parte una fila; la fila sin padre es el propio índice.",
      "Weight es el peso entre las filas del mismo padre. Direction es 1 donde más es mejor y -1 donde menos lo es.",
      "Normalise, P1, P2, Aggregate y MinCoverage pueden quedar en blanco: valen entonces los métodos elegidos para todo el índice.",
    ],
    top: "Índice",
  },
  index: {
    name: "Índice",
    title: "Índice compuesto",
    from: (framework, table, units) =>
      `De ${framework} y ${table}, ${count(units, "unidad", "unidades")}.`,
    unit: "Unidad",
    rank: "Posición",
    low: "Mejor posición",
    high: "Peor posición",
    top: (top) => `Entre las ${top} primeras`,
    coverage: "Cobertura",
    ranksNote: (level, draws) =>
      `Entre la mejor y la peor posición está el ${level} de ${draws} otras formas de construir el índice: otros pesos y los otros métodos usuales.`,
    axis: "Puntuación",
    chartText: (units) =>
      `Columnas del índice de ${count(units, "unidad", "unidades")}; los números están en la tabla de arriba.`,
  },
  weights: {
    name: "Pesos",
    title: "Pesos",
    note: "Cada uno entre los de su grupo, lo que pesa en el conjunto del índice y hasta qué punto el índice lo sigue.",
    header: [
      "Código",
      "Padre",
      "Peso",
      "Parte de su padre",
      "Parte del índice",
      "Correlación con el índice",
    ],
  },
  contributions: {
    name: "Contribuciones",
    title: "Contribuciones",
    note: "Lo que añade cada indicador; la suma de una fila es la puntuación.",
  },
  methods: {
    title: "Métodos",
    note: "Para lo que el marco deja abierto. Cambie una elección y los resultados la siguen.",
    header: ["Método", "Elección", "Significado"],
  },
  formulas: {
    note: "Fórmulas del laboratorio sobre sus propias celdas: siguen los cambios de los datos, del marco y de los métodos.",
    bands: "Posiciones y su confiabilidad",
    weights: "Pesos",
    scores: "Puntuaciones",
    contributions: "Contribuciones",
  },
  cluster: {
    name: "Índices",
    title: "Eficiencia colectiva y reinversión",
    note: "Fórmulas del laboratorio sobre sus propias celdas: siguen los cambios de las tablas.",
    reinvestment: "Reinversión",
    reinvestmentTitle: "Adónde va el excedente",
    shares: "Partes del excedente, de su tabla",
    local: "Sus partes locales, de su tabla",
    result: "Índice de reinversión e indicadores que lo acompañan",
    segment: "Segmento",
  },
};
