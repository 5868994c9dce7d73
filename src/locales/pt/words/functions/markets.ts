import type { Translations } from "../../../language";

/** Functions of tariffs, quotas and scarcity. */
export const markets: Translations = {
  "What tariffs on a product and on its inputs together add to value added.":
    "O que as tarifas sobre um produto e sobre seus insumos acrescentam em conjunto ao valor adicionado.",
  "The effective rate of protection. A tariff on the product protects; tariffs on inputs take protection away, and below 0 the product is taxed although it has a tariff. Input shares are those at free-trade prices and sum to less than 1.":
    "A taxa de proteção efetiva. Uma tarifa sobre o produto protege; tarifas sobre insumos tiram proteção, e abaixo de 0 o produto é tributado embora tenha uma tarifa. As participações dos insumos são as dos preços de livre comércio e somam menos de 1.",
  "Effective rate of protection, as a share of value added.":
    "Taxa de proteção efetiva, como proporção do valor adicionado.",
  "Tariff on the product, as a share of its price.":
    "Tarifa sobre o produto, como proporção do seu preço.",
  "Each input over the product's price at free-trade prices.":
    "Cada insumo sobre o preço do produto, a preços de livre comércio.",
  "Tariff on each of those inputs, in the same order.":
    "Tarifa sobre cada um desses insumos, na mesma ordem.",
  "Prices, quantities and welfare of a market of differentiated sources after costs, tariffs or caps change.":
    "Preços, quantidades e bem-estar de um mercado de fontes diferenciadas depois de uma mudança de custos, tarifas ou tetos.",
  'Buyers substitute between sources with one elasticity, and the whole market responds to its price level with another. Each source supplies along its own curve, or at cost where its elasticity is "inf"; a cap limits its quantity, such as an import quota. Everything is relative to the base, so only base shares and changes are needed. The last row gives price index, quantity index, change of consumer surplus and change of tariff revenue, both in the money of the base market. Tariffs are counted from a base without them.':
    'Os compradores passam de uma fonte a outra segundo uma elasticidade, e todo o mercado responde ao seu nível de preços segundo outra. Cada fonte oferta ao longo da sua própria curva, ou ao seu custo onde sua elasticidade é "inf"; um teto limita sua quantidade, como uma cota de importação. Tudo é relativo à base; portanto, só são necessárias as participações-base e as mudanças. A última linha dá o índice de preços, o índice de quantidades, a variação do excedente do consumidor e a variação da receita tarifária, ambas na moeda do mercado-base. As tarifas são contadas a partir de uma base sem elas.',
  "A row a source: price and quantity relative to the base, share of value, change of producer surplus; then the market's row.":
    "Uma linha por fonte: preço e quantidade relativos à base, participação no valor, variação do excedente do produtor; depois a linha do mercado.",
  "Base shares of the market at user prices, one a source; they sum to 1.":
    "Participações-base do mercado a preços de consumidor, uma por fonte; somam 1.",
  'Supply elasticity of each source, above 0, or "inf".':
    'Elasticidade da oferta de cada fonte, acima de 0, ou "inf".',
  "Elasticity of substitution between the sources, above that of demand.":
    "Elasticidade de substituição entre as fontes, superior à da demanda.",
  "Elasticity of demand of the whole market, in absolute value.":
    "Elasticidade da demanda de todo o mercado, em valor absoluto.",
  "Cost of each source relative to the base, tariffs included; 1 is no change.":
    "Custo de cada fonte relativo à base, tarifas incluídas; 1: nenhuma mudança.",
  'Largest quantity of each source relative to the base, or "inf".':
    'Maior quantidade de cada fonte relativa à base, ou "inf".',
  "no caps": "sem tetos",
  "The part of each cost factor that is a tariff, such as 1.1.":
    "A parte de cada fator de custo que se deve à tarifa, como 1,1.",
  costFactors: "costFactors",
  "Value of the base market at user prices.": "Valor do mercado-base a preços de consumidor.",
  "Trade creation and trade diversion by partner after tariffs on a product change.":
    "Criação e desvio de comércio por parceiro depois de uma mudança das tarifas sobre um produto.",
  "The partial model of UNCTAD and the World Bank, for one product and one importer. Creation is what buyers import more because the product is cheaper at home; diversion moves imports from partners whose price fell less than the average to the others, and sums to 0. The last row gives the change of tariff revenue, and of welfare, half the sum of both tariffs times the change of imports: that is not a consumer surplus. All changes are linear: a change so large that it gives imports below 0 is refused.":
    "O modelo parcial da UNCTAD e do Banco Mundial, para um produto e um importador. A criação é o que os compradores importam a mais porque o produto fica mais barato no mercado interno; o desvio move importações dos parceiros cujo preço caiu menos do que a média para os outros, e soma 0. A última linha dá a variação da receita tarifária, e a do bem-estar, metade da soma das duas tarifas vezes a variação das importações: isso não é um excedente do consumidor. Todas as variações são lineares: uma mudança tão grande que dê importações abaixo de 0 é recusada.",
  "A row a partner: creation, diversion and imports after, in the money of the imports; then the row total: change of revenue, change of welfare.":
    "Uma linha por parceiro: criação, desvio e importações depois, na moeda das importações; depois a linha do total: variação da receita, variação do bem-estar.",
  "Imports from each partner, at world prices.": "Importações de cada parceiro, a preços mundiais.",
  "Tariff on each partner before, such as 0.2.": "Tarifa sobre cada parceiro antes, como 0,2.",
  "Tariff on each partner after.": "Tarifa sobre cada parceiro depois.",
  "Elasticity of import demand, below 0.": "Elasticidade da demanda de importações, abaixo de 0.",
  "Elasticity of substitution between partners, above 0.":
    "Elasticidade de substituição entre parceiros, acima de 0.",
  'Elasticity of export supply, above 0, or "inf".':
    'Elasticidade da oferta de exportações, acima de 0, ou "inf".',
  "World prices, output and welfare of regions that trade one industry's goods, after tariffs change.":
    "Preços mundiais, produção e bem-estar de regiões que comerciam os bens de um setor, depois de uma mudança das tarifas.",
  'Every exporter\'s market clears at a new world price; all of them follow from one linear solve. What a region buys of its own stands on the diagonal of trade; tariffs are given as 1 + t. A region that sells nothing has no price of its own and one that buys nothing no composite price: those cells are empty. An elasticity is one number for all regions or one for each; export supply may be "inf". Form "2003" gives the second term of the consumer surplus the sign of the price change, as the paper of that year does; "trapezoid" does not. Everything is linear in relative changes, so it is meant for moderate ones.':
    'O mercado de cada exportador se equilibra a um novo preço mundial; todos decorrem de um único sistema linear. O que uma região compra de si mesma fica na diagonal de trade; as tarifas são dadas como 1 + t. Uma região que nada vende não tem preço próprio, e uma que nada compra não tem preço composto: essas células ficam vazias. Uma elasticidade é um número para todas as regiões ou um para cada uma; a oferta de exportações pode ser "inf". A forma "2003" dá ao segundo termo do excedente do consumidor o sinal da variação de preço, como faz o artigo daquele ano; "trapezoid" não. Tudo é linear em variações relativas; portanto, destina-se a variações moderadas.',
  "A row a region: relative changes of its world price, its output and its composite price of imports; then changes of producer surplus, consumer surplus, tariff revenue and welfare in the money of the trade.":
    "Uma linha por região: variações relativas do seu preço mundial, da sua produção e do seu preço composto de importações; depois variações do excedente do produtor, do excedente do consumidor, da receita tarifária e do bem-estar na moeda do comércio.",
  "Trade at world prices: a row an exporter, a column an importer, in one order.":
    "Comércio a preços mundiais: uma linha por exportador, uma coluna por importador, em uma mesma ordem.",
  "1 plus the tariff on each flow before, such as 1.2; 1 where there is none.":
    "1 mais a tarifa sobre cada fluxo antes, como 1,2; 1 onde não há.",
  "1 plus the tariff on each flow after, such as 1.2; 1 where there is none.":
    "1 mais a tarifa sobre cada fluxo depois, como 1,2; 1 onde não há.",
  "Elasticity of import demand of each importer, or one for all, below 0.":
    "Elasticidade da demanda de importações de cada importador, ou uma para todos, abaixo de 0.",
  'Elasticity of export supply of each exporter, or one for all, above 0, or "inf".':
    'Elasticidade da oferta de exportações de cada exportador, ou uma para todos, acima de 0, ou "inf".',
  "Elasticity of substitution of each importer, or one for all, above 0.":
    "Elasticidade de substituição de cada importador, ou uma para todos, acima de 0.",
  "How consumer surplus is measured.": "Como o excedente do consumidor é medido.",
  "What a tariff per unit does in a small country with straight demand and supply.":
    "O que uma tarifa por unidade faz em um país pequeno com demanda e oferta lineares.",
  "The country is too small to move the world price. The tariff raises the price at home until imports stop: the price never rises above that of autarky, and quantities never fall below 0. Where the world price lies above that of autarky nothing is imported and a tariff changes nothing. Changes of surplus are against free trade; the loss is what buyers lose and neither producers nor the treasury gain.":
    "O país é pequeno demais para influir no preço mundial. A tarifa eleva o preço interno até que as importações cessem: o preço nunca sobe acima do de autarquia, e as quantidades nunca caem abaixo de 0. Onde o preço mundial fica acima do de autarquia, nada é importado e uma tarifa nada muda. As variações de excedente são em relação ao livre comércio; a perda é o que os compradores perdem e nem os produtores nem o Tesouro ganham.",
  "One row: price and quantities with the tariff, then changes of surplus against free trade, revenue and loss.":
    "Uma linha: preço e quantidades com a tarifa, depois variações de excedente em relação ao livre comércio, receita e perda.",
  "Quantity demanded at a price of 0.": "Quantidade demandada ao preço de 0.",
  "How much demand falls for a unit of price; it may be written with its minus sign or without.":
    "Quanto a demanda cai para uma unidade de preço; pode ser escrito com o sinal de menos ou sem ele.",
  "Quantity supplied at a price of 0 if the curve is drawn on; below 0 where supply sets in at a price.":
    "Quantidade ofertada ao preço de 0 se a curva for prolongada; abaixo de 0 onde a oferta começa a certo preço.",
  "How much supply rises for a unit of price.": "Quanto a oferta sobe para uma unidade de preço.",
  "Price at which any quantity can be imported.":
    "Preço ao qual qualquer quantidade pode ser importada.",
  "Tariff in money per unit, not in per cent.":
    "Tarifa em dinheiro por unidade, não em porcentagem.",
  "What an import quota does in a small country with straight demand and supply.":
    "O que uma cota de importação faz em um país pequeno com demanda e oferta lineares.",
  "The price at home rises until imports are no more than the quota; a quota above the imports of free trade changes nothing. The rent is the price difference on the quota: who holds the licences gets it. The tariff equivalent is the tariff per unit with the same price and imports; its revenue is the rent. Changes of surplus are against free trade.":
    "O preço interno sobe até que as importações não passem da cota; uma cota acima das importações de livre comércio nada muda. A renda é a diferença de preço sobre a cota: fica com ela quem detém as licenças. O equivalente tarifário é a tarifa por unidade com o mesmo preço e as mesmas importações; sua receita é a renda. As variações de excedente são em relação ao livre comércio.",
  "One row: price and quantities with the quota, rent, changes of surplus against free trade, and the tariff per unit that does the same.":
    "Uma linha: preço e quantidades com a cota, renda, variações de excedente em relação ao livre comércio, e a tarifa por unidade que faz o mesmo.",
  "Largest quantity that may be imported.": "Maior quantidade que pode ser importada.",
  "The largest output, base year = 1, when imported inputs are rationed.":
    "A maior produção, ano-base = 1, quando os insumos importados são racionados.",
  "Local copying and repair replace a share of the need, as far as the network of local suppliers goes. A segment that scarcity protects from competition can expand only if replaceability times network exceeds 1 minus availability. Where copying and repair replace everything there is no limit, and the answer is #N/A.":
    "A cópia e o reparo locais substituem uma parte da necessidade, até onde vai a rede de fornecedores locais. Um segmento que a escassez protege da concorrência só pode se expandir se a substituibilidade vezes a rede exceder 1 menos a disponibilidade. Onde a cópia e o reparo substituem tudo não há limite, e a resposta é #N/A (#N/D).",
  "Largest output relative to the base year.": "Maior produção em relação ao ano-base.",
  "Volume of imported inputs that can still be had, base year = 1.":
    "Volume de insumos importados que ainda se pode obter, ano-base = 1.",
  "Share of the need that mature copying and repair can replace: about 0.9 in repair, 0.2 in assembly.":
    "Proporção da necessidade que a cópia e o reparo maduros podem substituir: cerca de 0,9 em reparo, 0,2 em montagem.",
  "Network of division of labour and local suppliers, 0 to 1.":
    "Rede de divisão do trabalho e fornecedores locais, de 0 a 1.",
};
