import type { Translations } from "../../language";

/** The units of columns, levers and outcomes. */
export const units: Translations = {
  "share, 0 to 1": "proporção, de 0 a 1",
  "share, −0.5 to 2": "proporção, de −0,5 a 2",
  "−1 to 1": "−1 a 1",
  "score, 0 to 1": "pontuação, de 0 a 1",
  "index, 0 to 100": "índice, de 0 a 100",
  "share of the price": "proporção do preço",
  "base year = 1": "ano-base = 1",
  "base revenue = 1": "receita-base = 1",
  "base home market = 1": "mercado interno base = 1",
  ratio: "razão",
  multiplier: "multiplicador",
  elasticity: "elasticidade",
  coefficient: "coeficiente",
  "per year": "por ano",
  years: "anos",
  year: "ano",
  count: "contagem",
  money: "dinheiro",
  "0 absent, 1 sporadic, 2 regular, 3 institutional":
    "0 ausente, 1 esporádica, 2 regular, 3 institucional",
  "0 none, 1 low, 2 medium, 3 high": "0 nenhuma, 1 baixa, 2 média, 3 alta",
  "0 no, 1 yes": "0 não, 1 sim",
  "hours a week": "horas por semana",
  "1 survey, 2 case study, 3 other informants, 4 institutions":
    "1 levantamento, 2 estudo de caso, 3 outros informantes, 4 instituições",
  number: "número",
};
