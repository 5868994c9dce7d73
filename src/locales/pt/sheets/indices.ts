import { count } from "../../en/count";
import type { indices as english } from "../../en/sheets/indices";
import type { Said } from "../../language";

/** The sheet of the cluster indices. */
export const indices: Said<typeof english> = {
  sheet: "Índices",
  title: "Eficiência coletiva e reinvestimento",
  subtitle: (table, segments) =>
    `A partir de ${table}, ${count(segments, "segmento", "segmentos")}. As pontuações vão de 0 a 100; os pilares e as proporções, de 0 a 1.`,
  note: "Não confie em diferenças abaixo de uns 10 pontos. As posições abrangem cinco formas de construir a pontuação.",
  header: {
    segment: "Segmento",
    collectiveEfficiency: "Eficiência coletiva",
    best: "Posição, melhor",
    worst: "Posição, pior",
    mass: "Massa",
    network: "Rede",
    skills: "Competências",
    jointAction: "Ação conjunta",
    power: "Energia elétrica",
    coverage: "Cobertura",
    reinvestmentIndex: "Índice de reinvestimento",
    localManufacturing: "Investido na manufatura local",
    localProductive: "Investido no local, com comercialização",
    leakage: "Vazamento",
    notes: "Notas",
  },
  score: "Pontuação, de 0 a 100",
  columns: (segments) =>
    `Colunas da eficiência coletiva de ${count(segments, "segmento", "segmentos")}; os números estão na tabela acima.`,
};
