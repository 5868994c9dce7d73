import { count } from "../../en/count";
import type { indexBuilder as english } from "../../en/pane/indexBuilder";
import type { Said } from "../../language";

/** The builder of an index of the user's own. */
export const indexBuilder: Said<typeof english> = {
  parts: "Índices",
  clusterPart: "Clústeres",
  ownPart: "Su propio índice",
  heading: "Un índice propio",
  explanation:
    "Un índice compuesto lleva varios indicadores a una escala y toma su media, nivel por nivel. Usted dice cuáles y cuánto pesa cada uno.",
  fromAnyTable:
    "Sirve cualquier tabla de este libro con unidades en filas e indicadores en columnas; no hace falta ningún clúster.",
  build: "Construir un índice",
  reading: "Leyendo las tablas…",

  table: "Tabla de unidades",
  tableHint: "Una fila para cada unidad, con su nombre en la primera columna.",
  framework: "Marco",
  newFramework: "Nuevo, de columnas de la tabla",
  foreignFramework: "Marco con otros encabezados",
  whatIsFramework: "¿Qué es un marco?",
  framed: [
    "Una tabla que describe el índice: una fila para cada indicador, una para cada nivel superior y una para el propio índice.",
    "Code es el encabezado de un indicador en la tabla de unidades, o el nombre que usted da a un nivel. Parent es el código de la fila de la que forma parte; el del índice queda en blanco.",
    "Weight es el peso entre las filas de un mismo padre. Direction es -1 donde menos es mejor. Las demás columnas nombran métodos para una sola fila y pueden omitirse.",
  ],
  noTables:
    "Este libro aún no tiene una tabla con unidades en filas e indicadores en columnas. Escriba o pegue una: los nombres en la primera columna y un encabezado sobre cada columna.",

  create: "Escribir un marco",
  createHint: (columns, table) =>
    `Una hoja nueva con un nivel sobre ${count(columns, "indicador", "indicadores")} de ${table}, todos del mismo peso y cuanto más, mejor. Cambie en ella lo que vea de otro modo; los resultados la siguen.`,
  chooseColumns: (chosen, all) => `Indicadores: ${chosen} de ${all}`,
  columnKnown: (code, share) => `${code}, conocido en ${share}`,
  leftOut: (columns) =>
    columns === 1 ? "Una columna se deja fuera" : `${columns} columnas se dejan fuera`,
  leftOutHint: (columns) =>
    `Hay números, pero algunas celdas son texto: ${columns}. Corrija estas celdas para poder elegir lo que está bajo estos encabezados.`,
  noColumns: "Ninguna columna de esta tabla tiene números que difieran de una unidad a otra.",

  methods: "Métodos",
  methodsHint:
    "Valen para todo lo que el marco deja abierto. Los métodos con parámetros propios, como los límites fijos, se nombran en el marco.",
  methodsUsual: "los usuales",
  methodsChanged: (changed) => changed.join(", "),
  back: "Volver a los métodos usuales",

  cannot: "El índice aún no puede construirse",
  cannotHint: "Corrija lo que se indica aquí; el índice aparece solo.",
  mind: "Para tener en cuenta",

  scores: (index) => `Puntuaciones: ${index}`,
  orderBy: "Mostrar y ordenar por",
  byName: (index) => `${index}, por nombre`,
  rank: (rank, of) => `posición ${rank} de ${of}`,
  rankBetween: (rank, low, high, of) =>
    low === high
      ? `posición ${rank} de ${of}; ${low} en nueve de cada diez variantes`
      : `posición ${rank} de ${of}; ${low} a ${high} en nueve de cada diez variantes`,
  coverage: (share) => `Se conoce el ${share} de los indicadores.`,
  noScore: (number) => `${count(number, "unidad no tiene", "unidades no tienen")} puntuación`,
  noScoreHint: "Se sabe demasiado poco de ellas para el marco y los métodos elegidos.",
  unitParts: "Sus partes",
  adds: "Lo que cada indicador añade a la puntuación",
  addsMissing: "no se conoce",
  lifts: "Qué la elevaría más",
  liftsHint:
    "Un indicador en su mejor valor de los datos, lo demás sin cambio. Dice lo que el índice premia, no lo que una política puede lograr.",
  liftUnknown: "no se conoce",
  liftMost: (code, from, to, gain) =>
    `${code} en ${to} (ahora ${from}) añade ${gain} a la puntuación.`,
  liftRank: (value, rank) => `Desde ${value} es la posición ${rank}.`,
  noLift: "Cada indicador está ya en su mejor valor.",

  ranks: "¿Son seguras las posiciones?",
  ranksHint: (draws, noise) =>
    `El índice se construye ${draws} veces de otras formas: cada peso movido hasta un ${noise} de su valor, con puntuaciones z, con medias que compensan más o menos. Nueve de cada diez resultados están dentro de la barra.`,
  ranksSummary: (sure, of) =>
    `${sure} de ${of} unidades ${sure === 1 ? "se mueve" : "se mueven"} una posición como mucho.`,
  ranksAlt: (units) =>
    `Posiciones de ${count(units, "unidad", "unidades")} con su intervalo, como barras de la mejor a la peor posición; cada una está escrita junto a su barra.`,
  rankValue: (rank, low, high) => (low === high ? `${rank}` : `${rank} (${low} a ${high})`),
  topShare: (top, share) => `entre las ${top} primeras en el ${share}`,
  failedWays: (failed, draws) =>
    `${failed} de ${draws} variantes ${failed === 1 ? "no pudo construirse y se excluye" : "no pudieron construirse y se excluyen"}.`,

  weights: "Pesos",
  weightsHint:
    "Lo que se quiso y lo que resultó: una parte del índice, y hasta qué punto el índice sigue a cada parte (1: del todo, 0: nada, menos de 0: al revés).",
  weightsSummary: (heaviest, share) => `${heaviest} pesa más, ${share}.`,
  node: "Parte",
  share: "De su padre",
  effective: "Del índice",
  follows: "Seguida",

  correlations: "Correlaciones",
  correlationsHint:
    "Hasta qué punto van juntos los indicadores de un grupo, de -1 a 1, en la escala común. Los de un grupo deberían concordar, pero no decir lo mismo.",
  correlationsFine: "Ningún par destaca.",
  correlationsSummary: (redundant, opposed) =>
    [
      ...(redundant > 0 ? [`${count(redundant, "par dice", "pares dicen")} lo mismo`] : []),
      ...(opposed > 0 ? [`${count(opposed, "par se opone", "pares se oponen")}`] : []),
    ].join(", "),
  redundant: (first, second, found) =>
    `${first} y ${second} dicen casi lo mismo (${found}): juntos cuentan doble. Quite uno o reduzca sus pesos a la mitad.`,
  opposed: (first, second, found) =>
    `${first} y ${second} tiran en sentido contrario (${found}): en la media se anulan. Revise su sentido (Direction) o póngalos en grupos distintos.`,
  group: (code) => `Dentro de ${code}`,
  firstColumn: "Primero",
  secondColumn: "Segundo",
  correlation: "Correlación",
  pairsShown: (shown, all) => `Se muestran los ${shown} pares más fuertes de ${all}.`,

  write: "En el libro",
  writeAs: "Escribir como",
  values: "Valores",
  valuesHint:
    "Hojas nuevas que quedan como están y se abren en cualquier parte, también sin el laboratorio.",
  formulas: "Fórmulas",
  foreignHeaders:
    "Hojas nuevas que quedan como están. Las fórmulas exigirían los encabezados del laboratorio en su tabla.",
  formulasHint:
    "Una hoja nueva de fórmulas CLUSTER sobre sus propias celdas, que siguen cada cambio. Necesitan el laboratorio y no existen en un iPad.",
};
