import type { Translations } from "../../../language";

/** Functions of composite indices. */
export const compositeIndices: Translations = {
  "A composite index of any number of levels, from a table of data and a framework table.":
    "Um índice composto de qualquer número de níveis, a partir de uma tabela de dados e de uma tabela de estrutura.",
  "The framework has a row for each indicator, each aggregate and the index: Code (an indicator's is its header in the data), Parent (blank at the top only), Weight among siblings (1 where blank), Direction (-1 where less is better), Normalise with P1 and P2 (minmax where blank), Aggregate (arithmetic where blank) and MinCoverage, the share of its children that a unit needs. Branches may be of different depth. A cycle, two tops, an unknown parent or column, and an indicator that is not in the data are errors that name the row. An aggregate whose Direction is -1 is turned over about the middle of its scale. Contributions sum to the score of the unit. The methods say how the index is made where the framework leaves it open: units of which too little is known are left out (minCoverage), missing cells filled (fill), outliers treated as TREAT does it (treat), then indicators normalised, weighed (by the framework, equally, by the first principal component of each group, or to equal correlation with the parent) and aggregated.":
    "A estrutura tem uma linha para cada indicador, cada agregado e o índice: Code (o de um indicador é seu cabeçalho nos dados), Parent (em branco só no topo), Weight entre as linhas do mesmo pai (1 onde em branco), Direction (-1 onde menos é melhor), Normalise com P1 e P2 (minmax onde em branco), Aggregate (arithmetic onde em branco) e MinCoverage, a proporção dos seus filhos de que uma unidade precisa. Os ramos podem ter profundidade diferente. Um ciclo, dois topos, um pai ou uma coluna desconhecidos e um indicador que não está nos dados são erros que nomeiam a linha. Um agregado cuja Direction é -1 é invertido em torno do meio da sua escala. As contribuições somam a pontuação da unidade. Os métodos dizem como o índice é feito onde a estrutura o deixa em aberto: as unidades de que se sabe muito pouco ficam de fora (minCoverage), os valores faltantes são preenchidos (fill), os valores discrepantes tratados como TREAT o faz (treat), e depois os indicadores são normalizados, ponderados (pela estrutura, por igual, pelo primeiro componente principal de cada grupo ou com igual correlação com o pai) e agregados.",
  "A row for each unit: aggregates from the top downwards, rank, coverage; or what the output asks for.":
    "Uma linha por unidade: agregados do topo para baixo, posição, cobertura; ou o que output pede.",
  "The data with their header row; columns that are not in the framework may hold anything.":
    "Os dados com sua linha de cabeçalho; colunas que não estão na estrutura podem conter qualquer coisa.",
  "a header row of codes, the units' names in the first column":
    "uma linha de cabeçalho de códigos, os nomes das unidades na primeira coluna",
  "The framework table: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.":
    "A tabela de estrutura: Code, Parent, Weight, Direction, Normalise, P1, P2, Aggregate, MinCoverage.",
  "a table with the columns Code and Parent": "uma tabela com as colunas Code e Parent",
  "Scores of every level with rank and coverage, normalised indicators, weights, or contributions to the top.":
    "Pontuações de cada nível com posição e cobertura, indicadores normalizados, pesos ou contribuições ao topo.",
  "Put the names of the columns above the result (TRUE or FALSE).":
    "Colocar os nomes das colunas acima do resultado (TRUE ou FALSE; VERDADEIRO ou FALSO no Excel em português).",
  "TRUE or FALSE": "TRUE ou FALSE",
  TRUE: "TRUE",
  "Ranks of an index with their intervals, when its weights could have been others.":
    "Posições de um índice com seus intervalos, quando seus pesos poderiam ter sido outros.",
  "The index is built of its data and framework as INDEX does it, then again for every draw with other weights: each weight of the framework moves by up to weightNoise times itself, up or down, all equally likely and independently. Low and high are the ranks between which the level of the draws lies, so 7 with 5 and 9 reads: seventh, between fifth and ninth. P(top 3) is the share of the draws in which the unit is among the first three. With 'all' for vary each draw also takes one of the usual ways of normalising (the index's own, or z-scores) and of aggregating (its own, the arithmetic mean, or a mean that compensates less), and draws what was filled in. A wide interval says that the rank hangs on the weights and should not be quoted alone. Equal scores share the better rank; a unit without a score has no rank.":
    "O índice é construído com seus dados e sua estrutura como INDEX o faz, e depois de novo a cada sorteio com outros pesos: cada peso da estrutura varia no máximo weightNoise vezes ele mesmo, para cima ou para baixo, com igual probabilidade e de modo independente. low e high são as posições entre as quais fica a parte level dos sorteios, de modo que 7 com 5 e 9 se lê: sétima, entre quinta e nona. P(top 3) é a proporção dos sorteios em que a unidade está entre as três primeiras. Com 'all' em vary cada sorteio toma também uma das formas usuais de normalizar (a do índice ou escores z) e de agregar (a sua, a média aritmética ou uma média que compensa menos), e sorteia o que foi preenchido. Um intervalo amplo diz que a posição depende dos pesos e não deveria ser citada sozinha. Pontuações iguais compartilham a melhor posição; uma unidade sem pontuação não tem posição.",
  "A row for each unit: its name, score, rank, the lowest and highest rank of the interval, and how often it is among the first three.":
    "Uma linha por unidade: seu nome, pontuação, posição, a posição menor e a maior do intervalo, e com que frequência está entre as três primeiras.",
  "The data with their header row, as for INDEX.":
    "Os dados com sua linha de cabeçalho, como para INDEX.",
  "The framework table, as for INDEX.": "A tabela de estrutura, como para INDEX.",
  "Number of draws, 10 to 100,000. More are surer and take longer.":
    "Número de sorteios, de 10 a 100.000. Quanto mais, mais seguro é o resultado e mais demora.",
  "A whole number that decides all draws: the same seed gives the same result.":
    "Um número inteiro que decide todos os sorteios: a mesma semente dá o mesmo resultado.",
  "By how much of itself each weight moves at most, 0 to 1.":
    "Em que parte de si mesmo cada peso varia no máximo, de 0 a 1.",
  "Share of the draws that the interval holds, 0.5 to 1.":
    "Proporção dos sorteios que o intervalo contém, de 0,5 a 1.",
  "Methods for what the framework leaves open, in two columns of name and choice: minCoverage (0 to 1), fill (none, mean, median), treat (none, winsorise), normalise (such as zscore or minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (such as geometric).":
    "Métodos para o que a estrutura deixa em aberto, em duas colunas, nome e escolha: minCoverage (0 a 1), fill (none, mean, median), treat (none, winsorise), normalise (como zscore ou minmax:1:100), weigh (given, equal, principalComponent, equalImportance), aggregate (como geometric).",
  "two columns: a method's name and what is chosen":
    "duas colunas: o nome de um método e o que se escolhe",
  "the usual methods": "os métodos usuais",
  "What could have been otherwise: the weights alone, or also how the index is normalised, aggregated and filled in.":
    "O que poderia ser de outro modo: só os pesos, ou também como o índice é normalizado, agregado e preenchido.",
};
