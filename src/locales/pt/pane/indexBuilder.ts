import { count } from "../../en/count";
import type { indexBuilder as english } from "../../en/pane/indexBuilder";
import type { Said } from "../../language";

/** The builder of an index of the user's own. */
export const indexBuilder: Said<typeof english> = {
  parts: "Índices",
  clusterPart: "Clusters",
  ownPart: "O seu próprio índice",
  heading: "Um índice próprio",
  explanation:
    "Um índice composto leva vários indicadores a uma escala e toma a sua média, nível a nível. Você diz quais, e quanto pesa cada um.",
  fromAnyTable:
    "Serve qualquer tabela desta pasta de trabalho com unidades em linhas e indicadores em colunas; nenhum cluster é necessário.",
  build: "Construir um índice",
  reading: "Lendo as tabelas…",

  table: "Tabela de unidades",
  tableHint: "Uma linha para cada unidade, com o nome na primeira coluna.",
  framework: "Estrutura",
  newFramework: "Nova, de colunas da tabela",
  foreignFramework: "Estrutura com outros cabeçalhos",
  whatIsFramework: "O que é uma estrutura?",
  framed: [
    "Uma tabela que descreve o índice: uma linha para cada indicador, uma para cada nível acima deles e uma para o próprio índice.",
    "Code é o cabeçalho de um indicador na tabela de unidades, ou o nome dado a um nível. Parent é o código da linha de que faz parte; o do índice fica em branco.",
    "Weight é o peso entre as linhas do mesmo pai. Direction é -1 onde menos é melhor. As outras colunas nomeiam métodos para uma só linha e podem faltar.",
  ],
  noTables:
    "Esta pasta de trabalho ainda não tem uma tabela com unidades em linhas e indicadores em colunas. Digite ou cole uma: os nomes na primeira coluna e um cabeçalho sobre cada coluna.",

  create: "Criar uma estrutura",
  createHint: (columns, table) =>
    `Uma nova planilha com um nível acima de ${count(columns, "indicador", "indicadores")} de ${table}, todos com o mesmo peso e quanto mais, melhor. Mude nela o que você vê de outro modo; os resultados acompanham.`,
  chooseColumns: (chosen, all) => `Indicadores: ${chosen} de ${all}`,
  columnKnown: (code, share) => `${code}, conhecido em ${share}`,
  leftOut: (columns) =>
    columns === 1 ? "Uma coluna fica de fora" : `${columns} colunas ficam de fora`,
  leftOutHint: (columns) =>
    `Há números, mas algumas células são texto: ${columns}. Corrija essas células para poder escolher o que está sob esses cabeçalhos.`,
  noColumns: "Nenhuma coluna desta tabela tem números que difiram de uma unidade para outra.",

  methods: "Métodos",
  methodsHint:
    "Valem para tudo o que a estrutura deixa em aberto. Os métodos com parâmetros próprios, como limites fixos, são nomeados na estrutura.",
  methodsUsual: "os usuais",
  methodsChanged: (changed) => changed.join(", "),
  back: "Voltar aos métodos usuais",

  cannot: "O índice ainda não pode ser construído",
  cannotHint: "Corrija o que está indicado aqui; o índice aparece sozinho.",
  mind: "A considerar",

  scores: (index) => `Pontuações: ${index}`,
  orderBy: "Mostrar e ordenar por",
  byName: (index) => `${index}, por nome`,
  rank: (rank, of) => `posição ${rank} de ${of}`,
  rankBetween: (rank, low, high, of) =>
    low === high
      ? `posição ${rank} de ${of}; ${low} em nove de cada dez variantes`
      : `posição ${rank} de ${of}; ${low} a ${high} em nove de cada dez variantes`,
  coverage: (share) => `${share} dos indicadores são conhecidos.`,
  noScore: (number) => `${count(number, "unidade não tem", "unidades não têm")} pontuação`,
  noScoreHint: "Sabe-se muito pouco delas para a estrutura e os métodos escolhidos.",
  unitParts: "As suas partes",
  adds: "O que cada indicador acrescenta à pontuação",
  addsMissing: "não se conhece",
  lifts: "O que mais a elevaria",
  liftsHint:
    "Um indicador no seu melhor valor dos dados, tudo o mais como está. Diz o que o índice premia, não o que uma política pode fazer.",
  liftUnknown: "não se conhece",
  liftMost: (code, from, to, gain) =>
    `${code} em ${to} (agora ${from}) acrescenta ${gain} à pontuação.`,
  liftRank: (value, rank) => `A partir de ${value} é a posição ${rank}.`,
  noLift: "Cada indicador já está no seu melhor valor.",

  ranks: "As posições são seguras?",
  ranksHint: (draws, noise) =>
    `O índice é construído ${draws} vezes de outras formas: cada peso movido em até ${noise} do seu valor, com escores z, com médias que compensam mais ou menos. Nove em cada dez resultados estão dentro da barra.`,
  ranksSummary: (sure, of) =>
    `${sure} de ${of} unidades ${sure === 1 ? "se move" : "se movem"} uma posição no máximo.`,
  ranksAlt: (units) =>
    `Posições de ${count(units, "unidade", "unidades")} com o seu intervalo, como barras da melhor à pior posição; cada uma está escrita ao lado da sua barra.`,
  rankValue: (rank, low, high) => (low === high ? `${rank}` : `${rank} (${low} a ${high})`),
  topShare: (top, share) => `entre as ${top} primeiras em ${share}`,
  failedWays: (failed, draws) =>
    `${failed} de ${draws} variantes ${failed === 1 ? "não pôde ser construída e fica" : "não puderam ser construídas e ficam"} de fora.`,

  weights: "Pesos",
  weightsHint:
    "O que se quis e o que resultou: uma parte do índice, e quanto o índice acompanha cada parte (1: inteiramente, 0: nada, abaixo de 0: ao contrário).",
  weightsSummary: (heaviest, share) => `${heaviest} pesa mais, ${share}.`,
  node: "Parte",
  share: "Do pai",
  effective: "Do índice",
  follows: "Seguida",

  correlations: "Correlações",
  correlationsHint:
    "Quanto os indicadores de um grupo andam juntos, de -1 a 1, na escala comum. Os de um grupo devem concordar, mas não dizer o mesmo.",
  correlationsFine: "Nenhum par se destaca.",
  correlationsSummary: (redundant, opposed) =>
    [
      ...(redundant > 0 ? [`${count(redundant, "par diz", "pares dizem")} o mesmo`] : []),
      ...(opposed > 0 ? [`${count(opposed, "par se opõe", "pares se opõem")}`] : []),
    ].join(", "),
  redundant: (first, second, found) =>
    `${first} e ${second} dizem quase o mesmo (${found}): juntos contam em dobro. Retire um ou reduza os pesos à metade.`,
  opposed: (first, second, found) =>
    `${first} e ${second} puxam em sentidos contrários (${found}): na média se anulam. Verifique o sentido (Direction) ou ponha-os em grupos diferentes.`,
  group: (code) => `Dentro de ${code}`,
  firstColumn: "Primeiro",
  secondColumn: "Segundo",
  correlation: "Correlação",
  pairsShown: (shown, all) => `São mostrados os ${shown} pares mais fortes de ${all}.`,

  write: "Na pasta de trabalho",
  writeAs: "Gravar como",
  values: "Valores",
  valuesHint:
    "Novas planilhas que ficam como estão e abrem em qualquer lugar, também sem o laboratório.",
  formulas: "Fórmulas",
  foreignHeaders:
    "Novas planilhas que ficam como estão. As fórmulas exigiriam os cabeçalhos do laboratório na sua tabela.",
  formulasHint:
    "Uma nova planilha de fórmulas CLUSTER sobre as suas próprias células, que acompanham cada mudança. Precisam do laboratório e não existem em um iPad.",
};
