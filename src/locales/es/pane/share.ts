import type { share as english } from "../../en/pane/share";
import type { Said } from "../../language";
import { count } from "../../en/count";

const publish: Said<typeof english.publish> = {
  title: "Publicar una copia",
  hint: "Un libro aparte para quienes no tienen el laboratorio: protegido, imprimible, con la fuente de cada número, en el idioma del panel. Funciona en cualquier hoja de cálculo.",
  scenario: "Escenario",
  draft: (title) => `Como está en Escenarios: ${title}`,
  segments: "Segmentos",
  allSegments: (all) => `Los ${all} segmentos`,
  someSegments: (some, all) => `${some} de ${all}`,
  chooseAll: "Elegir todos",
  chooseNone: "No elegir ninguno",
  noSegment: "Elija al menos un segmento.",
  whatIf: "Lo que los lectores pueden cambiar",
  whatIfHint: "Dos o tres palancas. La copia contiene lo que cambiarían, calculado de antemano.",
  lever: (number) => `Palanca ${number}`,
  noLever: "Sin tercera palanca",
  guard: "Segmentos pequeños",
  fewest: "Ocultar lo que se basa en menos empresas que",
  fewestHint:
    "Quien conoce el ramo podría deducir lo que gana una sola empresa. También se ocultan los totales que lo revelarían.",
  disclose: "Publicar también los segmentos pequeños",
  discloseHint:
    "Usted responde de ello: es posible reconocer empresas concretas. La copia indica que fue decisión suya.",
  heldBack: (names) => `Se oculta: ${names}.`,
  nothingHeldBack: "No hay que ocultar nada.",
  open: "Publicar y abrir",
  download: "Publicar como archivo",
  fileName: (title) => `${title} - copia.xlsx`,
  openFailsHere:
    "Esta versión de Excel no puede abrir un libro nuevo desde el panel; tome el archivo en su lugar.",
  filesFailHere:
    "Un panel de Excel para Mac o iPad no puede entregar archivos; abra la copia y guárdela allí.",
  steps: {
    read: "Leyendo las tablas",
    compute: "Calculando la copia",
    layOut: "Componiendo sus hojas",
    write: "Escribiendo el archivo",
    open: "Abriéndola",
  },
  cancel: "Cancelar",
  cancelled: "Detenido. No se publicó nada.",
  opened: "La copia se abrió como un libro aparte. Guárdela con el nombre que prefiera.",
  downloaded: (name) => `Guardado como ${name} en sus descargas.`,
  failed: "La copia no se publicó.",
  failedNext: "Corríjalo y publique de nuevo.",
};

const brief: Said<typeof english.brief> = {
  title: "Nota de política",
  hint: "Una página A4 para quienes deciden, sobre el escenario elegido arriba y un segmento, en el idioma del panel. Una copia publicada también la contiene como hoja.",
  scenario: (title) => `Escenario: ${title}`,
  segment: "Segmento de la nota",
  noSegment:
    "No queda ningún segmento para una nota. Elija arriba uno que no esté oculto, o publique a sabiendas los segmentos pequeños.",
  html: "Guardar como página web",
  pdf: "Guardar como PDF",
  working: "Preparando la página",
  fileName: (title, segment) => `${title} - ${segment} - nota`,
  failed: "La nota no se pudo hacer.",
};

const verify: Said<typeof english.verify> = {
  title: "Comprobar una copia",
  hint: "Vuelve a calcular una copia a partir del registro que lleva, y nombra la primera celda distinta.",
  workbook: "Comprobar este libro",
  file: "Comprobar un archivo",
  working: "Calculando la copia de nuevo",
  same: (cells) => `Igual: las ${cells} celdas son las que da el registro.`,
  different: (at) => `Distinto: ${at}`,
  values: (found, expected) => `La copia contiene ${found}; calculada de nuevo es ${expected}.`,
  sheetGone: (name) => `Falta la hoja ${name}.`,
  sheetNew: (name) => `Se añadió la hoja ${name}.`,
  nothing: "nada",
  show: "Mostrar la celda",
  other: (version) =>
    `Se hizo con la versión ${version} o con otro modelo: una diferencia puede deberse a eso.`,
  inputs: "Los datos del registro no son aquellos cuyo SHA-256 indica.",
  chosen: (values) =>
    `${count(values, "valor fue elegido", "valores fueron elegidos")} por quien leyó la copia, como ella invita a hacer; todo lo demás se calculó con eso.`,
  failed: "La copia no se pudo comprobar.",
  record: "De qué se hizo",
  recordOf: {
    title: "Escenario",
    source: "Hecha a partir de",
    published: "Publicada",
    engineVersion: "Motor",
    modelVersion: "Modelo (SHA-256)",
    inputsDigest: "Datos (SHA-256)",
    years: "Años",
    seed: "Semilla",
    draws: "Sorteos",
    heldBack: "Oculto",
  },
  nobody: "nada",
};

const merge: Said<typeof english.merge> = {
  title: "Recuperar cambios",
  hint: "Elija la copia que volvió. Lo que se cambió en ella se muestra antes de escribir nada.",
  file: "Elegir la copia",
  working: "Buscando cambios",
  none: "No se cambió ningún dato en la copia.",
  found: (all, safe) =>
    `${count(all, "cambio", "cambios")}, de los cuales ${safe} sin nada en contra.`,
  was: (original, returned) => `${original} pasó a ser ${returned}`,
  blank: "vacía",
  conflict: (current) => `Aquí ya es ${current}, así que se queda.`,
  done: "Aquí se hizo lo mismo.",
  lost: "Aquí no existe esa celda.",
  error: "Es un error y no un valor, así que no se recupera.",
  formula: (formula) =>
    `Su celda contiene una fórmula, ${formula}. Recupérelo solo si la fórmula puede desaparecer.`,
  take: (at) => `Recuperar ${at}`,
  apply: (changes) => `Escribir ${count(changes, "cambio", "cambios")} en el libro`,
  ask: (changes) =>
    `Celdas de su tabla que se escribirán: ${changes}. Las celdas que cambiaron entretanto quedan como están.`,
  yes: "Escribirlos",
  no: "No escribir",
  applied: (written) => `${count(written, "celda escrita", "celdas escritas")}.`,
  kept: (names) => `Cambiadas entretanto, así que quedan como están: ${names}.`,
  structure: {
    rowAdded: (name) => `${name}: una fila nueva, no recuperada.`,
    rowRemoved: (name) => `${name}: la fila no volvió; aquí se queda.`,
    columnAdded: (name) => `${name}: una columna nueva, no recuperada.`,
    columnRemoved: (name) => `${name}: la columna no volvió; aquí se queda.`,
  },
  missingInCopy: (name) => `La copia ya no tiene la tabla ${name}.`,
  missingHere: (name) => `Este libro no tiene la tabla ${name}.`,
  show: "Mostrar",
  failed: "Los cambios no se pudieron leer.",
};

const code: Said<typeof english.code> = {
  title: "Código de escenario",
  hint: "Una línea de texto que restablece el escenario en cualquier laboratorio.",
  own: "Código del escenario",
  copy: "Copiar",
  copied: "Copiado.",
  selectIt: "No se pudo copiar; está seleccionado: pulse Ctrl+C o Cmd+C.",
  paste: "Un código que le enviaron",
  take: "Usar este escenario",
  taken: (title) => `«${title}» está ahora en Escenarios.`,
  parameters: (names) =>
    `También cambia números del modelo, que el panel deja como están: ${names}.`,
  assumptions: "Leer los supuestos de un archivo",
  assumptionsHint:
    "Lee como escenario los supuestos de una copia que volvió, sea cual sea su idioma.",
  noAssumptions: "El archivo no tiene una hoja de supuestos.",
  unreadable: "El escenario no se pudo leer.",
};

/** The place where results leave the house and come back. */
export const share: Said<typeof english> = {
  heading: "Compartir",
  publish,
  brief,
  verify,
  merge,
  code,
};
