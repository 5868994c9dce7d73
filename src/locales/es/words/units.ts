import type { Translations } from "../../language";

/** The units of columns, levers and outcomes. */
export const units: Translations = {
  "share, 0 to 1": "proporción, de 0 a 1",
  "share, −0.5 to 2": "proporción, de −0,5 a 2",
  "−1 to 1": "−1 a 1",
  "score, 0 to 1": "puntuación, de 0 a 1",
  "index, 0 to 100": "índice, de 0 a 100",
  "share of the price": "proporción del precio",
  "base year = 1": "año base = 1",
  "base revenue = 1": "ingresos base = 1",
  "base home market = 1": "mercado interno base = 1",
  ratio: "razón",
  multiplier: "multiplicador",
  elasticity: "elasticidad",
  coefficient: "coeficiente",
  "per year": "por año",
  years: "años",
  year: "año",
  count: "recuento",
  money: "dinero",
  "0 absent, 1 sporadic, 2 regular, 3 institutional":
    "0 ausente, 1 esporádica, 2 regular, 3 institucional",
  "0 none, 1 low, 2 medium, 3 high": "0 ninguna, 1 baja, 2 media, 3 alta",
  "0 no, 1 yes": "0 no, 1 sí",
  "hours a week": "horas por semana",
  "1 survey, 2 case study, 3 other informants, 4 institutions":
    "1 encuesta, 2 estudio de caso, 3 otros informantes, 4 instituciones",
  number: "número",
};
