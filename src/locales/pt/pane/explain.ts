import type { explain as english } from "../../en/pane/explain";
import type { Said } from "../../language";

const leftOut = (failed: number): string =>
  failed > 0
    ? `; ${failed} em que não se encontraram preços ${failed === 1 ? "fica" : "ficam"} de fora`
    : "";

/** The place where a result is explained. */
export const explain: Said<typeof english> = {
  heading: "Por quê, e com que certeza?",
  noPolicy: "Nada foi alterado ainda. Escolha um cenário ou mova uma alavanca e volte.",
  toScenarios: "Escolher um cenário",
  about: (scenario, segment) => `${scenario}, em ${segment}. Este cenário fixa:`,
  outcome: "Explicar a variação de",
  judgeBy: "Julgar as políticas por",

  changed: (outcome, change, years) =>
    `${outcome} após ${years} anos: ${change} em relação à ausência de política, com as hipóteses centrais.`,
  sure: (chance, range) => `Este resultado é ${chance}. ${range}`,
  dots: "Vinte futuros igualmente prováveis",
  dotsText: (outcome, higher, lower, low, high) =>
    `${outcome}: de vinte futuros igualmente prováveis, ${higher} são mais altos e ${lower} mais baixos do que sem a política; vão de ${low} a ${high}.`,
  dotsHint: "Cada ponto é um futuro em vinte. A linha indica nenhuma variação.",

  contributions: "Com quanto cada alavanca contribui",
  contributionsHint:
    "Com as hipóteses centrais. A parte de uma alavanca é sua média em todas as ordens em que as alavancas poderiam ser acrescentadas, de modo que as partes somam o todo. O eixo não começa em 0.",
  without: "Sem a política",
  with: "Com a política",
  part: (amount, change) => `${amount} (${change})`,

  tornado: "Quanto cada número sozinho move a resposta",
  tornadoHint:
    "Cada número vai do seu valor baixo ao seu valor alto enquanto todos os outros ficam no meio. O que os números fazem juntos não aparece aqui; aparece mais abaixo.",
  tornadoMiddle: (change) => `A linha indica as hipóteses centrais: ${change}.`,
  swingEnd: (value, change) => `com ${value}: ${change}`,
  tornadoText: (outcome, rows) =>
    `${outcome}: quanto cada número sozinho move a variação, primeiro o de maior efeito. ${rows.join(" ")}`,
  tornadoRow: (name, left, right) => `${name}, ${left}, ${right}.`,
  tornadoOthers: (others, most) =>
    others === 1
      ? `O único outro número a move em ${most} no máximo.`
      : `Os outros ${others} números a movem em ${most} no máximo.`,
  failedSwings: (failed, runs) =>
    `${failed} de ${runs} cálculos não ${failed === 1 ? "tem" : "têm"} preços que equilibrem o mercado e ${failed === 1 ? "fica" : "ficam"} de fora, com os números que neles se movem.`,
  failedSwing: (year, inputs) => `A partir do ano ${year}: ${inputs}`,
  noSwing: "Nenhum número sozinho move esta resposta.",
  swingTable: "Os números por trás das barras",
  number: "Número",
  low: "Baixo",
  high: "Alto",
  aYear: (percent) => `${percent} ao ano`,

  hangsOn: "De que depende a resposta",
  hangsOnHint:
    "Quanto da dispersão entre os futuros restaria se todo o resto fosse conhecido. As partes se sobrepõem onde os números agem juntos.",
  assumption: "hipótese",
  published: "publicado",
  assumed: (share) => `${share} da dispersão se apoia em números que são meras hipóteses.`,
  noSpread: "Este resultado é o mesmo em todos os futuros; portanto, não depende de nada incerto.",

  fails: "Falha quando…",
  failsNever: (outcome, draws) =>
    `${outcome}: em nenhum dos ${draws} futuros menor do que sem a política.`,
  failsAlways: (outcome, draws) =>
    `${outcome}: menor do que sem a política em cada um dos ${draws} futuros.`,
  failsIn: (outcome, share) => `${outcome}: menor do que sem a política em ${share}.`,
  noPattern: "Não há uns poucos números que distingam estes futuros dos demais.",
  box: (conditions, density, coverage) =>
    `Onde ${conditions}, o resultado é mais baixo em ${density}. São ${coverage} de todos os futuros em que ele é mais baixo.`,
  below: (name, value) => `${name} está abaixo de ${value}`,
  above: (name, value) => `${name} está acima de ${value}`,
  within: (name, low, high) => `${name} está entre ${low} e ${high}`,
  and: " e ",

  nearest: "O caso com que mais se parece",
  nearestHint:
    "Entre os casos da coletânea, pelas condições conhecidas para ambos. Um caso do mesmo nome fica de fora.",

  regret: "Qual política deixa menos a lamentar?",
  regretHint:
    "Cada política enfrenta os mesmos futuros em cada um destes estados do mundo. Um número diz quanto ela fica atrás da melhor, no pior dos seus futuros.",
  regretReading: (policy, share, state, name) =>
    `${policy}: nunca mais de ${share} atrás da melhor. A distância é maior no estado ${state}: ${name}.`,
  regretNone: (policy) => `${policy}: a melhor em cada um destes futuros.`,
  regretTable: "Quanto cada política fica atrás da melhor, estado por estado",
  policy: "Política",
  worst: "o pior",
  noPolicyChosen: "Nenhuma política",
  keptPolicy: (letter, title) => `${letter}: ${title}`,
  regretBasis: (draws, failed) =>
    `${draws} futuros em cada estado${leftOut(failed)}. Isto ordena estas políticas sob as hipóteses do modelo, por um só resultado; não indica a melhor política.`,

  caseBook: "A coletânea de casos",
  caseBookHint:
    "Afirmações da pesquisa com as quais se pode confrontar o modelo, postas à prova diante dos seus olhos em muitos futuros. Aquelas para as quais ele foi construído devem valer; as livres podem falhar e nunca são ajustadas.",
  runCaseBook: "Pôr à prova a coletânea de casos",
  kinds: { construct: "Construída para valer", free: "Livre para falhar" },
  holdsIn: (share) => `vale em ${share}`,
  atDefaults: (holds) =>
    holds ? "vale com as hipóteses centrais" : "falha com as hipóteses centrais",
  figure: (what, value, low, high) =>
    `${what}: ${value}; nove em cada dez futuros: de ${low} a ${high}.`,
  restsOn: (assumed, inputs) => `Dos ${inputs} dados em que se apoia, ${assumed} são supostos.`,
  caseBookBasis: (draws, failed) => `${draws} futuros${leftOut(failed)}.`,

  working: (done, total) => `Calculando: ${Math.floor((100 * done) / Math.max(1, total))}%`,
  cancel: "Cancelar",
  cancelled: "Cancelado.",
  again: "Recomeçar",
  failed: "Isto não pode ser calculado",
};
