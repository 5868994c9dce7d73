import type { Translations } from "../../language";

/** The tables beside the Segments table. */
export const tables: Translations = {
  Segment: "Segmento",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone.":
    "Clúster y subsector, como en la tabla Segments y con una coma entre ellos, o el clúster solo.",
  Use: "Uso",
  "One of the eleven uses of surplus.": "Uno de los once usos del excedente.",
  Share: "Proporción",
  "Share of after-tax surplus; the eleven sum to 1.":
    "Proporción del excedente después de impuestos; las once suman 1.",
  "Local share": "Parte local",
  "The part that stays in the locality; 1 where blank.":
    "La parte que queda en la localidad; 1 donde está en blanco.",
  "Legality of profit": "Legalidad del beneficio",
  "1: Private profit is lawful and safe. −1: the opposite.":
    "1: el beneficio privado es legal y seguro. −1: lo contrario.",
  "Laws and regulations": "Leyes y reglamentos",
  "1: Laws and regulations make investing easy. −1: the opposite.":
    "1: las leyes y los reglamentos facilitan invertir. −1: lo contrario.",
  "Financial institutions": "Instituciones financieras",
  "1: Banks and other lenders are well developed. −1: the opposite.":
    "1: los bancos y otros prestamistas están bien desarrollados. −1: lo contrario.",
  "Sunrise or sunset": "Auge o declive",
  "1: The industry is rising. −1: the opposite.": "1: la rama está en auge. −1: lo contrario.",
  "Business cycle": "Ciclo económico",
  "1: Business is booming. −1: the opposite.": "1: los negocios florecen. −1: lo contrario.",
  "Continuous incremental growth": "Crecimiento gradual continuo",
  "1: Firms can grow in small steps. −1: the opposite.":
    "1: las empresas pueden crecer a pasos pequeños. −1: lo contrario.",
  "Status of entrepreneurs": "Prestigio de los empresarios",
  "1: Entrepreneurs stand in high esteem. −1: the opposite.":
    "1: los empresarios gozan de gran estima. −1: lo contrario.",
  "Size of family": "Tamaño de la familia",
  "1: Families are large. −1: the opposite.": "1: las familias son numerosas. −1: lo contrario.",
  "Real interest rate": "Tasa de interés real",
  "1: The real interest rate is high. −1: the opposite.":
    "1: la tasa de interés real es alta. −1: lo contrario.",
  Occupation: "Ocupación",
  "What the workers do.": "Lo que hacen los trabajadores.",
  Gender: "Sexo",
  "Women or men; blank where the group is mixed or not known.":
    "Mujeres u hombres; en blanco donde el grupo es mixto o no se conoce.",
  Standing: "Situación",
  "Family members, wage workers, apprentices or home workers.":
    "Familiares, asalariados, aprendices o trabajadores a domicilio.",
  "Workers of the group.": "Trabajadores del grupo.",
  "Average pay of the group.": "Salario medio del grupo.",
  "Workers who leave in a year over all workers of the group.":
    "Trabajadores que se van en un año sobre todos los trabajadores del grupo.",
  Registered: "Registrados",
  "Share of the group that is registered.": "Proporción del grupo que está registrada.",
  Hours: "Horas",
  "Hours worked in a week.": "Horas trabajadas por semana.",
  "Share of those who could do this work that is without or short of work.":
    "Proporción de quienes podrían hacer este trabajo que está sin trabajo o con trabajo insuficiente.",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone; blank where the table is of one segment.":
    "Clúster y subsector, como en la tabla Segments y con una coma entre ellos, o el clúster solo; en blanco donde la tabla es de un solo segmento.",
  "Year of the figures.": "Año de las cifras.",
  "Workers in the small firms.": "Trabajadores de las pequeñas empresas.",
  "Yearly revenue of the small firms, in prices of one year.":
    "Ingresos anuales de las pequeñas empresas, a precios de un mismo año.",
  "Large firms": "Grandes empresas",
  "Number of large firms.": "Número de grandes empresas.",
  "Workers in large firms": "Trabajadores de las grandes empresas",
  "Workers in the large firms.": "Trabajadores de las grandes empresas.",
  "Yearly revenue of the large firms.": "Ingresos anuales de las grandes empresas.",
  "Firms in manufacturing": "Empresas de la manufactura",
  "Firms in all manufacturing of the country.": "Empresas de toda la manufactura del país.",
  "Workers in manufacturing": "Trabajadores de la manufactura",
  "Workers in all manufacturing of the country.": "Trabajadores de toda la manufactura del país.",
  "Revenue in manufacturing": "Ingresos de la manufactura",
  "Yearly revenue of all manufacturing of the country.":
    "Ingresos anuales de toda la manufactura del país.",
  Item: "Elemento",
  "A column of the Segments table.": "Una columna de la tabla Segments.",
  Value: "Valor",
  "What was found.": "Lo que se encontró.",
  Stage: "Etapa",
  "Stage of the research at which it was found.": "Etapa de la investigación en que se encontró.",
  Informant: "Informante",
  "Who said or saw it.": "Quién lo dijo o lo vio.",
  "Where it is written down.": "Dónde está escrito.",
  Code: "Código",
  "Short name of the node; that of an indicator is its header in the data.":
    "Nombre corto del elemento del marco; el de un indicador es su encabezado en los datos.",
  Parent: "Elemento padre",
  "Code of the node above; blank at the top.": "Código del elemento padre; en blanco en la cima.",
  Weight: "Peso",
  "Weight among its siblings, 0 or more; 1 where blank.":
    "Peso entre los elementos del mismo padre, 0 o más; 1 donde está en blanco.",
  Direction: "Sentido",
  "1 where more is better, -1 where less is; 1 where blank.":
    "1 donde más es mejor, -1 donde menos lo es; 1 donde está en blanco.",
  Normalise: "Normalización",
  "Method of normalisation of an indicator; minmax where blank.":
    "Método de normalización de un indicador; minmax donde está en blanco.",
  "First parameter of the normalisation.": "Primer parámetro de la normalización.",
  "Second parameter of the normalisation.": "Segundo parámetro de la normalización.",
  Aggregate: "Agregación",
  "Method of aggregation of a node above the indicators; arithmetic where blank.":
    "Método de agregación de un elemento por encima de los indicadores; arithmetic donde está en blanco.",
  MinCoverage: "Cobertura mínima (MinCoverage)",
  "Share of its children that a unit needs for a score; 0 where blank.":
    "Proporción de sus hijos que una unidad necesita para una puntuación; 0 donde está en blanco.",
};
