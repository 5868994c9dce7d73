import type { Translations } from "../../../language";

/** Functions of surplus and reinvestment. */
export const reinvestment: Translations = {
  "Where the surplus of small firms goes: the reinvestment index and its companions.":
    "Adónde va el excedente de las pequeñas empresas: el índice de reinversión y los indicadores que lo acompañan.",
  "The uses in order: own business for capacity, own business for innovation, related activities, marketing through a consortium, own marketing, education of children, savings account, real estate, portfolio investment, capital flight, consumption. The index weighs each local use by how far it builds the productive base, which is a judgement; local manufacturing investment (uses 1 to 3), local productive reinvestment (1 to 5) and leakage stand beside it without one.":
    "Los usos en orden: negocio propio para capacidad, negocio propio para innovación, actividades conexas, comercialización mediante un consorcio, comercialización propia, educación de los hijos, cuenta de ahorro, bienes inmuebles, inversión de cartera, fuga de capitales, consumo. El índice pondera cada uso local según cuánto construye la base productiva, lo que es un juicio; la inversión en manufactura local (usos 1 a 3), la reinversión productiva local (1 a 5) y la fuga lo acompañan sin juicio alguno.",
  "A row for each segment: index 0 to 100, then three shares of surplus.":
    "Una fila por segmento: índice de 0 a 100 y luego tres proporciones del excedente.",
  "Shares of after-tax surplus by use: eleven rows in one column, or eleven columns with a row for each segment; each list sums to 1.":
    "Proporciones del excedente después de impuestos por uso: once filas en una columna, u once columnas con una fila por segmento; cada lista suma 1.",
  "a number from 0 to 1 for each of the eleven uses":
    "un número de 0 a 1 para cada uno de los once usos",
  "The part of each use that stays in the locality, in the shape of the shares or once for all segments.":
    "La parte de cada uso que queda en la localidad, en la disposición de shares o una vez para todos los segmentos.",
  "1 for every use": "1 para cada uso",
  "How far each use builds the productive base, in the shape of the shares or once for all segments.":
    "Cuánto construye cada uso la base productiva, en la disposición de shares o una vez para todos los segmentos.",
  "the documented qualities": "las calidades documentadas",
  "The share of surplus that is reinvested once the nine factors around it are counted in.":
    "La proporción del excedente que se reinvierte una vez contados los nueve factores que lo rodean.",
  "The factors in order: legality of profit, laws and regulations, financial institutions, sunrise (1) or sunset (−1) industry, business cycle, possibility of continuous incremental growth, social status of entrepreneurs, size of family, real interest rate. Each moves the log odds of the base rate by its coefficient. The founding paper names the factors and gives no sizes: 0.3 is an assumption, and family size and the interest rate, to which the paper gives no sign, count for nothing until you give them a coefficient. The base rate is cut to 0.01 to 0.99.":
    "Los factores en orden: legalidad del beneficio, leyes y reglamentos, instituciones financieras, rama en auge (1) o en declive (−1), ciclo económico, posibilidad de crecimiento gradual continuo, prestigio social de los empresarios, tamaño de la familia, tasa de interés real. Cada uno mueve con su coeficiente el logaritmo de la razón de probabilidades de la tasa base. El artículo fundador nombra los factores y no da magnitudes: 0,3 es un supuesto, y el tamaño de la familia y la tasa de interés, a los que el artículo no da signo, no cuentan nada hasta que usted les dé un coeficiente. La tasa base se recorta entre 0,01 y 0,99.",
  "Share of after-tax surplus reinvested, 0 to 1.":
    "Proporción del excedente después de impuestos reinvertida, de 0 a 1.",
  "Base rate, such as local manufacturing investment as a share of surplus.":
    "Tasa base, como la inversión en manufactura local como proporción del excedente.",
  "The nine factors in order, each from −1 to 1; 0 where it makes no difference.":
    "Los nueve factores en orden, cada uno de −1 a 1; 0 donde no influye.",
  "Coefficients of the nine factors, in their order.":
    "Coeficientes de los nueve factores, en su orden.",
  "0.3 for the first seven, 0 for the last two":
    "0,3 para los siete primeros, 0 para los dos últimos",
  "Yearly growth of capital that a reinvestment rate gives.":
    "Crecimiento anual del capital que da una tasa de reinversión.",
  "An identity: what is reinvested out of the surplus on each unit of capital, less what wears out. It says nothing of whether the surplus lasts.":
    "Una identidad: lo que se reinvierte del excedente sobre cada unidad de capital, menos lo que se desgasta. No dice nada de si el excedente perdura.",
  "Growth of capital per year, as a share.": "Crecimiento del capital por año, como proporción.",
  "Share of surplus reinvested in local manufacturing, 0 to 1.":
    "Proporción del excedente reinvertida en manufactura local, de 0 a 1.",
  "After-tax surplus of a year over capital.":
    "Excedente después de impuestos de un año sobre el capital.",
};
