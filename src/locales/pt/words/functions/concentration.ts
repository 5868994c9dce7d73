import type { Translations } from "../../../language";

/** Functions of concentration. */
export const concentration: Translations = {
  "How much larger an industry's share of employment is in a region than in the country.":
    "Quanto a participação de um setor no emprego é maior em uma região do que no país.",
  "The industry's share of local employment over its share of national employment: 1 where they are equal, above 1 where the industry is concentrated in the region. Give single cells, or ranges of the same shape for one answer a cell.":
    "A participação do setor no emprego local sobre sua participação no emprego nacional: 1 onde são iguais, acima de 1 onde o setor está concentrado na região. Dê células isoladas, ou intervalos de mesma forma para uma resposta por célula.",
  "Location quotient, a ratio.": "Quociente locacional, uma razão.",
  "Workers of the industry in the region.": "Trabalhadores do setor na região.",
  "All workers of the region.": "Todos os trabalhadores da região.",
  "Workers of the industry in the country.": "Trabalhadores do setor no país.",
  "Location quotients of every industry in every region, from a table of employment.":
    "Quocientes locacionais de cada setor em cada região, a partir de uma tabela de emprego.",
  "Totals are those of the table, so it must hold all regions and all industries, or a last row and column for the rest. Each quotient is the industry's share in the region over its share in the whole table: 1 where they are equal. A region or an industry without workers has no quotient.":
    "Os totais são os da tabela; portanto, ela deve conter todas as regiões e todos os setores, ou uma última linha e coluna para o resto. Cada quociente é a participação do setor na região sobre sua participação em toda a tabela: 1 onde são iguais. Uma região ou um setor sem trabalhadores não tem quociente.",
  "A quotient for every cell of the table, in the same shape.":
    "Um quociente para cada célula da tabela, na mesma disposição.",
  "Workers; rows are regions, columns are industries.":
    "Trabalhadores; as linhas são regiões, as colunas são setores.",
  "How far few firms make up most of a market or an industry.":
    "Até que ponto poucas empresas formam a maior parte de um mercado ou de um setor.",
  "The sum of squared shares of the sizes given: 1 for a single firm, 1/n for n equal ones. The normalised form runs from 0 (equal firms) to 1 and needs two firms or more; the equivalent form is the number of equal firms with the same concentration.":
    "A soma dos quadrados das participações dos tamanhos dados: 1 para uma única empresa, 1/n para n iguais. A forma normalizada vai de 0 (empresas iguais) a 1 e precisa de duas empresas ou mais; a forma equivalente é o número de empresas iguais com a mesma concentração.",
  "The index, or its form asked for.": "O índice, ou a forma pedida.",
  "Sizes of the firms, such as workers or sales, in one row or one column.":
    "Tamanhos das empresas, como trabalhadores ou vendas, em uma linha ou uma coluna.",
  "Which form of the index to give.": "Qual forma do índice dar.",
  "How far an industry clusters beyond what its large plants and chance explain.":
    "Até que ponto um setor se agrupa além do que explicam seus grandes estabelecimentos e o acaso.",
  "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), where s are the regions' shares of the industry, x their shares of all employment, G = Σ(s − x)² and H the Herfindahl index of the plants. 0 is the concentration that plants scattered at random would show; above 0.05 is commonly called concentrated, below 0.02 dispersed. It needs two plants and two regions.":
    "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), em que s são as participações das regiões no setor, x suas participações em todo o emprego, G = Σ(s − x)² e H o índice de Herfindahl dos estabelecimentos. 0 é a concentração que estabelecimentos espalhados ao acaso mostrariam; acima de 0,05 costuma-se falar em concentração, abaixo de 0,02 em dispersão. Precisa de dois estabelecimentos e duas regiões.",
  "γ, usually from 0 to 1, below 0 if dispersed.":
    "γ, em geral de 0 a 1, abaixo de 0 se há dispersão.",
  "Workers of each plant of the industry.": "Trabalhadores de cada estabelecimento do setor.",
  "Region of each plant, as named in regionNames.":
    "Região de cada estabelecimento, com o nome que tem em regionNames.",
  "Names of all regions.": "Nomes de todas as regiões.",
  "All workers of each region, in the order of the names.":
    "Todos os trabalhadores de cada região, na ordem dos nomes.",
  "Whether an industry clusters in a region, by density, specialisation and firm size at once.":
    "Indica se um setor se agrupa em uma região, segundo densidade, especialização e tamanho das empresas ao mesmo tempo.",
  "Workers of the industry per area against the country's, times workers per inhabitant against the country's, divided by workers per firm against the country's. 1 is the average region; one large plant counts for less than many small firms with the same workers. Give single cells, or ranges of the same shape for one answer a cell.":
    "Trabalhadores do setor por unidade de área em relação ao país, multiplicados pelos trabalhadores por habitante em relação ao país e divididos pelos trabalhadores por empresa em relação ao país. 1 é a região média; um grande estabelecimento conta menos do que muitas pequenas empresas com os mesmos trabalhadores. Dê células isoladas, ou intervalos de mesma forma para uma resposta por célula.",
  "The cluster index, a ratio above 0.": "O índice de cluster, uma razão acima de 0.",
  "Area of the region.": "Área da região.",
  "Area of the country, in the same unit.": "Área do país, na mesma unidade.",
  "Inhabitants of the region.": "Habitantes da região.",
  "Inhabitants of the country.": "Habitantes do país.",
  "Firms of the industry in the region.": "Empresas do setor na região.",
  "Firms of the industry in the country.": "Empresas do setor no país.",
};
