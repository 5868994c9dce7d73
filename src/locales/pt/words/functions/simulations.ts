import type { Translations } from "../../../language";

/** Functions that run the model. */
export const simulations: Translations = {
  "The path of a cluster over the years under a policy: one row a year, one column an outcome.":
    "A trajetória de um cluster ao longo dos anos sob uma política: uma linha por ano, uma coluna por resultado.",
  "Runs the dynamic cluster model from the base year. Levers are given by name with one value, or with one value a year from year 0 in the second and following columns; before the year start every lever is at its base. Outcomes are relative to the base year except where their description says otherwise. Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.":
    "Calcula o modelo dinâmico do cluster a partir do ano-base. As alavancas são dadas pelo nome com um valor, ou com um valor por ano a partir do ano 0 na segunda coluna e nas seguintes; antes do ano start toda alavanca está na sua base. Os resultados são relativos ao ano-base, salvo onde sua descrição diga outra coisa. Os sinais e as ordenações são confiáveis; os anos, as porcentagens e o número de pessoas são ilustrativos enquanto o modelo não for calibrado.",
  "A row a year from 0, a column an outcome.":
    "Uma linha por ano a partir de 0, uma coluna por resultado.",
  "The segment in two columns of name and value, named as the columns of the Segments table; what is not given is at its documented default.":
    "O segmento em duas colunas de nome e valor, com os nomes das colunas da tabela Segments; o que não é dado fica no seu padrão documentado.",
  "two columns: the name of a segment's column and its value":
    "duas colunas: o nome de uma coluna do segmento e seu valor",
  "Levers that differ from the base, in two columns of name and value, or with one value a year.":
    "Alavancas que diferem da base, em duas colunas de nome e valor, ou com um valor por ano.",
  "two or more columns: a lever's name and its value, or one value a year":
    "duas ou mais colunas: o nome de uma alavanca e seu valor, ou um valor por ano",
  "no policy": "sem política",
  "Number of years after the base year, 1 to 30.": "Número de anos depois do ano-base, de 1 a 30.",
  "Names of the outcomes to give, in a row or a column.":
    "Nomes dos resultados a dar, em uma linha ou uma coluna.",
  "names, one a cell": "nomes, um por célula",
  "all outcomes": "todos os resultados",
  "Every segment of a table under every scenario, year by year.":
    "Cada segmento de uma tabela sob cada cenário, ano a ano.",
  "Runs the dynamic cluster model, as SIMULATE does, with every parameter at its default: each segment of the table under each column of the scenarios. A scenario is what differs from the base; a blank cell leaves the lever alone, a text such as 1-5 = 0.5; 6 = 0.8 sets it year by year, and a column of blanks is the baseline. A segment that cannot be run says why and leaves the others alone.":
    "Calcula o modelo dinâmico do cluster, como SIMULATE o faz, com cada parâmetro no seu padrão: cada segmento da tabela sob cada coluna dos cenários. Um cenário é o que difere da base; uma célula em branco deixa a alavanca como está, um texto como 1-5 = 0.5; 6 = 0.8 a fixa ano a ano, e uma coluna em branco é a referência. Um segmento que não pode ser calculado diz por quê e não afeta os outros.",
  "A row for each segment, scenario and year from 0, a column an outcome.":
    "Uma linha para cada segmento, cenário e ano a partir de 0, uma coluna por resultado.",
  "The scenarios: a row a lever, its name in the column lever, and a column a scenario. A row tariffOutput @ Kumasi, repair is for that segment alone.":
    "Os cenários: uma linha por alavanca, seu nome na coluna lever, e uma coluna por cenário. Uma linha tariffOutput @ Kumasi, repair vale só para esse segmento.",
  "a table with the column lever and a column for each scenario":
    "uma tabela com a coluna lever e uma coluna para cada cenário",
  "Between which values an outcome lies, year by year, when the parameters are uncertain.":
    "Entre quais valores fica um resultado, ano a ano, quando os parâmetros são incertos.",
  "The cluster is run once for every draw of all parameters, each triangular between its low and high value around its default, at the points of a Sobol' sequence that the seed shifts. Half of the draws lie between p25 and p75, nine in ten between p5 and p95. Scenarios that are run with the same seed share their draws, so that their differences are not blurred by chance. Where the market of a draw is not cleared, the cell says in how many draws, and with what inputs. The band shows what the parameters leave open, not what the model leaves out.":
    "O cluster é calculado uma vez para cada sorteio de todos os parâmetros, cada um triangular entre seu valor baixo e seu valor alto em torno do padrão, nos pontos de uma sequência de Sobol que a semente desloca. Metade dos sorteios fica entre p25 e p75, nove em dez entre p5 e p95. Cenários calculados com a mesma semente compartilham seus sorteios, de modo que o acaso não borra suas diferenças. Onde o mercado de um sorteio não se equilibra, a célula diz em quantos sorteios e com que dados. A faixa mostra o que os parâmetros deixam em aberto, não o que o modelo deixa de fora.",
  "A row a year from 0: the year and the values below which 5, 25, 50, 75 and 95 % of the draws lie.":
    "Uma linha por ano a partir de 0: o ano e os valores abaixo dos quais ficam 5, 25, 50, 75 e 95% dos sorteios.",
  "The outcome looked at, by its name in the list of outcomes.":
    "O resultado examinado, pelo seu nome na lista de resultados.",
  "the name of an outcome, such as jobs": "o nome de um resultado, como jobs",
  "How often policy A brings more of an outcome than policy B, and how much more.":
    "Com que frequência a política A traz mais de um resultado do que a política B, e quanto mais.",
  "Both policies are run with the same draws of all parameters, so that what the draws do to both alike cancels. P(A > B) is the share of the draws in which A comes out higher; a draw in which both are equal does not count for A. The difference is A less B, draw by draw: its median, and the values below which 5 % and 95 % of the draws lie. Where they lie on either side of 0, the model does not know which is better.":
    "As duas políticas são calculadas com os mesmos sorteios de todos os parâmetros, de modo que se cancela o que os sorteios fazem igualmente às duas. P(A > B) é a proporção dos sorteios em que A resulta mais alta; um sorteio em que as duas são iguais não conta para A. A diferença é A menos B, sorteio a sorteio: sua mediana, e os valores abaixo dos quais ficam 5% e 95% dos sorteios. Onde eles ficam dos dois lados de 0, o modelo não sabe qual é melhor.",
  "One row: P(A > B), the median difference, and the 5 % and 95 % values of the difference.":
    "Uma linha: P(A > B), a diferença mediana, e os valores a 5% e 95% da diferença.",
  "Levers of policy A that differ from the base, by name.":
    "Alavancas da política A que diferem da base, pelo nome.",
  "Levers of policy B that differ from the base, by name.":
    "Alavancas da política B que diferem da base, pelo nome.",
  "The year looked at, 1 to 30 years after the base year.":
    "O ano examinado, de 1 a 30 anos depois do ano-base.",
  "Which uncertain parameters an outcome hangs on, as shares of its variance.":
    "De quais parâmetros incertos depende um resultado, como proporções da sua variância.",
  "Sobol indices over all parameters at once. The first order is the share of the variance that would go if the parameter were known; the total order, with its 90 % interval from a bootstrap, is what would be left if all others were known. The parameters are sorted by total order. The last row takes all pure assumptions together: where its share is large, the answer rests on judgement and says so. An index slightly below 0 is 0 within its sampling error. The model runs 49 times for each sample.":
    "Índices de Sobol sobre todos os parâmetros ao mesmo tempo. A primeira ordem é a proporção da variância que desapareceria se o parâmetro fosse conhecido; a ordem total, com seu intervalo de 90% por bootstrap, é o que restaria se todos os outros fossem conhecidos. Os parâmetros são ordenados pela ordem total. A última linha toma juntas todas as meras hipóteses: onde sua proporção é grande, a resposta se apoia em julgamento e diz isso. Um índice um pouco abaixo de 0 é 0 dentro do seu erro amostral. O modelo é calculado 49 vezes por amostra.",
  "A row a parameter: its name, first order, total order, the interval of the total order and its evidence; last all assumptions together.":
    "Uma linha por parâmetro: seu nome, primeira ordem, ordem total, o intervalo da ordem total e sua evidência; por último todas as hipóteses juntas.",
  "Number of base samples, 64 to 65,536; powers of two are best.":
    "Número de amostras-base, de 64 a 65.536; potências de dois são as melhores.",
};
