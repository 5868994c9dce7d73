import type { indexMethods as english } from "../../en/pane/indexMethods";
import type { Said } from "../../language";

/** How an index is made, step by step: each choice with what it does in one plain sentence. */
export const indexMethods: Said<typeof english> = {
  minCoverage: {
    label: "Quais unidades participam",
    choices: {
      "0": { label: "Todas", help: "Toda unidade participa, por pouco que se saiba dela." },
      "0.5": {
        label: "Metade dos indicadores conhecidos",
        help: "As unidades com menos da metade dos indicadores conhecidos ficam de fora.",
      },
      "0.65": {
        label: "65% dos indicadores conhecidos",
        help: "As unidades com menos de 65% dos indicadores conhecidos ficam de fora.",
      },
      "0.8": {
        label: "80% dos indicadores conhecidos",
        help: "As unidades com menos de 80% dos indicadores conhecidos ficam de fora.",
      },
      "1": {
        label: "Todos os indicadores conhecidos",
        help: "As unidades com uma célula em branco entre os indicadores ficam de fora.",
      },
    },
  },
  fill: {
    label: "Valores faltantes",
    choices: {
      none: {
        label: "Deixadas em branco",
        help: "Uma unidade é pontuada pelo que se sabe dela; o resto não conta.",
      },
      mean: {
        label: "Média da coluna",
        help: "Um branco recebe a média das outras unidades: um palpite que puxa para o meio.",
      },
      median: {
        label: "Mediana da coluna",
        help: "Um branco recebe o valor do meio das outras unidades, que os valores discrepantes não movem.",
      },
    },
  },
  treat: {
    label: "Valores discrepantes",
    choices: {
      none: {
        label: "Deixados como estão",
        help: "Uma só unidade extrema pode espremer todas as outras na escala comum.",
      },
      winsorise: {
        label: "Winsorizados ou, se não bastar, em logaritmos",
        help: "Até cinco valores extremos de um indicador passam ao seguinte; se não bastar, toma-se o logaritmo.",
      },
    },
  },
  normalise: {
    label: "Normalização",
    choices: {
      minmax: {
        label: "Mín-máx, de 0 a 100",
        help: "A pior unidade recebe 0, a melhor 100, as outras em proporção.",
      },
      "minmax:1:100": {
        label: "Mín-máx, de 1 a 100",
        help: "Como mín-máx, mas nunca 0, para que caibam médias geométricas e harmônicas.",
      },
      zscore: {
        label: "Escores z",
        help: "Distância à média em desvios-padrão: 0 é a média.",
      },
      "zscore:100:10": {
        label: "Escores z em torno de 100",
        help: "Como os escores z, mas com média 100 e desvio-padrão 10.",
      },
      rank: {
        label: "Posições",
        help: "1 para a pior unidade; perde-se quanto as unidades distam entre si.",
      },
      borda: { label: "Pontos de Borda", help: "Quantas unidades são piores." },
      percentrank: {
        label: "Posição percentil",
        help: "Que parte das outras unidades é pior.",
      },
      fractionofmax: {
        label: "Parte da melhor",
        help: "Cada valor como parte do maior; onde menos é melhor, do menor.",
      },
      distancetomax: {
        label: "Distância à melhor",
        help: "1 para a melhor unidade, 0 para a pior.",
      },
      none: {
        label: "Nenhuma",
        help: "Os valores entram como estão: só para indicadores que já têm a mesma unidade.",
      },
    },
  },
  weigh: {
    label: "Pesos",
    choices: {
      given: { label: "Da estrutura", help: "Conta a coluna Weight." },
      equal: { label: "Iguais", help: "Todos os do mesmo pai pesam o mesmo." },
      principalComponent: {
        label: "Primeiro componente principal",
        help: "O que varia com os outros pesa mais; nada diz da importância.",
      },
      equalImportance: {
        label: "Igual importância",
        help: "Pesos com que o índice acompanha igualmente cada uma das suas partes.",
      },
    },
  },
  aggregate: {
    label: "Agregação",
    choices: {
      arithmetic: {
        label: "Média aritmética",
        help: "Um valor baixo é inteiramente compensado por um alto.",
      },
      geometric: {
        label: "Média geométrica",
        help: "Um valor baixo só é compensado em parte; exige valores acima de 0.",
      },
      harmonic: {
        label: "Média harmônica",
        help: "Um valor baixo mal é compensado; exige valores acima de 0.",
      },
      "power:0.5": {
        label: "Média de potência, 0,5",
        help: "Entre a média aritmética e a geométrica; o valor 0 é permitido.",
      },
      mpi: {
        label: "Mazziotta-Pareto",
        help: "A média, menos uma penalização para unidades com indicadores muito desiguais; para escores z em torno de 100.",
      },
      ampi: {
        label: "Mazziotta-Pareto ajustado",
        help: "O mesmo para escalas de extremos fixos, como mín-máx.",
      },
      copeland: {
        label: "Copeland",
        help: "As unidades são comparadas duas a duas e cada vitória conta: nada é compensado.",
      },
      min: { label: "Mínimo", help: "Decide o ponto mais fraco." },
      median: { label: "Mediana", help: "Decide o valor do meio." },
      benefitOfTheDoubt: {
        label: "Benefício da dúvida",
        help: "Cada unidade é julgada pelos pesos que mais lhe convêm.",
      },
    },
  },
};
