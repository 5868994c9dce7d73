import type { Translations } from "../../../language";

/** Functions that make one score of many. */
export const aggregating: Translations = {
  "One score a unit from several indicators on a common scale.":
    "Uma pontuação por unidade a partir de vários indicadores em uma escala comum.",
  "Weights are shares of their sum; missing cells are left out, the weights of the others being raised. arithmetic: the weighted mean. geometric: exp(sum of w ln x), for values above 0. harmonic: 1/(sum of w/x). power:p: (sum of w x^p)^(1/p), such as power:2. mpi: the mean less the variance over the mean, which punishes uneven units; standardise to mean 100 and deviation 10 first. ampi: the same on values brought to 70 to 130. min and median: weights matter only where they are 0. copeland: units outranked less units that outrank. benefitOfTheDoubt: each unit with the weights that suit it best.":
    "Os pesos são proporções da sua soma; valores faltantes são omitidos, elevando-se os pesos dos outros. arithmetic: a média ponderada. geometric: exp(soma de w ln x), para valores acima de 0. harmonic: 1/(soma de w/x). power:p: (soma de w x^p)^(1/p), como power:2. mpi: a média menos a variância sobre a média, o que pune unidades desiguais; leve antes os dados a média 100 e desvio 10. ampi: o mesmo com valores levados ao intervalo de 70 a 130. min e median: os pesos só importam onde são 0. copeland: unidades superadas menos unidades que superam. benefitOfTheDoubt: cada unidade com os pesos que mais lhe convêm.",
  "A column of scores; blank without one.": "Uma coluna de pontuações; em branco onde não há.",
  "Numbers on a common scale, larger being better; units in rows, indicators in columns.":
    "Números em uma escala comum (os maiores são os melhores); unidades nas linhas, indicadores nas colunas.",
  "A weight of 0 or more for each column; they need not sum to 1.":
    "Um peso maior ou igual a 0 para cada coluna; não precisam somar 1.",
  "equal weights": "pesos iguais",
  "Method of aggregation.": "Método de agregação.",
  "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p":
    "arithmetic / geometric / harmonic / mpi / ampi / copeland / min / median / benefitOfTheDoubt / power:p",
  "Share of the columns that must be known of a unit, else it gets no score.":
    "Proporção das colunas que deve ser conhecida de uma unidade; senão, ela não recebe pontuação.",
  "How many more units each unit outranks than outrank it.":
    "Número de unidades que cada unidade supera, menos o das que a superam.",
  "One unit outranks another where the indicators on which it is better weigh more than those on which it is worse, among the indicators known of both. Only the order within each indicator matters, so nothing needs to be normalised, and no indicator makes up for another. The order of the rows does not matter.":
    "Uma unidade supera outra onde os indicadores em que é melhor pesam mais do que aqueles em que é pior, entre os indicadores que se conhecem de ambas. Só importa a ordem dentro de cada indicador; portanto, nada precisa ser normalizado e nenhum indicador compensa outro. A ordem das linhas não importa.",
  "A column of whole numbers, from 1 - n to n - 1 for n units.":
    "Uma coluna de números inteiros, de 1 - n a n - 1 para n unidades.",
  "Numbers, larger being better; units in rows, indicators in columns.":
    "Números (os maiores são os melhores); unidades nas linhas, indicadores nas colunas.",
  "Weights of indicators from their first principal component.":
    "Pesos de indicadores a partir do seu primeiro componente principal.",
  "The loadings of the first component of the correlations, over the units of which everything is known, as shares of their sum; the sign is fixed so that the sum is above 0. They say what moves together, not what matters: an indicator that runs against the others gets a negative share and should be turned over, or left out.":
    "As cargas do primeiro componente das correlações, sobre as unidades das quais tudo se conhece, como proporções da sua soma; o sinal é fixado de modo que a soma seja acima de 0. Dizem o que se move junto, não o que importa: um indicador que vai contra os outros recebe uma proporção negativa e deveria ser invertido ou omitido.",
  "A row of weights that sum to 1.": "Uma linha de pesos que somam 1.",
  "Correlations of every indicator with every other.":
    "Correlações de cada indicador com todos os outros.",
  "pearson measures how far two indicators lie on a line; spearman does so for their ranks; kendall compares pairs of units (tau-b, which allows for ties). Each correlation is over the units known in both columns; where there are fewer than two of them, or one column does not vary, the cell is #N/A.":
    "pearson mede até que ponto dois indicadores ficam em uma reta; spearman o faz com suas posições; kendall compara pares de unidades (tau-b, que leva em conta os empates). Cada correlação abrange as unidades conhecidas nas duas colunas; onde há menos de duas, ou uma coluna não varia, a célula é #N/A (#N/D).",
  "A square of correlations from -1 to 1, in the order of the columns.":
    "Um quadrado de correlações de -1 a 1, na ordem das colunas.",
  "Measure of correlation.": "Medida da correlação.",
  "Cronbach's alpha: how far several indicators measure one thing.":
    "Alfa de Cronbach: até que ponto vários indicadores medem uma mesma coisa.",
  "From the mean covariance of the indicators and their mean variance, each over the units known of both. 1 is perfect agreement; above 0.7 is commonly called reliable. Indicators must point the same way, and should be normalised first. It needs two indicators and two units.":
    "A partir da covariância média dos indicadores e da sua variância média, cada uma sobre as unidades em que ambos são conhecidos. 1 é concordância perfeita; acima de 0,7 costuma-se chamar de confiável. Os indicadores devem apontar na mesma direção e deveriam ser normalizados antes. Precisa de dois indicadores e duas unidades.",
  "Alpha, at most 1.": "Alfa, no máximo 1.",
  "Ranks of values, by all their digits.":
    "Posições de valores, considerando todos os seus algarismos.",
  "descending gives rank 1 to the largest value, ascending to the smallest. Equal values share the best rank (min), the worst (max) or their average. Values are compared as they are, never as they are displayed; missing cells have no rank. Several columns are ranked one by one.":
    "descending dá a posição 1 ao maior valor, ascending ao menor. Valores iguais compartilham a melhor posição (min), a pior (max) ou a sua média. Os valores são comparados como são, nunca como são exibidos; valores faltantes não têm posição. Várias colunas são ordenadas uma a uma.",
  "Ranks from 1 on, in the shape of the values.":
    "Posições de 1 em diante, dispostas como os valores.",
  "Numbers, one column or several; blanks are missing.":
    "Números, uma coluna ou várias; um vazio é um valor faltante.",
  "Which end has rank 1.": "Qual extremo tem a posição 1.",
  "Rank of equal values.": "Posição de valores iguais.",
};
