import type { shell as english } from "../../en/pane/shell";
import type { Said } from "../../language";

const troubles: Said<(typeof english)["troubles"]> = {
  cellBeingEdited: () => ({
    what: "Excel no respondió.",
    why: "Se está editando una celda.",
    next: "Pulse Entrar o Esc en la celda y vuelva a intentarlo.",
  }),
  protected: () => ({
    what: "Excel rechazó el cambio.",
    why: "El libro o la hoja está protegido o abierto en modo de solo lectura.",
    next: "Quite la protección en la pestaña Revisar, o guarde una copia, y vuelva a intentarlo.",
  }),
  tooLarge: () => ({
    what: "La tabla no se pudo transferir de una vez.",
    why: "Es mayor de lo que Excel entrega de una vez.",
    next: "Divídala o acorte los textos largos y vuelva a intentarlo.",
  }),
  changedByOthers: () => ({
    what: "No se cambió nada.",
    why: "Otra persona cambió las mismas celdas al mismo tiempo.",
    next: "Vuelva a intentarlo.",
  }),
  nameTaken: () => ({
    what: "No se añadió la hoja nueva.",
    why: "Entretanto se ocupó su nombre.",
    next: "Vuelva a intentarlo; se usará el siguiente nombre libre.",
  }),
  busy: () => ({
    what: "Excel no terminó.",
    why: "Está ocupado con otra cosa.",
    next: "Espere a que termine de calcular y vuelva a intentarlo.",
  }),
  notSupported: (detail) => ({
    what: "Esta versión de Excel no puede hacerlo.",
    why: detail,
    next: "Actualice Excel o abra el libro en Excel en la web.",
  }),
  other: (detail) => ({
    what: "Excel se negó.",
    why: detail,
    next: "Vuelva a intentarlo; si persiste, guarde el libro y ábralo de nuevo.",
  }),
  deletedMeanwhile: () => ({
    what: "El laboratorio no pudo terminar.",
    why: "Se eliminó una hoja o una tabla mientras trabajaba.",
    next: "Vuelva a intentarlo.",
  }),
  rangeGone: (detail) => ({
    what: `No se puede leer ${detail}.`,
    why: "La hoja o la tabla ya no está en el libro.",
    next: "Elija otra tabla.",
  }),
  unexpected: (detail) => ({
    what: "Ocurrió algo inesperado.",
    why: detail,
    next: "Vuelva a intentarlo; si persiste, comuníquelo con estas palabras.",
  }),
};

/** What stands around every place. */
export const shell: Said<typeof english> = {
  navigation: "Secciones del laboratorio",
  start: "Inicio",
  data: "Datos",
  indices: "Índices",
  scenarios: "Escenarios",
  explain: "Explicar",
  share: "Compartir",
  language: "Idioma",
  reading: "Leyendo el libro…",
  opening: "Abriendo…",
  tryAgain: "Reintentar",
  cannotRead: "No se puede leer la tabla",
  fromTable: "Tabla",
  noHost: {
    none: {
      what: "Esta página se usa dentro de Excel.",
      why: "Se abrió sola en un navegador, así que no hay ningún libro que leer.",
      next: "En Excel, elija Abrir el laboratorio en la pestaña Inicio. Para probarlo sin Excel, inicie el banco de pruebas con npm start.",
    },
    other: {
      what: "Esta página solo funciona en Excel.",
      why: "El programa en que se abrió no tiene ningún libro.",
      next: "Abra un libro en Excel y elija Abrir el laboratorio en la pestaña Inicio.",
    },
    missing: {
      what: "No se cargó la conexión con Excel.",
      why: "No se pudo acceder a la biblioteca office.js de Microsoft.",
      next: "Compruebe la conexión a Internet; después cierre el panel y vuelva a abrirlo.",
    },
  },
  troubles,
  writing: "Escribiendo…",
  writeToWorkbook: "Escribir en el libro",
  written: (sheet) => `Escrito en la hoja nueva «${sheet}».`,
  show: "Mostrar",
};
