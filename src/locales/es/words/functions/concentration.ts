import type { Translations } from "../../../language";

/** Functions of concentration. */
export const concentration: Translations = {
  "How much larger an industry's share of employment is in a region than in the country.":
    "Cuánto mayor es la proporción de una rama en el empleo de una región que en el del país.",
  "The industry's share of local employment over its share of national employment: 1 where they are equal, above 1 where the industry is concentrated in the region. Give single cells, or ranges of the same shape for one answer a cell.":
    "La proporción de la rama en el empleo local sobre su proporción en el empleo nacional: 1 donde son iguales, más de 1 donde la rama está concentrada en la región. Dé celdas sueltas, o rangos de la misma forma para una respuesta por celda.",
  "Location quotient, a ratio.": "Cociente de localización, una razón.",
  "Workers of the industry in the region.": "Trabajadores de la rama en la región.",
  "All workers of the region.": "Todos los trabajadores de la región.",
  "Workers of the industry in the country.": "Trabajadores de la rama en el país.",
  "Location quotients of every industry in every region, from a table of employment.":
    "Cocientes de localización de cada rama en cada región, a partir de una tabla de empleo.",
  "Totals are those of the table, so it must hold all regions and all industries, or a last row and column for the rest. Each quotient is the industry's share in the region over its share in the whole table: 1 where they are equal. A region or an industry without workers has no quotient.":
    "Los totales son los de la tabla, así que debe contener todas las regiones y todas las ramas, o una última fila y columna para el resto. Cada cociente es la proporción de la rama en la región sobre su proporción en toda la tabla: 1 donde son iguales. Una región o una rama sin trabajadores no tiene cociente.",
  "A quotient for every cell of the table, in the same shape.":
    "Un cociente por cada celda de la tabla, en la misma disposición.",
  "Workers; rows are regions, columns are industries.":
    "Trabajadores; las filas son regiones, las columnas son ramas.",
  "How far few firms make up most of a market or an industry.":
    "Hasta qué punto unas pocas empresas forman la mayor parte de un mercado o de una rama.",
  "The sum of squared shares of the sizes given: 1 for a single firm, 1/n for n equal ones. The normalised form runs from 0 (equal firms) to 1 and needs two firms or more; the equivalent form is the number of equal firms with the same concentration.":
    "La suma de los cuadrados de las participaciones de los tamaños dados: 1 para una sola empresa, 1/n para n iguales. La forma normalizada va de 0 (empresas iguales) a 1 y necesita dos empresas o más; la forma equivalente es el número de empresas iguales con la misma concentración.",
  "The index, or its form asked for.": "El índice, o la forma que se pide.",
  "Sizes of the firms, such as workers or sales, in one row or one column.":
    "Tamaños de las empresas, como trabajadores o ventas, en una fila o una columna.",
  "Which form of the index to give.": "Qué forma del índice dar.",
  "How far an industry clusters beyond what its large plants and chance explain.":
    "Hasta qué punto una rama se agrupa más allá de lo que explican sus plantas grandes y el azar.",
  "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), where s are the regions' shares of the industry, x their shares of all employment, G = Σ(s − x)² and H the Herfindahl index of the plants. 0 is the concentration that plants scattered at random would show; above 0.05 is commonly called concentrated, below 0.02 dispersed. It needs two plants and two regions.":
    "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), donde s son las participaciones de las regiones en la rama, x sus participaciones en todo el empleo, G = Σ(s − x)² y H el índice de Herfindahl de las plantas. 0 es la concentración que mostrarían plantas dispersas al azar; por encima de 0,05 suele llamarse concentrada, por debajo de 0,02 dispersa. Necesita dos plantas y dos regiones.",
  "γ, usually from 0 to 1, below 0 if dispersed.":
    "γ, por lo común de 0 a 1, inferior a 0 si está dispersa.",
  "Workers of each plant of the industry.": "Trabajadores de cada planta de la rama.",
  "Region of each plant, as named in regionNames.":
    "Región de cada planta, con el nombre que tiene en regionNames.",
  "Names of all regions.": "Nombres de todas las regiones.",
  "All workers of each region, in the order of the names.":
    "Todos los trabajadores de cada región, en el orden de los nombres.",
  "Whether an industry clusters in a region, by density, specialisation and firm size at once.":
    "Indica si una rama se agrupa en una región, según densidad, especialización y tamaño de las empresas a la vez.",
  "Workers of the industry per area against the country's, times workers per inhabitant against the country's, divided by workers per firm against the country's. 1 is the average region; one large plant counts for less than many small firms with the same workers. Give single cells, or ranges of the same shape for one answer a cell.":
    "Trabajadores de la rama por unidad de superficie respecto al país, multiplicados por los trabajadores por habitante respecto al país y divididos por los trabajadores por empresa respecto al país. 1 es la región media; una planta grande cuenta menos que muchas empresas pequeñas con los mismos trabajadores. Dé celdas sueltas, o rangos de la misma forma para una respuesta por celda.",
  "The cluster index, a ratio above 0.": "El índice de clúster, una razón superior a 0.",
  "Area of the region.": "Superficie de la región.",
  "Area of the country, in the same unit.": "Superficie del país, en la misma unidad.",
  "Inhabitants of the region.": "Habitantes de la región.",
  "Inhabitants of the country.": "Habitantes del país.",
  "Firms of the industry in the region.": "Empresas de la rama en la región.",
  "Firms of the industry in the country.": "Empresas de la rama en el país.",
};
