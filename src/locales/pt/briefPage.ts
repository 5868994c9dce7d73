import { say } from "../boundNumber";
import type { BriefPage } from "../en/briefPage";

export const briefPage: BriefPage = {
  kicker: "Nota de política",
  policy: "A política",
  noLevers: "nada muda",
  overYears: "muda ao longo dos anos",
  oneYear: (value, year) => say`${value} no ano ${year}`,
  more: "e mais",
  colon: ": ",
  inShort: "Em resumo",
  over: "Ao longo dos anos",
  charts: {
    path: {
      title: "Produção ano a ano, em relação à ausência de política",
      alt: (low, high) =>
        `Uma linha ao longo dos anos com uma faixa em volta. No último ano, nove em cada dez futuros ficam entre ${low} e ${high}.`,
      caption: "Linha: os números usuais do modelo. Faixa: nove em cada dez futuros.",
      year: "Ano",
      change: "Mudança",
      low: "Baixo",
      high: "Alto",
    },
    dots: {
      title: "Vinte futuros da produção no último ano",
      alt: (higher, count) =>
        `Vinte pontos, um por futuro. Em ${higher} de ${count}, a produção é mais alta do que sem a política.`,
      caption: "Ponto cheio: mais do que sem a política. Ponto vazio: menos, ou igual.",
      future: "Futuro",
      change: "Mudança",
    },
    parts: {
      title: "O que cada parte da política faz com a produção",
      alt: (strongest) => `Barras, uma por parte. A mais longa: ${strongest}.`,
      caption: "As partes somam toda a mudança.",
      part: "Parte",
      change: "Mudança",
    },
    asTable: "Como tabela",
  },
  table: {
    title: "No último ano",
    caption: "Hoje é 100%. “Baixo” e “alto” abrangem nove em cada dez futuros.",
    outcome: "Resultado",
    without: "Sem política",
    with: "Com política",
    change: "Mudança",
    low: "Baixo",
    high: "Alto",
    higher: "Maior em",
    ofFutures: (higher, count) => say`${higher} de ${count}`,
  },
  origin: {
    title: "De onde vem isto",
    policy: "Política",
    data: "Dados",
    date: "Data",
    seed: "Semente",
    draws: "Futuros sorteados",
    version: "Laboratório e modelo",
  },
  numbers: {
    title: "Os números desta página",
    result: "Resultado",
    value: "Valor",
  },
};
