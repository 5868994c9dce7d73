import type { frame as english } from "../../../en/sheets/copy/frame";
import type { Said } from "../../../language";
import { names } from "./names";

/** What holds the sheets of a published copy together: the way between them, and where it comes from. */
export const frame: Said<typeof english> = {
  names,
  back: "Volver al contenido",
  footer: (page, pages) => `Página ${page} de ${pages}`,
  refused: {
    title: "Fuera de la lista",
    message: "Elija uno de los valores de la lista.",
  },
  contents: {
    made: (source, published) =>
      `Hecha a partir de ${source} el ${published} con Cluster Policy Lab`,
    works: "Funciona en cualquier hoja de cálculo; no hay que instalar nada.",
    header: { sheet: "Hoja", holds: "Lo que contiene" },
    holds: {
      brief: "lo que cambiaría, en una página, para quienes deciden",
      indices: "cómo funciona en conjunto cada segmento, y qué se hace de su excedente",
      results: "lo que cambia la política, para cada segmento",
      years: "lo que cambia cada año, para el segmento que usted elija",
      doubts:
        "con qué frecuencia ayuda la política cuando los parámetros son otros, en palabras y puntos",
      whatIf: "elija valores de algunas palancas y vea lo que cambiarían",
      whatIfData: `los escenarios detrás de la hoja ${names.whatIf}, calculados de antemano`,
      paths: "los valores anuales detrás de los resultados",
      assumptions: "cada palanca, parámetro y constante, con fuente y responsable",
      inputs: "lo que el modelo tomó para cada segmento, dado o supuesto",
      quality: "hasta dónde los datos sostienen los resultados",
      segments: "la tabla de la que parte todo",
      surplus: "adónde va el excedente de cada segmento",
      factors: "lo que mueve la tasa de reinversión de cada segmento",
      provenance: "de qué se hizo la copia, para que se pueda comprobar",
    },
    looks: { title: "Aspecto", meaning: "Lo que significa" },
    changed: { look: "destacado", meaning: "cambiado por el escenario, o para que usted elija" },
    assumed: { look: "sombreado", meaning: "un supuesto sin datos ni publicación" },
    locked: "Las hojas están protegidas, sin contraseña, salvo datos, supuestos y elecciones.",
  },
  provenance: {
    subtitle: "De qué se hizo esta copia, y con qué",
    check: (command) =>
      `Para comprobarla: ${command} calcula todo de nuevo y nombra la primera celda distinta.`,
    file: "ESTE-ARCHIVO.xlsx",
    header: { what: "Qué", which: "Cuál" },
    facts: {
      madeBy: "Hecha por",
      engineVersion: "Versión del motor",
      modelVersion: "Versión del modelo (SHA-256 de sus declaraciones)",
      published: "Publicada el",
      source: "Hecha a partir de",
      inputsDigest: "SHA-256 de los datos",
      title: "Escenario",
      code: "Código del escenario, para --scenario del laboratorio",
      years: "Años",
      fewestFirms: "Se oculta donde hay menos empresas que",
      seed: "Semilla de los sorteos",
      draws: "Sorteos",
    },
    codeTooLong: "demasiado largo para un código; este libro lo contiene",
    nothingHeldBack: "nada, por decisión de quien publicó",
    changed: {
      lever: (id) => `Palanca cambiada: ${id}`,
      parameter: (id) => `Parámetro cambiado: ${id}`,
      constant: (id) => `Constante cambiada: ${id}`,
    },
    programs: { what: "Para programas", which: "Todo de lo que se calcula la copia" },
  },
};
