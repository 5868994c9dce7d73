import { count } from "../../en/count";
import type { scenario as english } from "../../en/sheets/scenario";
import type { Said } from "../../language";

/** The sheet of a scenario and the summary of several. */
export const scenario: Said<typeof english> = {
  sheet: "Cenário",
  summarySheet: "Resumo dos cenários",
  subtitle: (segment, years) =>
    `${segment}: ${count(years, "ano", "anos")}, em relação aos mesmos anos sem a política`,
  summarySubtitle: (year) =>
    `Variação em relação à ausência de política no ano ${year}, para cada segmento isoladamente`,
  noPolicy: (outcome) => `${outcome}, sem política`,
  policy: (outcome) => `${outcome}, com política`,
  inUnit: (outcome, unit) => `${outcome} (${unit})`,
  levels: "Níveis: ano-base = 1, ou a unidade entre parênteses",
  lines: (years, title, last) =>
    `Linhas de ${count(years, "ano", "anos")} para ${title}. No último ano: ${last}.`,
  outputInYear: (year) => `Variação da produção no ano ${year}`,
  columns: (year, segments) =>
    `Colunas da variação da produção no ano ${year} para ${count(segments, "segmento", "segmentos")}; os números estão na tabela acima.`,
};
