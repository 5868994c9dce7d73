import type { assumptions as english } from "../../en/sheets/assumptions";
import type { Said } from "../../language";

/** The list of numbers a result rests on. */
export const assumptions: Said<typeof english> = {
  heading: "Supuestos utilizados",
  header: {
    label: "Supuesto",
    value: "Valor",
    range: "Intervalo",
    evidence: "Evidencia",
    unit: "Unidad",
    source: "Fuente",
    kind: "Clase",
    id: "Identificador",
  },
  span: (low, high) => `${low} a ${high}`,
  fixed: "fijo",
  choice: "opción",
  noLimit: "sin límite",
  base: (value) => `base: ${value}`,
  evidence: {
    policy: "política",
    published: "publicado",
    identity: "identidad",
    assumption: "supuesto",
    given: "dado",
    computed: "calculado",
    judgement: "juicio",
  },
  sources: {
    given: "tabla Segments",
    computed: "este libro",
    judgement: "tabla Segments",
    default: "valor predeterminado",
  },
  kinds: {
    lever: "palanca, modificada",
    segment: "segmento",
    parameter: "parámetro",
    constant: "constante",
  },
};
