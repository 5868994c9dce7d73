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
    `A cópia e o reparo locais substituem ${replaced} dos insumos importados, e faltam ${missing}: eles permitem mais do que a produção de hoje.`,
  cannotExpand: (replaced, missing) =>
    `A cópia e o reparo locais substituem ${replaced} dos insumos importados, mas faltam ${missing}: eles não permitem mais do que a produção de hoje.`,
  crisis: (depth, recovery, adjustment) =>
    `No pior momento, a crise custa ${depth} da produção; ${recovery}. ${adjustment}`,
  recovered: (years) => `a produção volta a 95% após ${count(years, "ano", "anos")}`,
  notRecovered: (years) => `a produção não volta a 95% em ${count(years, "ano", "anos")}`,
  adjustments: {
    growth: "O cluster se ajusta pelo crescimento: a produção e a tecnologia terminam mais altas.",
    defensive:
      "O cluster se ajusta na defensiva, com salários mais baixos, menos empresas ou ficando parado.",
  },
  reach: (contacts, firms, cost, costWithout) =>
    `Quem quer ajudar lida com ${contacts} interlocutores em vez de ${firms} empresas: os contatos tomam ${cost} do esforço, e ${costWithout} sem a associação.`,
  nearest: {
    like: (name) => `Como ${name}, em tudo o que se pode comparar.`,
    likeBut: (name, differences) => `Como ${name}, mas ${differences}.`,
    and: " e ",
    agree: (conditions) => `Parecidos em: ${conditions}.`,
    differ: (conditions) => `Distantes em: ${conditions}.`,
    values: (condition, segment, other) => `${condition} (${segment}, lá ${other})`,
    basis: (compared, conditions) =>
      `${compared} de ${conditions} condições são conhecidas para ambos; cada uma conta o mesmo. O que uma política fez lá não precisa acontecer aqui.`,
    tooFew: (found, needed) =>
      `Sabe-se muito pouco para indicar um caso parecido: ${count(found, "condição pode ser comparada", "condições podem ser comparadas")}, e são necessárias ${needed}.`,
    conditions: {
      massScore: {
        name: "massa de empresas",
        more: "com mais empresas",
        less: "com menos empresas",
        none: "quase sem empresas",
      },
      networkScore: {
        name: "divisão do trabalho",
        more: "com mais divisão do trabalho",
        less: "com menos divisão do trabalho",
        none: "sem divisão do trabalho",
      },
      skillsScore: {
        name: "competências",
        more: "com mais competências",
        less: "com menos competências",
        none: "quase sem competências",
      },
      jointScore: {
        name: "ação conjunta",
        more: "com mais ação conjunta",
        less: "com menos ação conjunta",
        none: "sem ação conjunta",
      },
      power: {
        name: "energia elétrica",
        more: "com mais energia elétrica",
        less: "com menos energia elétrica",
        none: "sem energia elétrica",
      },
      labourSurplus: {
        name: "excedente de mão de obra",
        more: "com mais mão de obra disponível",
        less: "com menos mão de obra disponível",
        none: "sem mão de obra disponível",
      },
      enforcement: {
        name: "normas trabalhistas",
        more: "com normas trabalhistas aplicadas mais amplamente",
        less: "com normas trabalhistas menos aplicadas",
        none: "sem normas trabalhistas aplicadas",
      },
      exportShare: {
        name: "exportações",
        more: "com mais exportações",
        less: "com menos exportações",
        none: "sem exportações",
      },
      association: {
        name: "associação",
        more: "com uma associação que alcança mais empresas",
        less: "com uma associação que alcança menos empresas",
        none: "sem associação",
      },
      discrimination: {
        name: "discriminação",
        more: "com mais discriminação dos bancos e do governo",
        less: "com menos discriminação dos bancos e do governo",
        none: "sem discriminação dos bancos e do governo",
      },
      creditAccess: {
        name: "acesso ao crédito",
        more: "com mais crédito",
        less: "com menos crédito",
        none: "sem crédito",
      },
      replaceability: {
        name: "substituição de insumos importados",
        more: "com insumos importados mais fáceis de substituir",
        less: "com insumos importados menos fáceis de substituir",
        none: "com insumos importados insubstituíveis",
      },
    },
  },
  groups: {
    importRegulation: "Regulação das importações",
    localGovernment: "Governo local",
    associationAndAid: "Associação e ajuda",
    demandMoneyShocks: "Demanda, moeda e choques",
    timing: "Calendário",
    services: "Destino dos serviços",
  },
};
