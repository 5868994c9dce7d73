import type { Translations } from "../../../language";

/** Functions of collective efficiency. */
export const efficiency: Translations = {
  "Collective efficiency of every segment of a table, with its pillars, coverage and warnings.":
    "Eficiencia colectiva de cada segmento de una tabla, con sus pilares, cobertura y advertencias.",
  "Each pillar comes from those of its items that are known; where they give no value a coder's judgement (massScore, networkScore, skillsScore, jointScore) stands in and is named in the warning. A score needs three fifths of its items and at least one in each pillar, else #N/A with the reason: nothing is filled in silently. The rank band runs over five ways of building the score; a wide band means that the rank hangs on the method. A row that cannot be used says why and leaves the others alone.":
    "Cada pilar sale de aquellos de sus elementos que se conocen; donde no dan ningún valor, lo sustituye el juicio de un codificador (massScore, networkScore, skillsScore, jointScore), que se nombra en la advertencia. Una puntuación necesita tres quintas partes de sus elementos y al menos uno en cada pilar; si no, #N/A (#N/D) con la razón: nada se completa en silencio. El intervalo de posiciones abarca cinco formas de construir la puntuación; un intervalo ancho significa que la posición depende del método. Una fila que no puede usarse dice por qué y no afecta a las demás.",
  "A row for each segment: score 0 to 100, rank band, pillars and power 0 to 1, coverage 0 to 1, warning.":
    "Una fila por segmento: puntuación de 0 a 100, intervalo de posiciones, pilares y electricidad de 0 a 1, cobertura de 0 a 1, advertencia.",
  "The Segments table with its header row; columns may stand in any order.":
    "La tabla Segments con su fila de encabezado; las columnas pueden estar en cualquier orden.",
  "a table with a header row and a row for each segment":
    "una tabla con una fila de encabezado y una fila por segmento",
  'The whole "table", or the "score" alone, one cell for each segment.':
    'Todo el "table", o el "score" solo, una celda por segmento.',
  "How well a cluster's conditions let its firms be efficient together, from 0 to 100.":
    "Hasta qué punto las condiciones de un clúster permiten a sus empresas ser eficientes en conjunto, de 0 a 100.",
  "Mass, network and skills are multiplied, each to the power of its weight and counted as 0.02 at least, since mass cannot buy division of labour. Power gates the whole, and joint action mobilises it. Goalposts are fixed: adding a segment never moves another. Differences under about ten points should not be trusted.":
    "Masa, red y competencias se multiplican, cada una elevada a su peso y contada como 0,02 al menos, puesto que la masa no puede comprar división del trabajo. La electricidad condiciona el conjunto, y la acción conjunta lo moviliza. Los límites son fijos: añadir un segmento nunca mueve otro. No se fíe de diferencias de menos de unos diez puntos.",
  "Collective efficiency, 0 to 100.": "Eficiencia colectiva, de 0 a 100.",
  "Mass of firms and workers, 0 to 1.": "Masa de empresas y trabajadores, de 0 a 1.",
  "Division of labour and local suppliers, 0 to 1.":
    "División del trabajo y proveedores locales, de 0 a 1.",
  "Skills and how they are learnt, 0 to 1.": "Las competencias y cómo se aprenden, de 0 a 1.",
  "Co-operation between firms, 0 to 1.": "Cooperación entre empresas, de 0 a 1.",
  "Share of working hours with electricity, 0 to 1.":
    "Proporción de horas de trabajo con electricidad, de 0 a 1.",
  "Parameters that differ from the default, in two columns of name and value.":
    "Parámetros que difieren del valor predeterminado, en dos columnas de nombre y valor.",
  "two columns: a parameter's name and its value":
    "dos columnas: el nombre de un parámetro y su valor",
  "the documented defaults": "los valores predeterminados documentados",
  "The share of competitive effort that goes to innovation rather than to squeezing labour.":
    "La proporción del esfuerzo competitivo que va a la innovación y no a presionar a la mano de obra.",
  "A logistic function that rises with collective efficiency and with the enforcement of labour standards, and falls with the labour surplus and with crowding. Near 1 firms innovate, near 0 they squeeze labour. It is no part of collective efficiency, and pay does not follow from it. The signs are the paper's, the sizes are assumptions.":
    "Una función logística que sube con la eficiencia colectiva y con la aplicación de las normas laborales, y baja con el excedente de mano de obra y con la saturación. Cerca de 1 las empresas innovan, cerca de 0 presionan a la mano de obra. No forma parte de la eficiencia colectiva, y el salario no se deduce de ella. Los signos son los del artículo, las magnitudes son supuestos.",
  "Innovation share, 0 to 1.": "Proporción de innovación, de 0 a 1.",
  "Share of the local labour force without or short of work, 0 to 1.":
    "Proporción de la mano de obra local sin trabajo o con trabajo insuficiente, de 0 a 1.",
  "Share of jobs where labour standards are in fact applied, 0 to 1.":
    "Proporción de empleos en que las normas laborales se aplican de hecho, de 0 a 1.",
  "Firms per unit of revenue relative to the base year.":
    "Número de empresas por unidad de ingresos respecto al año base.",
};
