import type { Translations } from "../../../language";

/** Functions that make one score of many. */
export const aggregating: Translations = {
  "One score a unit from several indicators on a common scale.":
    "Una puntuación por unidad a partir de varios indicadores en una escala común.",
  "Weights are shares of their sum; missing cells are left out, the weights of the others being raised. arithmetic: the weighted mean. geometric: exp(sum of w ln x), for values above 0. harmonic: 1/(sum of w/x). power:p: (sum of w x^p)^(1/p), such as power:2. mpi: the mean less the variance over the mean, which punishes uneven units; standardise to mean 100 and deviation 10 first. ampi: the same on values brought to 70 to 130. min and median: weights matter only where they are 0. copeland: units outranked less units that outrank. benefitOfTheDoubt: each unit with the weights that suit it best.":
    "Los pesos son proporciones de su suma; los valores faltantes se omiten y se elevan los pesos de los demás. arithmetic: la media ponderada. geometric: exp(suma de w ln x), para valores superiores a 0. harmonic: 1/(suma de w/x). power:p: (suma de w x^p)^(1/p), como power:2. mpi: la media menos la varianza sobre la media, que castiga a las unidades desiguales; lleve antes los datos a media 100 y desviación 10. ampi: lo mismo con valores llevados a un intervalo de 70 a 130. min y median: los pesos solo importan donde son 0. copeland: unidades superadas menos unidades que superan. benefitOfTheDoubt: cada unidad con los pesos que más le convienen.",
  "A column of scores; blank without one.": "Una columna de puntuaciones; en blanco donde no hay.",
  "Numbers on a common scale, larger being better; units in rows, indicators in columns.":
    "Números en una escala común (los mayores son los mejores); unidades en filas, indicadores en columnas.",
  "A weight of 0 or more for each column; they need not sum to 1.":
    "Un peso igual o superior a 0 por cada columna; no hace falta que sumen 1.",
  "equal weights": "pesos iguales",
  "Method of aggregation.": "Método de agregación.",
  "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p":
    "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p",
  "Share of the columns that must be known of a unit, else it gets no score.":
    "Proporción de las columnas que debe conocerse de una unidad; de lo contrario, no recibe puntuación.",
  "How many more units each unit outranks than outrank it.":
    "Número de unidades a las que supera cada unidad, menos el de las que la superan.",
  "One unit outranks another where the indicators on which it is better weigh more than those on which it is worse, among the indicators known of both. Only the order within each indicator matters, so nothing needs to be normalised, and no indicator makes up for another. The order of the rows does not matter.":
    "Una unidad supera a otra donde los indicadores en que es mejor pesan más que aquellos en que es peor, entre los indicadores que se conocen de ambas. Solo importa el orden dentro de cada indicador, así que nada tiene que normalizarse y ningún indicador compensa a otro. El orden de las filas no importa.",
  "A column of whole numbers, from 1 - n to n - 1 for n units.":
    "Una columna de números enteros, de 1 - n a n - 1 para n unidades.",
  "Numbers, larger being better; units in rows, indicators in columns.":
    "Números (los mayores son los mejores); unidades en filas, indicadores en columnas.",
  "Weights of indicators from their first principal component.":
    "Pesos de indicadores a partir de su primer componente principal.",
  "The loadings of the first component of the correlations, over the units of which everything is known, as shares of their sum; the sign is fixed so that the sum is above 0. They say what moves together, not what matters: an indicator that runs against the others gets a negative share and should be turned over, or left out.":
    "Las cargas del primer componente de las correlaciones, sobre las unidades de las que se conoce todo, como proporciones de su suma; el signo se fija de modo que la suma sea superior a 0. Dicen qué se mueve junto, no qué importa: un indicador que va contra los demás recibe una proporción negativa y debería invertirse u omitirse.",
  "A row of weights that sum to 1.": "Una fila de pesos que suman 1.",
  "Correlations of every indicator with every other.":
    "Correlaciones de cada indicador con todos los demás.",
  "pearson measures how far two indicators lie on a line; spearman does so for their ranks; kendall compares pairs of units (tau-b, which allows for ties). Each correlation is over the units known in both columns; where there are fewer than two of them, or one column does not vary, the cell is #N/A.":
    "pearson mide hasta qué punto dos indicadores están en una recta; spearman lo hace con sus posiciones; kendall compara pares de unidades (tau-b, que tiene en cuenta los empates). Cada correlación abarca las unidades conocidas en ambas columnas; donde hay menos de dos, o una columna no varía, la celda es #N/A (#N/D).",
  "A square of correlations from -1 to 1, in the order of the columns.":
    "Un cuadrado de correlaciones de -1 a 1, en el orden de las columnas.",
  "Measure of correlation.": "Medida de la correlación.",
  "Cronbach's alpha: how far several indicators measure one thing.":
    "Alfa de Cronbach: hasta qué punto varios indicadores miden una misma cosa.",
  "From the mean covariance of the indicators and their mean variance, each over the units known of both. 1 is perfect agreement; above 0.7 is commonly called reliable. Indicators must point the same way, and should be normalised first. It needs two indicators and two units.":
    "A partir de la covarianza media de los indicadores y su varianza media, cada una sobre las unidades en que se conocen ambos. 1 es acuerdo perfecto; por encima de 0,7 suele llamarse confiable. Los indicadores deben apuntar en la misma dirección y deberían normalizarse antes. Necesita dos indicadores y dos unidades.",
  "Alpha, at most 1.": "Alfa, como máximo 1.",
  "Ranks of values, by all their digits.": "Posiciones de valores, por todas sus cifras.",
  "descending gives rank 1 to the largest value, ascending to the smallest. Equal values share the best rank (min), the worst (max) or their average. Values are compared as they are, never as they are displayed; missing cells have no rank. Several columns are ranked one by one.":
    "descending da la posición 1 al valor más grande, ascending al más pequeño. Los valores iguales comparten la mejor posición (min), la peor (max) o su media. Los valores se comparan como son, nunca como se muestran; los valores faltantes no tienen posición. Varias columnas se ordenan una por una.",
  "Ranks from 1 on, in the shape of the values.":
    "Posiciones de 1 en adelante, dispuestas como los valores.",
  "Numbers, one column or several; blanks are missing.":
    "Números, una columna o varias; un vacío es un valor faltante.",
  "Which end has rank 1.": "Qué extremo tiene la posición 1.",
  "Rank of equal values.": "Posición de los valores iguales.",
};
