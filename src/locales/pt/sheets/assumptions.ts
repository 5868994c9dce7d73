import type { assumptions as english } from "../../en/sheets/assumptions";
import type { Said } from "../../language";

/** The list of numbers a result rests on. */
export const assumptions: Said<typeof english> = {
  heading: "Hipóteses utilizadas",
  header: {
    label: "Hipótese",
    value: "Valor",
    range: "Intervalo",
    evidence: "Evidências",
    unit: "Unidade",
    source: "Fonte",
    kind: "Tipo",
    id: "Identificador",
  },
  span: (low, high) => `${low} a ${high}`,
  fixed: "fixo",
  choice: "opção",
  noLimit: "sem limite",
  base: (value) => `base: ${value}`,
  evidence: {
    policy: "política",
    published: "publicado",
    identity: "identidade",
    assumption: "hipótese",
    given: "informado",
    computed: "calculado",
    judgement: "julgamento",
  },
  sources: {
    given: "tabela Segments",
    computed: "esta pasta de trabalho",
    judgement: "tabela Segments",
    default: "padrão",
  },
  kinds: {
    lever: "alavanca, alterada",
    segment: "segmento",
    parameter: "parâmetro",
    constant: "constante",
  },
};
