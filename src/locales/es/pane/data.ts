import { count } from "../../en/count";
import type { data as english } from "../../en/pane/data";
import type { Said } from "../../language";

/** The place where a table is chosen and checked. */
export const data: Said<typeof english> = {
  heading: "¿Qué contiene su tabla?",
  read: (segments, columns) =>
    `${count(segments, "segmento", "segmentos")}, ${count(columns, "columna conocida", "columnas conocidas")} por el laboratorio.`,
  otherTables: "Otras tablas",

  checkList: "Lista de comprobación",
  nothingFound: "Nada que corregir: todas las celdas se pueden leer.",
  severities: { error: "Corregir", gap: "Completar", warning: "Vigilar", note: "Nota" },
  counts: (errors, gaps, warnings, notes) =>
    [
      `${errors} por corregir`,
      `${gaps} por completar`,
      `${warnings} por vigilar`,
      count(notes, "nota", "notas"),
    ].join(" · "),
  showCell: (address) => `Mostrar ${address}`,
  moreCells: (number) => `y ${number} más`,
  showAll: (number) => `Mostrar todo (${number})`,

  repair: {
    writeInto: (number, address) => `Escribir ${number} en ${address}`,
    writeIntoAll: (number, cells) => `Escribir ${number} en ${cells} celdas`,
    writeAll: (cells) => `Escribir las ${cells} como números`,
    hint: "En cada una de estas celdas, el texto se sustituye por el número indicado abajo. No se toca ninguna otra celda.",
    written: (cells) =>
      `${count(cells, "celda escrita como número", "celdas escritas como números")}.`,
    kept: (addresses) =>
      `Quedan como están, porque contienen una fórmula o cambiaron entretanto: ${addresses}.`,
  },

  coverage: "Cobertura y evidencia",
  coverageHint:
    "Cuánto se conoce de lo que pide la eficiencia colectiva y hasta dónde se ha comprobado.",
  segment: "Segmento",
  known: "Conocido",
  evidence: "Evidencia",
  unscored: (stage) => `${stage}, sin puntuación`,
  stages: ["encuesta", "estudio de caso", "otros informantes", "instituciones"],
  stageUnknown: "no indicado",
  allSegments: (number) => `Mostrar los ${number} segmentos`,
};
