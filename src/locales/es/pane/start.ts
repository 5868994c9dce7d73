import { count } from "../../en/count";
import type { start as english } from "../../en/pane/start";
import type { Said } from "../../language";

/** The first screen, before and after there is a table. */
export const start: Said<typeof english> = {
  heading: "Tres preguntas sobre sus clústeres",
  dataQuestion: "¿Qué contiene su tabla?",
  indicesQuestion: "¿Trabaja bien el clúster en conjunto?",
  scenariosQuestion: "¿Qué cambiaría una política?",

  dataAnswer: (segments, table, errors) =>
    `${count(segments, "segmento", "segmentos")} en ${table}; ${
      errors === 0
        ? "todas las celdas se pueden leer."
        : `${count(errors, "celda", "celdas")} por corregir.`
    }`,
  indicesAnswer: (best, bestScore, worst, worstScore) =>
    `De ${bestScore} de 100 para ${best} a ${worstScore} para ${worst}.`,
  indicesAnswerOne: (segment, score) => `${segment}: ${score} de 100.`,
  indicesNoAnswer: "Ningún segmento tiene todavía datos suficientes para una puntuación.",
  scenariosAnswer: (scenario, segment, output, revenue) =>
    `${scenario}, en ${segment}: producción ${output}, ingresos ${revenue} después de 15 años.`,
  scenariosNoAnswer:
    "Todavía no se puede simular ningún segmento; la lista de comprobación dice por qué.",

  emptyNote: "Este libro todavía no tiene una tabla de clústeres. Empiece con un ejemplo:",
  emptyHeading: "Su propia tabla",
  emptyText:
    "El laboratorio lee una tabla con una fila por segmento, es decir, un clúster y lo que fabrica, y una columna llamada cluster. El ejemplo contiene la lista de todas las columnas que conoce.",
  insertSample: "Insertar datos de ejemplo",
  insertingSample: "Insertando…",
  insertSampleHint:
    "Añade hojas nuevas, en inglés, con diecinueve clústeres de la investigación. Sus hojas no cambian.",
  chooseOther: "O elija una tabla de este libro",
  chooseOtherHint: "El laboratorio dirá entonces qué columnas faltan.",
  choose: "Elegir…",
  tableOn: (name, sheet) =>
    name === sheet ? `Tabla «${name}»` : `Tabla «${name}», en la hoja «${sheet}»`,
  sheetOf: (sheet) => `Hoja «${sheet}»`,
  cellsAt: (corners) => `Celdas ${corners}`,
  workbookEmpty: "Este libro todavía no tiene otra tabla.",
};
