import type { Translations } from "../../language";

/** The uses of surplus and what they depend on. */
export const surplus: Translations = {
  "Own business: capacity": "Negocio propio: capacidad",
  "Own business: innovation of machinery and products":
    "Negocio propio: innovación de maquinaria y productos",
  "Related activities": "Actividades conexas",
  "Marketing through a consortium": "Comercialización mediante un consorcio",
  "Own marketing": "Comercialización propia",
  "Education of children": "Educación de los hijos",
  "Savings account": "Cuenta de ahorro",
  "Real estate": "Bienes inmuebles",
  "Portfolio investment": "Inversión de cartera",
  "Capital flight": "Fuga de capitales",
  Consumption: "Consumo",
  "Private profit is lawful and safe.": "El beneficio privado es legal y seguro.",
  "Laws and regulations make investing easy.": "Las leyes y los reglamentos facilitan invertir.",
  "Banks and other lenders are well developed.":
    "Los bancos y otros prestamistas están bien desarrollados.",
  "The industry is rising.": "La rama está en auge.",
  "Firms can grow in small steps.": "Las empresas pueden crecer a pasos pequeños.",
  "Entrepreneurs stand in high esteem.": "Los empresarios gozan de gran estima.",
  "Families are large.": "Las familias son numerosas.",
  "The real interest rate is high.": "La tasa de interés real es alta.",
};
