import type { columns as english } from "../../en/pane/columns";
import type { Said } from "../../language";
import { count } from "../../en/count";

/** Where the user says which of their headers stands for which column of the lab. */
export const columns: Said<typeof english> = {
  heading: "¿Qué es cada una de sus columnas?",
  why: "Su tabla tiene encabezados propios. Diga qué significan y el laboratorio leerá la tabla tal como está; no se cambia ninguna celda. Lo que diga se recuerda en este libro.",
  summary: (own, matched, suggested) =>
    [
      `${own} con los nombres del laboratorio`,
      `${count(matched, "asignada", "asignadas")} por usted`,
      count(suggested, "sugerencia", "sugerencias"),
    ].join(" · "),
  review: "Asignar columnas",
  titlesPassed: (rows, header) =>
    `La fila de encabezados se encontró en la fila ${header}; ${count(rows, "fila de título", "filas de título")} por encima no se ${rows === 1 ? "lee" : "leen"}.`,
  endPassed: (row, begins) =>
    `A partir de la fila ${row} («${begins}») no se lee nada: los totales y las notas no forman parte de la tabla.`,
  totalsPassed: (number, rows, begins) =>
    number === 1
      ? `La fila ${rows} («${begins}») no se lee: es el total de otras filas.`
      : `Las filas ${rows} («${begins}», etc.) no se leen: son totales de otras filas.`,

  toConfirm: "Por confirmar",
  nothingToConfirm:
    "Ningún encabezado se parece a una columna que aún falte. Puede asignar columnas más abajo.",
  settled: (number) => `Asignadas (${number})`,
  open: (number) => `No encontradas en su tabla (${number})`,
  openHint:
    "El laboratorio funciona sin la mayoría de ellas; cada una hace más seguros los resultados.",

  headerOf: (label) => `Su encabezado para ${label}`,
  writtenOf: (label) => `Cómo está escrita ${label}`,
  undecided: "Sin decidir",
  absent: "No está en mi tabla",
  confidences: {
    sure: "El mismo nombre con otras palabras.",
    likely: "Probable.",
    guess: "Una suposición; compruébela.",
  },
  ownHeader: "El nombre del laboratorio; sus celdas parecen escritas de otra forma.",
  ownOrAnother: (label) =>
    `El nombre del laboratorio; sus celdas parecen escritas de otra forma. Si su encabezado significa «${label}», elíjalo allí.`,
  insteadOf: (header, label) =>
    `«${header}» es también el nombre que el laboratorio da a «${label}», pero estos números no pueden serlo.`,
  gone: (header) => `Se leía de «${header}», que ya no está en la tabla.`,
  firstValues: (values) => `Primeras celdas: ${values}`,
  blankBelow: "No hay ninguna celda llena debajo.",
  scales: {
    same: "Tal como la lee el laboratorio",
    percent: "Por ciento: 12 se lee 0,12",
    hoursADay: "Horas al día: 12 se lee 0,5",
    thousands: "Miles: 12 son 12.000",
    millions: "Millones: 12 son 12.000.000",
    yesNo: "Sí o no: se lee 1 o 0",
  },

  shared: (header, labels) => `«${header}» está asignado a ${labels}. Déjelo solo en una.`,
  twice: (header) =>
    `«${header}» aparece dos veces en su tabla, así que no se sabe cuál es. Cambie el nombre de uno de los dos.`,
  clusterNeeded: "Diga qué encabezado nombra el clúster; sin él no se distinguen las filas.",

  needed: (label) => `Diga qué encabezado representa ${label}; sin él no se puede leer esta tabla.`,
  wordsHint: "Las palabras de esta columna y lo que representa cada una:",
  standsFor: (word) => `Lo que representa «${word}»`,
  choices: {
    dimensional: "Dimensional",
    largeBatch: "Series grandes",
    smallBatch: "Series pequeñas",
    customised: "A medida",
  },

  besideHeading: "Las otras tablas",
  besideHint:
    "El laboratorio también las lee donde el libro las tiene. Una tabla con otro nombre, o con sus propios encabezados, se puede asignar aquí; se recuerda en este libro.",
  besideKinds: {
    surplus: {
      name: "Excedente",
      what: "Adónde va el beneficio de cada segmento: una fila por segmento y uso.",
    },
    factors: {
      name: "Factores",
      what: "Lo que mueve la tasa de reinversión: una fila por segmento, una columna por factor.",
    },
    workforce: {
      name: "Mano de obra",
      what: "Los grupos de trabajadores: una fila por segmento y grupo.",
    },
    history: { name: "Historia", what: "Años anteriores: una fila por segmento y año." },
    evidence: {
      name: "Evidencia",
      what: "Quién dijo qué: una fila por cada hallazgo sobre una columna de la tabla Segments.",
    },
    framework: {
      name: "Marco de un índice",
      what: "De qué se compone un índice propio: una fila por indicador y por grupo de indicadores.",
    },
  },
  besideStates: {
    read: (table) => `Se lee de «${table}»`,
    likely: (table) => `«${table}» puede serlo: confírmelo`,
    none: "No está en este libro",
  },
  whichTable: "¿Qué tabla es?",
  noTable: "Ninguna",
  formulasReadTotals:
    "Las fórmulas leerían los totales entre las filas como filas cualesquiera. Escriba valores o quite los totales de la tabla.",
  formulasNeedOwn:
    "Las fórmulas solo leen un marco con los encabezados del laboratorio. Escriba valores o cambie sus encabezados.",

  cannotRead: "Lo que se dijo de sus columnas no se puede leer",
  anew: "Asignarlas de nuevo",
  anewHint:
    "Lo que no se puede leer se borra, para todos los que usan este libro. Sus tablas quedan como están.",
  forget: "Borrarlo",
  keep: "Conservarlo",

  confirm: "Usar estas columnas",
  confirming: "Guardando…",
  readSelection: "Leer las celdas seleccionadas",
  selectionHint: "Seleccione la tabla en la hoja, con sus encabezados, y pulse el botón.",
  nothingSelected:
    "Hay una sola celda seleccionada, o está vacía. Seleccione toda la tabla con sus encabezados e inténtelo de nuevo.",
};
