import { count } from "../../en/count";
import type { indices as english } from "../../en/sheets/indices";
import type { Said } from "../../language";

/** The sheet of the cluster indices. */
export const indices: Said<typeof english> = {
  sheet: "Índices",
  title: "Eficiencia colectiva y reinversión",
  subtitle: (table, segments) =>
    `A partir de ${table}, ${count(segments, "segmento", "segmentos")}. Las puntuaciones van de 0 a 100; los pilares y las proporciones, de 0 a 1.`,
  note: "No se fíe de diferencias de menos de unos 10 puntos. Las posiciones abarcan cinco formas de construir la puntuación.",
  header: {
    segment: "Segmento",
    collectiveEfficiency: "Eficiencia colectiva",
    best: "Posición, mejor",
    worst: "Posición, peor",
    mass: "Masa",
    network: "Red",
    skills: "Competencias",
    jointAction: "Acción conjunta",
    power: "Electricidad",
    coverage: "Cobertura",
    reinvestmentIndex: "Índice de reinversión",
    localManufacturing: "Invertido en manufactura local",
    localProductive: "Invertido localmente, con comercialización",
    leakage: "Fuga",
    notes: "Notas",
  },
  score: "Puntuación, de 0 a 100",
  columns: (segments) =>
    `Columnas de la eficiencia colectiva de ${count(segments, "segmento", "segmentos")}; los números están en la tabla de arriba.`,
};
