import type { Translations } from "../../../language";

/** Functions of composite indices. */
export const compositeIndices: Translations = {
  "A composite index of any number of levels, from a table of data and a framework table.":
    "Un índice compuesto de cualquier número de niveles, a partir de una tabla de datos y una tabla de marco.",
  "The framework has a row for each indicator, each aggregate and the index: Code (an indicator's is its header in the data), Parent (blank at the top only), Weight among siblings (1 where blank), Direction (-1 where less is better), Normalise with P1 and P2 (minmax where blank), Aggregate (arithmetic where blank) and MinCoverage, the share of its children that a unit needs. Branches may be of different depth. A cycle, two tops, an unknown parent or column, and an indicator that is not in the data are errors that name the row. An aggregate whose Direction is -1 is turned over about the middle of its scale. Contributions sum to the score of the unit. The methods say how the index is made where the framework leaves it open: units of which too little is known are left out (minCoverage), missing cells filled (fill), outliers treated as TREAT does it (treat), then indicators normalised, weighed (by the framework, equally, by the first principal component of each group, or to equal correlation with the parent) and aggregated.":
    "El marco tiene una fila por cada indicador, cada agregado y el índice: Code (el de un indicador es su encabezado en los datos), Parent (en blanco solo en la cima), Weight entre las filas del mismo padre (1 donde está en blanco), Direction (-1 donde menos es mejor), Normalise con P1 y P2 (minmax donde está en blanco), Aggregate (arithmetic donde está en blanco) y MinCoverage, la proporción de sus hijos que una unidad necesita. Las ramas pueden tener distinta profundidad. Un ciclo, dos cimas, un padre o una columna desconocidos y un indicador que no está en los datos son errores que nombran la fila. Un agregado cuya Direction es -1 se invierte en torno al centro de su escala. Las contribuciones suman la puntuación de la unidad. Los métodos dicen cómo se hace el índice donde el marco lo deja abierto: se excluyen las unidades de las que se sabe demasiado poco (minCoverage), se completan los valores faltantes (fill), se tratan los valores atípicos como lo hace TREAT (treat), y luego los indicadores se normalizan, se ponderan (por el marco, por igual, por el primer componente principal de cada grupo o con igual correlación con el padre) y se agregan.",
  "A row for each unit: aggregates from the top downwards, rank, coverage; or what the output asks for.":
    "Una fila por unidad: agregados de la cima hacia abajo, posición, cobertura; o lo que pide output.",
  "The data with their header row; columns that are not in the framework may hold anything.":
    "Los datos con su fila de encabezado; las columnas que no están en el marco pueden contener cualquier cosa.",
  "a header row of codes, the units' names in the first column":
    "una fila de encabezado de códigos, los nombres de las unidades en la primera columna",
  "The framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.":
    "La tabla de marco: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.",
  "a table with the columns Code and Parent": "una tabla con las columnas Code y Parent",
  "Scores of every level with rank and coverage, normalised indicators, weights, or contributions to the top.":
    "Puntuaciones de cada nivel con posición y cobertura, indicadores normalizados, pesos o contribuciones a la cima.",
  "Put the names of the columns above the result (TRUE or FALSE).":
    "Poner los nombres de las columnas encima del resultado (TRUE o FALSE; VERDADERO o FALSO en Excel en español).",
  "TRUE or FALSE": "TRUE o FALSE",
  TRUE: "TRUE",
  "Ranks of an index with their intervals, when its weights could have been others.":
    "Posiciones de un índice con sus intervalos, cuando sus pesos podrían haber sido otros.",
  "The index is built of its data and framework as INDEX does it, then again for every draw with other weights: each weight of the framework moves by up to weightNoise times itself, up or down, all equally likely and independently. Low and high are the ranks between which the level of the draws lies, so 7 with 5 and 9 reads: seventh, between fifth and ninth. P(top 3) is the share of the draws in which the unit is among the first three. With 'all' for vary each draw also takes one of the usual ways of normalising (the index's own, or z-scores) and of aggregating (its own, the arithmetic mean, or a mean that compensates less), and draws what was filled in. A wide interval says that the rank hangs on the weights and should not be quoted alone. Equal scores share the better rank; a unit without a score has no rank.":
    "El índice se construye con sus datos y su marco como lo hace INDEX, y luego de nuevo en cada sorteo con otros pesos: cada peso del marco varía como máximo weightNoise veces sí mismo, hacia arriba o hacia abajo, con igual probabilidad y de forma independiente. low y high son las posiciones entre las que queda la parte level de los sorteos, de modo que 7 con 5 y 9 se lee: séptima, entre quinta y novena. P(top 3) es la proporción de los sorteos en que la unidad está entre las tres primeras. Con 'all' en vary cada sorteo toma además una de las formas usuales de normalizar (la del índice o puntuaciones z) y de agregar (la suya, la media aritmética o una media que compensa menos), y sortea lo que se completó. Un intervalo ancho dice que la posición depende de los pesos y no debería citarse sola. Las puntuaciones iguales comparten la mejor posición; una unidad sin puntuación no tiene posición.",
  "A row for each unit: its name, score, rank, the lowest and highest rank of the interval, and how often it is among the first three.":
    "Una fila por unidad: su nombre, puntuación, posición, la posición menor y la mayor del intervalo, y con qué frecuencia está entre las tres primeras.",
  "The data with their header row, as for INDEX.":
    "Los datos con su fila de encabezado, como para INDEX.",
  "The framework table, as for INDEX.": "La tabla de marco, como para INDEX.",
  "Number of draws, 10 to 100,000. More are surer and take longer.":
    "Número de sorteos, de 10 a 100.000. Cuantos más, más seguro es el resultado y más tarda.",
  "A whole number that decides all draws: the same seed gives the same result.":
    "Un número entero que decide todos los sorteos: la misma semilla da el mismo resultado.",
  "By how much of itself each weight moves at most, 0 to 1.":
    "En qué parte de sí mismo varía como máximo cada peso, de 0 a 1.",
  "Share of the draws that the interval holds, 0.5 to 1.":
    "Proporción de los sorteos que contiene el intervalo, de 0,5 a 1.",
  "Methods for what the framework leaves open, in two columns of name and choice: minCoverage (0 to 1), fill (none, mean, median), treat (none, winsorise), normalise (such as zscore or minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (such as geometric).":
    "Métodos para lo que el marco deja abierto, en dos columnas, nombre y elección: minCoverage (0 a 1), fill (none, mean, median), treat (none, winsorise), normalise (como zscore o minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (como geometric).",
  "two columns: a method's name and what is chosen":
    "dos columnas: el nombre de un método y lo que se elige",
  "the usual methods": "los métodos usuales",
  "What could have been otherwise: the weights alone, or also how the index is normalised, aggregated and filled in.":
    "Lo que pudo ser de otro modo: solo los pesos, o también cómo se normaliza, agrega y completa el índice.",
};
