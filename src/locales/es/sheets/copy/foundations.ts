import type { foundations as english } from "../../../en/sheets/copy/foundations";
import type { Said } from "../../../language";
import { names } from "./names";

/** The sheets of a published copy that tell what its results rest on. */
export const foundations: Said<typeof english> = {
  assumptions: {
    subtitle: (own) =>
      `Cada número que vale para todos los segmentos${own ? " o, donde se nombra uno, solo para ese" : ""}, de dónde viene y quién responde de él`,
    note: `Una palanca sin valor queda en la base del segmento. Cambie un valor aquí y las puntuaciones de la hoja ${names.indices} lo siguen; el laboratorio vuelve a leer la hoja como un escenario.`,
    owner: "Responsable",
    changed: "Cambiado",
    kinds: { lever: "palanca", parameter: "parámetro", constant: "constante" },
    notSet: "sin fijar",
    scenario: (title) => `escenario: ${title}`,
    own: "de quien publicó",
    owners: {
      policy: "quien propone la política",
      model: "el modelo",
      publisher: "quien publicó la copia",
      table: "quien llenó la tabla",
    },
    byScenario: "por el escenario",
    no: "no",
  },
  inputs: {
    subtitle: "Lo que el modelo tomó para cada segmento, y de dónde viene",
    note: "Sombreado: no se dio ningún número, y lo sustituye el valor predeterminado del modelo.",
    default: "valor predeterminado del modelo",
    table: `tabla ${names.segments}`,
  },
  quality: {
    subtitle: "Hasta dónde los datos sostienen los resultados, segmento por segmento",
    coverageNote:
      "Cobertura: proporción conocida de los elementos de la puntuación. Etapa: 1 encuesta, 2 estudio de caso, 3 otros informantes, 4 instituciones.",
    assumedNote:
      "Datos supuestos: proporción de los datos del modelo que nadie dio, de modo que los sustituye el valor predeterminado.",
    header: {
      stage: "Etapa de la evidencia",
      confidence: "Confianza",
      coded: "Pilares codificados",
      assumed: "Datos supuestos",
      remarks: "Observaciones",
    },
    heldBack: (fewest) => `Oculto: se basa en menos de ${fewest} empresas.`,
    totalHeldBack:
      "Oculto: con este total se podría hallar por sustracción lo que se oculta de sus partes.",
    notRun: (reason) => `Sin calcular: ${reason}`,
  },
  segments: {
    subtitle: (source) => `La tabla de la que parte todo, tal como estaba en ${source}`,
    note: `Las puntuaciones de la hoja ${names.indices} siguen a estas celdas.`,
  },
  surplus: {
    subtitle: "Adónde va el excedente de cada segmento",
    note: "Junto a la tabla: la parte local, 1 donde la tabla está vacía, y lo que el índice hace del uso.",
    header: { localPart: "Parte local", quality: "Calidad", kind: "Clase" },
    kinds: { manufacturing: "manufactura", marketing: "comercialización", none: "ninguna" },
  },
  factors: { subtitle: "Lo que mueve la tasa de reinversión de cada segmento" },
};
