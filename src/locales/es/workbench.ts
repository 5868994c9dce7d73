import { fileFaults } from "./fileFaults";
import { count } from "../en/count";
import type { workbench as english } from "../en/workbench";
import type { Said } from "../language";

/** The page around the pane where there is no Excel. */
export const workbench: Said<typeof english> = {
  title: "Cluster Policy Lab — banco de pruebas",
  workbook: "Libro",
  taskPane: "Panel",
  paneWidth: "Ancho del panel",
  opening: (name) => `Abriendo ${name}…`,

  unsaved: "Sin guardar todavía",
  newWorkbook: "Nuevo",
  open: "Abrir",
  workbookFile: "Archivo del libro",
  save: "Guardar",
  caseBook: "Compendio de casos",
  caseBookHint: "Volver a abrir el compendio de casos del artículo fundador",
  addSample: "Añadir ejemplo",
  addSampleHint:
    "El comando «Libro de ejemplo» de la cinta: añade las hojas del compendio de casos a este libro",
  hidePane: "Ocultar panel",
  showPane: "Mostrar panel",
  close: "Cerrar",

  notExcel: "Esto es un banco de pruebas, no Excel",
  notExcelHeading: "Un banco de pruebas, no Excel",
  notExcelText:
    "El panel de la derecha es el complemento mismo y habla por office.js, de Microsoft. Solo se sustituye el Excel que hay detrás, para que pueda probarlo todo en esta computadora. Nada sale de ella.",
  notShown: "Lo que ve aquí no muestra",
  notShownItems: [
    "en qué orden calcula Excel ni qué aspecto tiene mientras una fórmula espera (#BUSY!),",
    "las costumbres de Excel para Windows, Mac, iPad y la web,",
    "la impresión, los saltos de página y el aspecto de los gráficos de Excel,",
    "insertar, borrar, ordenar o filtrar filas, celdas combinadas, tablas dinámicas o macros,",
    "si Microsoft aceptaría el complemento en su tienda.",
  ],
  lookInExcel: "Guarde el libro y mírelo en su propio Excel antes de fiarse de él.",

  saveFirst: "¿Guardar los cambios?",
  saveFirstText: (name) =>
    `«${name}» tiene cambios que ningún archivo contiene todavía. Sin guardarlos se pierden.`,
  saveAndGoOn: "Guardar y seguir",
  doNotSave: "No guardar",
  cancel: "Cancelar",

  made: "El complemento ha hecho un libro",
  madeText:
    "Excel lo abriría en una ventana propia. El banco de pruebas muestra un libro a la vez: ábralo en lugar de este o guárdelo en un archivo.",
  saveAsFile: "Guardar en un archivo",
  openHere: "Abrirlo aquí",

  files: { caseBook: "Compendio de casos.xlsx", blank: "Libro.xlsx", made: "Libro nuevo.xlsx" },
  limits:
    "El banco de pruebas escribe, copia, pega, rellena, da formato y borra celdas, y añade, renombra, mueve, oculta y borra hojas. Para lo demás, guarde el libro y ábralo en Excel.",
  ruleBroken: "Esta celda no admite ese valor: quien preparó el libro le dio una regla.",
  chooseFromList: "Elegir de la lista",
  cannotSave: "No se pudo guardar el libro.",
  cannotOpen: (name) => `No se pudo abrir ${name}.`,
  fileFaults,

  numbers: "es-ES",
  selection: (sum, average, numbers) =>
    `Suma ${sum}, promedio ${average}, ${count(numbers, "número", "números")}`,
  errors: {
    "#BUSY!": "el complemento todavía está calculando este valor.",
    "#DIV/0!": "la fórmula divide por cero o por una celda vacía.",
    "#N/A": "un valor no está disponible.",
    "#NAME?": "la fórmula tiene un nombre o una función que no se conoce, o no se puede leer.",
    "#NULL!": "dos rangos de la fórmula no tienen ninguna celda en común.",
    "#NUM!": "un número está fuera de lo que la fórmula puede calcular.",
    "#REF!": "la fórmula se refiere a una celda que ya no está.",
    "#SPILL!": "las celdas que el resultado necesita no están vacías.",
    "#VALUE!": "un valor no es del tipo que la fórmula necesita.",
    "#CALC!": "la fórmula no se puede calcular aquí.",
  },
};
