import type { Translations } from "../../../language";

/** Functions of economies, of many segments and of records. */
export const records: Translations = {
  "Output and employment multipliers of the sectors of an input-output table.":
    "Multiplicadores de produção e de emprego dos setores de uma tabela insumo-produto.",
  "The output multiplier of a sector is the output of all sectors that a unit of final demand for it calls forth: a column sum of the Leontief inverse. The employment multiplier (type I) is the workers in all sectors for the same unit of final demand, in the money of the table: without the jobs that spent wages create. Divide it by the sector's own workers per unit of output to get the jobs in all sectors for one in the sector. Only purchases inside the country may stand in transactions: what is imported leaks out. A table that uses up more than it makes is refused.":
    "O multiplicador de produção de um setor é a produção de todos os setores que uma unidade de demanda final por seus produtos gera: uma soma de coluna da matriz inversa de Leontief. O multiplicador de emprego (tipo I) são os trabalhadores de todos os setores para a mesma unidade de demanda final, na moeda da tabela: sem os empregos que os salários gastos criam. Divida-o pelos trabalhadores do próprio setor por unidade de produção para obter os empregos de todos os setores para um no setor. Só compras dentro do país podem ficar em transactions: o que é importado vaza. Uma tabela que consome mais do que produz é recusada.",
  "A row a sector: output multiplier, and employment multiplier where employment is given.":
    "Uma linha por setor: multiplicador de produção, e multiplicador de emprego onde employment é dado.",
  "Sales between sectors: a row sells, a column buys, in one order and one money.":
    "Vendas entre setores: uma linha vende, uma coluna compra, em uma mesma ordem e uma mesma moeda.",
  "Total output of each sector.": "Produção total de cada setor.",
  "Workers of each sector.": "Trabalhadores de cada setor.",
  "no employment multipliers": "sem multiplicadores de emprego",
  "What a policy gains given to one segment, and what is left of it once all have it.":
    "O que uma política ganha dada a um só segmento, e o que resta disso quando todos a têm.",
  "All segments of the table sell in one market, which they share with large firms and imports; put only such segments into it. Their shares of that market and the share of imports must leave 0 or more for large firms, and what large firms and imports face is the mean of the segments, weighted by their shares. The policy is given to each segment alone, then to all; whatever regulates imports holds for the market in either case. Gains are changes of the outcome against no policy; together, each segment counts by its share of the market. The composition loss is 1 − joint gain/sum of single gains: 0 where the segments do not stand in each other's way, 1 where all that one gains is what the others lose, below 0 where they help each other.":
    "Todos os segmentos da tabela vendem em um mesmo mercado, que compartilham com as grandes empresas e as importações; coloque nela só tais segmentos. Suas participações nesse mercado e a das importações devem deixar 0 ou mais para as grandes empresas, e o que as grandes empresas e as importações enfrentam é a média dos segmentos, ponderada por suas participações. A política é dada a cada segmento sozinho e depois a todos; o que regula as importações vale para o mercado nos dois casos. Os ganhos são variações do resultado em relação à ausência de política; em conjunto, cada segmento conta por sua participação no mercado. A perda de composição é 1 − ganho conjunto/soma dos ganhos isolados: 0 onde os segmentos não se atrapalham, 1 onde tudo o que um ganha é o que os outros perdem, abaixo de 0 onde eles se ajudam.",
  "A row a segment: gain with the policy alone, gain with the policy everywhere; then all together, with the composition loss.":
    "Uma linha por segmento: ganho com a política só para ele, ganho com a política em toda parte; depois todos juntos, com a perda de composição.",
  "The policy, in two columns of name and value, or with one value a year.":
    "A política, em duas colunas de nome e valor, ou com um valor por ano.",
  "The outcome whose gains are compared.": "O resultado cujos ganhos são comparados.",
  "the name of an outcome of a segment, such as output or jobs":
    "o nome de um resultado de um segmento, como output ou jobs",
  "Year in which they are compared, 1 to 30.": "Ano em que são comparados, de 1 a 30.",
  "Growth per year of firms, workers and revenue: small firms beside large ones and all manufacturing.":
    "Crescimento anual de empresas, trabalhadores e receita: as pequenas empresas ao lado das grandes e de toda a manufatura.",
  "Growth per year between the first and the last year, the years between being of no account: (last/first)^(1/years) − 1. A group of firms without a column in the table has no row. A figure that is blank in one of the two years makes its cell #N/A. Revenue should be in prices of one year.":
    "Crescimento anual entre o primeiro e o último ano, sem levar em conta os anos intermediários: (último/primeiro)^(1/anos) − 1. Um grupo de empresas sem coluna na tabela não tem linha. Um número em branco em um dos dois anos torna sua célula #N/A (#N/D). A receita deveria estar a preços de um mesmo ano.",
  "A row for each segment and group of firms (small, large, manufacturing): years, then growth per year of firms, workers and revenue.":
    "Uma linha para cada segmento e grupo de empresas (small, large, manufacturing): anos, depois crescimento anual de empresas, trabalhadores e receita.",
  "The History table with its header row: segment, year, firms, workers, revenue, and the same for large firms and all manufacturing as far as known.":
    "A tabela History com sua linha de cabeçalho: segment, year, firms, workers, revenue, e o mesmo para as grandes empresas e toda a manufatura na medida em que se conheça.",
  "a table with a header row and a row for each year":
    "uma tabela com uma linha de cabeçalho e uma linha por ano",
  "The first year to compare, which the table must have.":
    "O primeiro ano a comparar, que a tabela deve conter.",
  "the first year of each segment": "o primeiro ano de cada segmento",
  "The last year to compare, which the table must have.":
    "O último ano a comparar, que a tabela deve conter.",
  "the last year of each segment": "o último ano de cada segmento",
  "What is wrong, doubtful or unused in a Segments table, cell by cell.":
    "O que está errado, é duvidoso ou não é usado em uma tabela Segments, célula por célula.",
  "An error keeps its row from being computed, a warning belongs beside every result of the row, a note tells of a column that nobody reads. Rows count within the range, the header being row 1; the column is named by its header, and left empty where the remark is about the whole row. Where nothing is found a single row says so.":
    "Um erro impede que sua linha seja calculada, um aviso deve ficar ao lado de cada resultado da linha, uma nota avisa de uma coluna que ninguém lê. As linhas são contadas dentro do intervalo, sendo o cabeçalho a linha 1; a coluna é nomeada pelo seu cabeçalho, e fica vazia onde a observação é sobre toda a linha. Onde nada é encontrado, uma única linha o diz.",
  "A row a remark: row, column, severity (error, warning, note, ok) and what would be right.":
    "Uma linha por observação: linha, coluna, gravidade (error, warning, note, ok) e o que seria o certo.",
};
