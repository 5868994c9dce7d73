import { count } from "../en/count";
import type { ExplanationLanguage } from "../en/explanation";

/** Why a run comes out as it does, in words. Numbers come formatted. */
export const explanation: ExplanationLanguage = {
  change: (outcome, year, after, before) =>
    `${outcome} no ano ${year}: ${after} com a política em vez de ${before} sem ela.`,
  nothing: "A política não fixa nenhuma alavanca; portanto, nada muda.",
  carried: (part, amount) => `${part}: ${amount}`,
  together:
    "Estas partes somam a variação. Cada uma é o que uma alavanca acrescenta em média em todas as ordens de acionar as alavancas, e vale somente para esta política.",
  canExpand: (replaced, missing) =>
    `A cópia e o reparo locais substituem ${replaced} dos insumos importados, e faltam ${missing}: o segmento pode se expandir.`,
  cannotExpand: (replaced, missing) =>
    `A cópia e o reparo locais substituem ${replaced} dos insumos importados, mas faltam ${missing}: o segmento não pode se expandir.`,
  crisis: (depth, recovery, adjustment) =>
    `No pior momento, a crise custa ${depth} da produção; ${recovery}. ${adjustment}`,
  recovered: (years) => `a produção volta a 95% após ${count(years, "ano", "anos")}`,
  notRecovered: (years) => `a produção não volta a 95% em ${count(years, "ano", "anos")}`,
  adjustments: {
    growth: "O cluster se ajusta pelo crescimento: a produção e a tecnologia terminam mais altas.",
    defensive:
      "O cluster se ajusta na defensiva, com remuneração menor, menos empresas ou ficando parado.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Quem quer ajudar lida com ${contacts} interlocutores em vez de ${firms} empresas: os contatos tomam ${cost} do esforço, e ${costWithout} sem a associação.`,
  groups: {
    importRegulation: "Regulação das importações",
    localGovernment: "Governo local",
    associationAndAid: "Associação e ajuda",
    demandMoneyShocks: "Demanda, moeda e choques",
    timing: "Calendário",
    services: "Em que se gastam os serviços",
  },
};
