import type { Translations } from "../../language";

/** The units of columns, levers and outcomes. */
export const units: Translations = {
  "share, 0 to 1": "part, de 0 à 1",
  "share, −0.5 to 2": "part, de −0,5 à 2",
  "−1 to 1": "−1 à 1",
  "score, 0 to 1": "note, de 0 à 1",
  "index, 0 to 100": "indice, de 0 à 100",
  "share of the price": "part du prix",
  "base year = 1": "année de base = 1",
  "base revenue = 1": "chiffre d’affaires de base = 1",
  "base home market = 1": "marché intérieur de base = 1",
  ratio: "rapport",
  multiplier: "multiplicateur",
  elasticity: "élasticité",
  coefficient: "coefficient",
  "per year": "par an",
  years: "années",
  year: "année",
  count: "nombre d’unités",
  money: "monnaie",
  "0 absent, 1 sporadic, 2 regular, 3 institutional":
    "0 absente, 1 sporadique, 2 régulière, 3 institutionnelle",
  "0 none, 1 low, 2 medium, 3 high": "0 nulle, 1 faible, 2 moyenne, 3 forte",
  "0 no, 1 yes": "0 non, 1 oui",
  "hours a week": "heures par semaine",
  "1 survey, 2 case study, 3 other informants, 4 institutions":
    "1 enquête, 2 étude de cas, 3 autres informateurs, 4 institutions",
  number: "nombre",
};
