import type { Translations } from "../../../language";

/** Functions that run the model. */
export const simulations: Translations = {
  "The path of a cluster over the years under a policy: one row a year, one column an outcome.":
    "La trayectoria de un clúster a lo largo de los años bajo una política: una fila por año, una columna por resultado.",
  "Runs the dynamic cluster model from the base year. Levers are given by name with one value, or with one value a year from year 0 in the second and following columns; before the year start every lever is at its base. Outcomes are relative to the base year except where their description says otherwise. Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.":
    "Calcula el modelo dinámico del clúster desde el año base. Las palancas se dan por su nombre con un valor, o con un valor por año desde el año 0 en la segunda columna y las siguientes; antes del año start cada palanca está en su base. Los resultados son relativos al año base salvo donde su descripción diga otra cosa. El signo y el orden de los resultados son confiables; los años, los porcentajes y el número de personas son ilustrativos mientras no se calibre el modelo.",
  "A row a year from 0, a column an outcome.":
    "Una fila por año desde 0, una columna por resultado.",
  "The segment in two columns of name and value, named as the columns of the Segments table; what is not given is at its documented default.":
    "El segmento en dos columnas de nombre y valor, con los nombres de las columnas de la tabla Segments; lo que no se da está en su valor predeterminado documentado.",
  "two columns: the name of a segment's column and its value":
    "dos columnas: el nombre de una columna del segmento y su valor",
  "Levers that differ from the base, in two columns of name and value, or with one value a year.":
    "Palancas que difieren de la base, en dos columnas de nombre y valor, o con un valor por año.",
  "two or more columns: a lever's name and its value, or one value a year":
    "dos columnas o más: el nombre de una palanca y su valor, o un valor por año",
  "no policy": "sin política",
  "Number of years after the base year, 1 to 30.":
    "Número de años después del año base, de 1 a 30.",
  "Names of the outcomes to give, in a row or a column.":
    "Nombres de los resultados que se piden, en una fila o una columna.",
  "names, one a cell": "nombres, uno por celda",
  "all outcomes": "todos los resultados",
  "Every segment of a table under every scenario, year by year.":
    "Cada segmento de una tabla bajo cada escenario, año por año.",
  "Runs the dynamic cluster model, as SIMULATE does, with every parameter at its default: each segment of the table under each column of the scenarios. A scenario is what differs from the base; a blank cell leaves the lever alone, a text such as 1-5 = 0.5; 6 = 0.8 sets it year by year, and a column of blanks is the baseline. A segment that cannot be run says why and leaves the others alone.":
    "Calcula el modelo dinámico del clúster, como SIMULATE, con cada parámetro en su valor predeterminado: cada segmento de la tabla bajo cada columna de los escenarios. Un escenario es lo que difiere de la base; una celda en blanco deja la palanca sin cambio, un texto como 1-5 = 0.5; 6 = 0.8 la fija año por año, y una columna en blanco es la referencia. Un segmento que no puede calcularse dice por qué y no afecta a los demás.",
  "A row for each segment, scenario and year from 0, a column an outcome.":
    "Una fila por cada segmento, escenario y año desde 0, una columna por resultado.",
  "The scenarios: a row a lever, its name in the column lever, and a column a scenario. A row tariffOutput @ Kumasi, repair is for that segment alone.":
    "Los escenarios: una fila por palanca, su nombre en la columna lever, y una columna por escenario. Una fila tariffOutput @ Kumasi, repair vale solo para ese segmento.",
  "a table with the column lever and a column for each scenario":
    "una tabla con la columna lever y una columna por cada escenario",
  "Between which values an outcome lies, year by year, when the parameters are uncertain.":
    "Entre qué valores queda un resultado, año por año, cuando los parámetros son inciertos.",
  "The cluster is run once for every draw of all parameters, each triangular between its low and high value around its default, at the points of a Sobol' sequence that the seed shifts. Half of the draws lie between p25 and p75, nine in ten between p5 and p95. Scenarios that are run with the same seed share their draws, so that their differences are not blurred by chance. Where the market of a draw is not cleared, the cell says in how many draws, and with what inputs. The band shows what the parameters leave open, not what the model leaves out.":
    "El clúster se calcula una vez por cada sorteo de todos los parámetros, cada uno triangular entre su valor bajo y su valor alto en torno al predeterminado, en los puntos de una sucesión de Sobol que la semilla desplaza. La mitad de los sorteos queda entre p25 y p75, nueve de cada diez entre p5 y p95. Los escenarios calculados con la misma semilla comparten sus sorteos, de modo que el azar no difumina sus diferencias. Donde el mercado de un sorteo no se equilibra, la celda dice en cuántos sorteos y con qué datos. La banda muestra lo que los parámetros dejan abierto, no lo que el modelo deja fuera.",
  "A row a year from 0: the year and the values below which 5, 25, 50, 75 and 95 % of the draws lie.":
    "Una fila por año desde 0: el año y los valores por debajo de los cuales queda el 5, 25, 50, 75 y 95\u00a0% de los sorteos.",
  "The outcome looked at, by its name in the list of outcomes.":
    "El resultado que se examina, por su nombre en la lista de resultados.",
  "the name of an outcome, such as jobs": "el nombre de un resultado, como jobs",
  "How often policy A brings more of an outcome than policy B, and how much more.":
    "Con qué frecuencia la política A aporta más de un resultado que la política B, y cuánto más.",
  "Both policies are run with the same draws of all parameters, so that what the draws do to both alike cancels. P(A > B) is the share of the draws in which A comes out higher; a draw in which both are equal does not count for A. The difference is A less B, draw by draw: its median, and the values below which 5 % and 95 % of the draws lie. Where they lie on either side of 0, the model does not know which is better.":
    "Ambas políticas se calculan con los mismos sorteos de todos los parámetros, de modo que se anula lo que los sorteos hacen a ambas por igual. P(A > B) es la proporción de los sorteos en que A resulta más alta; un sorteo en que ambas son iguales no cuenta para A. La diferencia es A menos B, sorteo por sorteo: su mediana, y los valores por debajo de los cuales queda el 5\u00a0% y el 95\u00a0% de los sorteos. Donde quedan a ambos lados de 0, el modelo no sabe cuál es mejor.",
  "One row: P(A > B), the median difference, and the 5 % and 95 % values of the difference.":
    "Una fila: P(A > B), la diferencia mediana, y los valores al 5\u00a0% y al 95\u00a0% de la diferencia.",
  "Levers of policy A that differ from the base, by name.":
    "Palancas de la política A que difieren de la base, por su nombre.",
  "Levers of policy B that differ from the base, by name.":
    "Palancas de la política B que difieren de la base, por su nombre.",
  "The year looked at, 1 to 30 years after the base year.":
    "El año que se examina, de 1 a 30 años después del año base.",
  "Which uncertain parameters an outcome hangs on, as shares of its variance.":
    "De qué parámetros inciertos depende un resultado, como proporciones de su varianza.",
  "Sobol indices over all parameters at once. The first order is the share of the variance that would go if the parameter were known; the total order, with its 90 % interval from a bootstrap, is what would be left if all others were known. The parameters are sorted by total order. The last row takes all pure assumptions together: where its share is large, the answer rests on judgement and says so. An index slightly below 0 is 0 within its sampling error. The model runs 49 times for each sample.":
    "Índices de Sobol sobre todos los parámetros a la vez. El primer orden es la proporción de la varianza que desaparecería si se conociera el parámetro; el orden total, con su intervalo del 90\u00a0% por bootstrap, es lo que quedaría si se conocieran todos los demás. Los parámetros se ordenan por el orden total. La última fila toma juntos todos los meros supuestos: donde su proporción es grande, la respuesta se apoya en un juicio y lo dice. Un índice algo inferior a 0 es 0 dentro de su error de muestreo. El modelo se calcula 49 veces por muestra.",
  "A row a parameter: its name, first order, total order, the interval of the total order and its evidence; last all assumptions together.":
    "Una fila por parámetro: su nombre, primer orden, orden total, el intervalo del orden total y su evidencia; al final todos los supuestos juntos.",
  "Number of base samples, 64 to 65,536; powers of two are best.":
    "Número de muestras base, de 64 a 65.536; lo mejor son potencias de dos.",
};
