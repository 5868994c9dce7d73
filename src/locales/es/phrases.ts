import type { Phrases } from "../en/phrases";

/** What the model says inside the sentences of faults. */
export const phrases: Phrases = {
  "{1+} in every cell": "{1} en cada celda",
  "{1+} or a blank in every cell": "{1} o un vacío en cada celda",
  'a negative number or "inf"': 'un número negativo o "inf"',
  'a positive number or "inf"': 'un número positivo o "inf"',
  "a negative number": "un número negativo",
  "a positive number": "un número positivo",
  "a number": "un número",
  "a whole number from {1} to {2}": "un número entero de {1} a {2}",
  "a number from {1} to {2}": "un número de {1} a {2}",
  "a number above 0 where less is better": "un número superior a 0 donde menos es mejor",
  "a number above {1}": "un número superior a {1}",
  "a number of {1} or more": "un número igual o superior a {1}",
  "a number below {1}": "un número inferior a {1}",
  "a number of {1} or less": "un número igual o inferior a {1}",
  "a number, as it is the reference": "un número, puesto que es la referencia",
  "a number, or {1+}": "un número, o {1}",
  text: "texto",
  "a name": "un nombre",
  "the name of a scenario": "el nombre de un escenario",
  "the name of the unit": "el nombre de la unidad",
  "the year of the figures": "el año de las cifras",
  "the number of workers of the group": "el número de trabajadores del grupo",

  "one column": "una sola columna",
  "one row or one column": "una sola fila o una sola columna",
  "a single cell": "una sola celda",
  "names in the first column, values behind them":
    "nombres en la primera columna y los valores a continuación",
  "as many columns as rows, in the same order": "tantas columnas como filas, en el mismo orden",
  "a square of up to {1} criteria": "un cuadrado de hasta {1} criterios",
  "{1+}, a row and a column a region": "{1}, una fila y una columna por región",
  "1, or {1}, one a column": "1, o {1}, uno por columna",
  "{1}, one a column": "{1}, uno por columna",
  "{1}, one a plant": "{1}, uno por planta",
  "{1}, one a region": "{1}, uno por región",
  "{1}, one a unit": "{1}, uno por unidad",
  "{1}, as many as shares, or 1": "{1}, tantos como shares, o 1",
  "{1}, as many as the rows of transactions": "{1}, tantos como filas de transactions",
  "{1}, as many as the factors": "{1}, tantos como factores",
  "{1}, as many as {2}": "{1}, tantos como {2}",
  "1 or {1}": "1 o {1}",
  "{1} uses in one column, or {2} columns with a row for each segment":
    "{1} usos en una columna, o {2} columnas con una fila por segmento",

  "an exponent, as in power:2": "un exponente, como en power:2",
  "a weight of 0 or more": "un peso igual o superior a 0",
  "a weight below 0": "un peso inferior a 0",
  "a share from 0 to 1": "una proporción de 0 a 1",
  "points of 0 or more": "puntos iguales o superiores a 0",
  "above 0, and one over its reverse": "superior a 0, y el inverso del juicio recíproco",
  "an upper end above the lower, {1}": "un extremo superior mayor que el inferior, {1}",
  "a row from 1 to {1}": "una fila de 1 a {1}",
  "a target better than the worst value, {1}": "una meta mejor que el peor valor, {1}",
  "in the end {1+}": "al final {1}",
  "alternatives of one and the same step": "alternativas de un mismo paso",
  "indicators that can be made equally important":
    "indicadores a los que se pueda dar la misma importancia",
  "indicators of which one is a combination of the others":
    "indicadores de los que uno es una combinación de los demás",
  "indicators that each add something": "indicadores que aporten cada uno algo",
  "indicators whose first component has as much against as for it":
    "indicadores cuyo primer componente tiene tanto en contra como a favor",
  "indicators that go together; turn those over where less is better":
    "indicadores que vayan juntos; invierta aquellos en que menos es mejor",
  "these indicators": "estos indicadores",
  "two or more of them, with two units known of each pair, that vary":
    "dos o más que varíen, con dos unidades conocidas de cada par",
  "columns {1} and {2}": "las columnas {1} y {2}",
  "two units or more known of both, and values that differ":
    "dos o más unidades conocidas de ambas, y valores que difieran",
  "units of the same score or of none": "unidades de igual puntuación o sin ella",
  "two units with different scores": "dos unidades con puntuaciones distintas",
  "data of this framework": "datos de este marco",
  "lowest score": "puntuación más baja",
  "highest score": "puntuación más alta",
  "mean of the scores": "media de las puntuaciones",
  "standard deviation of the scores": "desviación típica de las puntuaciones",
  "input that gets 0": "valor que recibe 0",
  "input that gets P3": "valor que recibe P3",
  "lower goalpost": "límite inferior",
  "upper goalpost": "límite superior",
  "row of the reference unit": "fila de la unidad de referencia",
  "cut at 1 (1) or not (0)": "cortado en 1 (1) o no (0)",
  "ties: 0 lowest, 1 average, 2 highest rank": "empates: 0 posición más baja, 1 media, 2 más alta",
  target: "meta",

  "the sum of the weights": "la suma de los pesos",
  "the sum of the expert's points": "la suma de los puntos del experto",
  "the sum of the sizes": "la suma de los tamaños",
  "the sum of the slopes": "la suma de las pendientes",
  "the sum of imports": "la suma de las importaciones",
  "the sum of the single gains": "la suma de las ganancias por separado",
  "the mean of the unit's values": "la media de los valores de la unidad",
  "the largest value": "el valor más grande",
  "the distance of the reference to the worst unit":
    "la distancia de la referencia a la peor unidad",
  "the denominator {1+}": "el denominador {1}",
  "the employment of this row": "el empleo de esta fila",
  "the employment of this column": "el empleo de esta columna",

  "a single firm": "una sola empresa",
  "two firms or more for the normalised form": "dos empresas o más para la forma normalizada",
  "a single plant": "una sola planta",
  "two plants with workers or more": "dos plantas o más con trabajadores",
  "a single region": "una sola región",
  "two regions with workers or more": "dos regiones o más con trabajadores",
  "a figure in the first and in the last year": "una cifra en el primer año y en el último",
  "growth from {1} to {2}": "el crecimiento de {1} a {2}",
  "two years, the first before the last": "dos años, el primero anterior al último",
  "a history of {1} years": "un historial de {1} años",
  "a history over {1} years": "un historial que abarca {1} años",
  "{1} years or more": "{1} años o más",
  "{1} years at most": "{1} años como máximo",
  "a first year without figures": "un primer año sin cifras",
  "firms, workers or revenue above 0 in the first year":
    "empresas, trabajadores o ingresos superiores a 0 en el primer año",
  "a known value in the unit's group": "un valor conocido en el grupo de la unidad",
  "a known value in its column": "un valor conocido en su columna",

  "the shares of the sources": "las participaciones de las fuentes",
  "the shares of the eleven uses": "las proporciones de los once usos",
  "the share of surplus, 0 where it is none": "la proporción del excedente, 0 donde no haya",
  "a share of the home market; the three sum to 1":
    "una participación en el mercado interno; las tres suman 1",
  "at most 1: segments that share a market divide it between them":
    "como máximo 1: los segmentos que comparten un mercado se lo reparten",
  "shareCluster of all segments and shareImports sum to {1}":
    "shareCluster de todos los segmentos y shareImports suman {1}",
  "importedInputShare at most materialShare, which includes it":
    "que importedInputShare no supere a materialShare, que lo incluye",
  "importedInputShare {1} and a labourShare of up to {2}":
    "importedInputShare {1} y labourShare de hasta {2}",
  "a sum of {1} at most": "una suma de {1} como máximo",
  "more demand than supply at a price of 0, or the curves meet nowhere above it":
    "más demanda que oferta al precio de 0, o las curvas no se cruzan en ningún punto por encima",
  "less than 1: with standards enforced so widely, pay cannot lie so far below the minimum wage":
    "menos de 1: con normas aplicadas tan ampliamente, la remuneración no puede estar tan por debajo del salario mínimo",
  "less than 1, the rest is for skills": "menos de 1; el resto es para las competencias",
  imports: "las importaciones",
  "an economy that uses up more than it makes": "una economía que consume más de lo que produce",
  "purchases below total output in every sector":
    "compras inferiores a la producción total en cada sector",
  "elasticities with which no world prices clear the markets":
    "elasticidades con las que ningún precio mundial equilibra los mercados",
  "other elasticities of import demand, export supply or substitution":
    "otras elasticidades de demanda de importaciones, oferta de exportaciones o sustitución",

  "it has more than {1} characters": "tiene más de {1} caracteres",
  "its beginning is missing": "falta su comienzo",
  "a part of it is missing or changed": "una parte falta o está cambiada",
  "it names a lever or a value that this version of the lab does not know":
    "nombra una palanca o un valor que esta versión del laboratorio no conoce",
  "no piece": "ningún fragmento",

  "{1}, which is held fixed": "{1}, que se mantiene fijo",
  "at most {1}": "como máximo {1}",
  "demand below substitution": "demand por debajo de substitution",
  "marketDemand below substitution": "marketDemand por debajo de substitution",
  "demand {1} and substitution {2}": "demand {1} y substitution {2}",
  "marketDemand {1} and substitution {2}": "marketDemand {1} y substitution {2}",
  "demandIntercept {1} and supplyIntercept {2}": "demandIntercept {1} y supplyIntercept {2}",
  "importedInputShare {1} and materialShare {2}": "importedInputShare {1} y materialShare {2}",
  "{1} is {2}": "{1} es {2}",
};
