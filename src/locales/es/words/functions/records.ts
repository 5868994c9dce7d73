import type { Translations } from "../../../language";

/** Functions of economies, of many segments and of records. */
export const records: Translations = {
  "Output and employment multipliers of the sectors of an input-output table.":
    "Multiplicadores de producción y de empleo de los sectores de una tabla insumo-producto.",
  "The output multiplier of a sector is the output of all sectors that a unit of final demand for it calls forth: a column sum of the Leontief inverse. The employment multiplier (type I) is the workers in all sectors for the same unit of final demand, in the money of the table: without the jobs that spent wages create. Divide it by the sector's own workers per unit of output to get the jobs in all sectors for one in the sector. Only purchases inside the country may stand in transactions: what is imported leaks out. A table that uses up more than it makes is refused.":
    "El multiplicador de producción de un sector es la producción de todos los sectores que genera una unidad de demanda final de sus productos: una suma de columna de la matriz inversa de Leontief. El multiplicador de empleo (tipo I) son los trabajadores de todos los sectores para la misma unidad de demanda final, en la moneda de la tabla: sin los empleos que crean los salarios gastados. Divídalo por los trabajadores del propio sector por unidad de producción para obtener los empleos de todos los sectores por uno del sector. Solo las compras dentro del país pueden estar en transactions: lo importado se fuga. Se rechaza una tabla que consume más de lo que produce.",
  "A row a sector: output multiplier, and employment multiplier where employment is given.":
    "Una fila por sector: multiplicador de producción, y multiplicador de empleo donde se da employment.",
  "Sales between sectors: a row sells, a column buys, in one order and one money.":
    "Ventas entre sectores: una fila vende, una columna compra, en un mismo orden y una misma moneda.",
  "Total output of each sector.": "Producción total de cada sector.",
  "Workers of each sector.": "Trabajadores de cada sector.",
  "no employment multipliers": "sin multiplicadores de empleo",
  "What a policy gains given to one segment, and what is left of it once all have it.":
    "Qué gana una política dada a un solo segmento, y qué queda de ello cuando todos la tienen.",
  "All segments of the table sell in one market, which they share with large firms and imports; put only such segments into it. Their shares of that market and the share of imports must leave 0 or more for large firms, and what large firms and imports face is the mean of the segments, weighted by their shares. The policy is given to each segment alone, then to all; whatever regulates imports holds for the market in either case. Gains are changes of the outcome against no policy; together, each segment counts by its share of the market. The composition loss is 1 − joint gain/sum of single gains: 0 where the segments do not stand in each other's way, 1 where all that one gains is what the others lose, below 0 where they help each other.":
    "Todos los segmentos de la tabla venden en un mismo mercado, que comparten con las grandes empresas y las importaciones; ponga en ella solo tales segmentos. Sus participaciones en ese mercado y la de las importaciones deben dejar 0 o más a las grandes empresas, y lo que enfrentan las grandes empresas y las importaciones es la media de los segmentos, ponderada por sus participaciones. La política se da a cada segmento solo y después a todos; lo que regula las importaciones vale para el mercado en ambos casos. Las ganancias son cambios del resultado frente a no tener política; en conjunto, cada segmento cuenta según su participación en el mercado. La pérdida de composición es 1 − ganancia conjunta/suma de ganancias por separado: 0 donde los segmentos no se estorban, 1 donde todo lo que uno gana es lo que los demás pierden, inferior a 0 donde se ayudan.",
  "A row a segment: gain with the policy alone, gain with the policy everywhere; then all together, with the composition loss.":
    "Una fila por segmento: ganancia con la política solo para él, ganancia con la política en todas partes; después todos juntos, con la pérdida de composición.",
  "The policy, in two columns of name and value, or with one value a year.":
    "La política, en dos columnas de nombre y valor, o con un valor por año.",
  "The outcome whose gains are compared.": "El resultado cuyas ganancias se comparan.",
  "the name of an outcome of a segment, such as output or jobs":
    "el nombre de un resultado de un segmento, como output o jobs",
  "Year in which they are compared, 1 to 30.": "Año en que se comparan, de 1 a 30.",
  "Growth per year of firms, workers and revenue: small firms beside large ones and all manufacturing.":
    "Crecimiento anual de empresas, trabajadores e ingresos: las pequeñas empresas junto a las grandes y a toda la manufactura.",
  "Growth per year between the first and the last year, the years between being of no account: (last/first)^(1/years) − 1. A group of firms without a column in the table has no row. A figure that is blank in one of the two years makes its cell #N/A. Revenue should be in prices of one year.":
    "Crecimiento anual entre el primer año y el último, sin atender a los años intermedios: (último/primero)^(1/años) − 1. Un grupo de empresas sin columna en la tabla no tiene fila. Una cifra en blanco en uno de los dos años hace que su celda sea #N/A (#N/D). Los ingresos deberían estar a precios de un mismo año.",
  "A row for each segment and group of firms (small, large, manufacturing): years, then growth per year of firms, workers and revenue.":
    "Una fila por cada segmento y grupo de empresas (small, large, manufacturing): años, y luego crecimiento anual de empresas, trabajadores e ingresos.",
  "The History table with its header row: segment, year, firms, workers, revenue, and the same for large firms and all manufacturing as far as known.":
    "La tabla History con su fila de encabezado: segment, year, firms, workers, revenue, y lo mismo para las grandes empresas y toda la manufactura en la medida en que se conozca.",
  "a table with a header row and a row for each year":
    "una tabla con una fila de encabezado y una fila por año",
  "The first year to compare, which the table must have.":
    "Primer año de la comparación, que la tabla debe contener.",
  "the first year of each segment": "el primer año de cada segmento",
  "The last year to compare, which the table must have.":
    "Último año de la comparación, que la tabla debe contener.",
  "the last year of each segment": "el último año de cada segmento",
  "What is wrong, doubtful or unused in a Segments table, cell by cell.":
    "Qué está mal, es dudoso o no se usa en una tabla Segments, celda por celda.",
  "An error keeps its row from being computed, a warning belongs beside every result of the row, a note tells of a column that nobody reads. Rows count within the range, the header being row 1; the column is named by its header, and left empty where the remark is about the whole row. Where nothing is found a single row says so.":
    "Un error impide calcular su fila, una advertencia debe estar junto a cada resultado de la fila, una nota avisa de una columna que nadie lee. Las filas se cuentan dentro del rango, y el encabezado es la fila 1; la columna se nombra por su encabezado, y queda vacía donde la observación es sobre toda la fila. Donde no se encuentra nada, una sola fila lo dice.",
  "A row a remark: row, column, severity (error, warning, note, ok) and what would be right.":
    "Una fila por observación: fila, columna, gravedad (error, warning, note, ok) y qué sería lo correcto.",
};
