import type { Translations } from "../../../language";

/** Functions of tariffs, quotas and scarcity. */
export const markets: Translations = {
  "What tariffs on a product and on its inputs together add to value added.":
    "Qué suman al valor agregado los aranceles a un producto y a sus insumos en conjunto.",
  "The effective rate of protection. A tariff on the product protects; tariffs on inputs take protection away, and below 0 the product is taxed although it has a tariff. Input shares are those at free-trade prices and sum to less than 1.":
    "La tasa de protección efectiva. Un arancel al producto protege; los aranceles a los insumos quitan protección, y por debajo de 0 el producto está gravado aunque tenga arancel. Las proporciones de insumos son las de los precios de libre comercio y suman menos de 1.",
  "Effective rate of protection, as a share of value added.":
    "Tasa de protección efectiva, como proporción del valor agregado.",
  "Tariff on the product, as a share of its price.":
    "Arancel al producto, como proporción de su precio.",
  "Each input over the product's price at free-trade prices.":
    "Cada insumo sobre el precio del producto, a precios de libre comercio.",
  "Tariff on each of those inputs, in the same order.":
    "Arancel a cada uno de esos insumos, en el mismo orden.",
  "Prices, quantities and welfare of a market of differentiated sources after costs, tariffs or caps change.":
    "Precios, cantidades y bienestar de un mercado de fuentes diferenciadas tras un cambio de costos, aranceles o topes.",
  'Buyers substitute between sources with one elasticity, and the whole market responds to its price level with another. Each source supplies along its own curve, or at cost where its elasticity is "inf"; a cap limits its quantity, such as an import quota. Everything is relative to the base, so only base shares and changes are needed. The last row gives price index, quantity index, change of consumer surplus and change of tariff revenue, both in the money of the base market. Tariffs are counted from a base without them.':
    'Los compradores pasan de una fuente a otra según una elasticidad, y todo el mercado responde a su nivel de precios según otra. Cada fuente ofrece a lo largo de su propia curva, o a su costo donde su elasticidad es "inf"; un tope limita su cantidad, como una cuota de importación. Todo es relativo a la base, así que solo hacen falta las participaciones base y los cambios. La última fila da el índice de precios, el índice de cantidades, el cambio del excedente del consumidor y el cambio de la recaudación arancelaria, ambos en la moneda del mercado base. Los aranceles se cuentan desde una base sin ellos.',
  "A row a source: price and quantity relative to the base, share of value, change of producer surplus; then the market's row.":
    "Una fila por fuente: precio y cantidad relativos a la base, participación en el valor, cambio del excedente del productor; después la fila del mercado.",
  "Base shares of the market at user prices, one a source; they sum to 1.":
    "Participaciones base del mercado a precios de comprador, una por fuente; suman 1.",
  'Supply elasticity of each source, above 0, or "inf".':
    'Elasticidad de la oferta de cada fuente, superior a 0, o "inf".',
  "Elasticity of substitution between the sources, above that of demand.":
    "Elasticidad de sustitución entre las fuentes, superior a la de la demanda.",
  "Elasticity of demand of the whole market, in absolute value.":
    "Elasticidad de la demanda de todo el mercado, en valor absoluto.",
  "Cost of each source relative to the base, tariffs included; 1 is no change.":
    "Costo de cada fuente relativo a la base, aranceles incluidos; 1: sin cambio.",
  'Largest quantity of each source relative to the base, or "inf".':
    'Mayor cantidad de cada fuente relativa a la base, o "inf".',
  "no caps": "sin topes",
  "The part of each cost factor that is a tariff, such as 1.1.":
    "La parte de cada factor de costo que se debe al arancel, como 1,1.",
  costFactors: "costFactors",
  "Value of the base market at user prices.": "Valor del mercado base a precios de comprador.",
  "Trade creation and trade diversion by partner after tariffs on a product change.":
    "Creación y desviación de comercio por socio tras un cambio de los aranceles a un producto.",
  "The partial model of UNCTAD and the World Bank, for one product and one importer. Creation is what buyers import more because the product is cheaper at home; diversion moves imports from partners whose price fell less than the average to the others, and sums to 0. The last row gives the change of tariff revenue, and of welfare, half the sum of both tariffs times the change of imports: that is not a consumer surplus. All changes are linear: a change so large that it gives imports below 0 is refused.":
    "El modelo parcial de la UNCTAD y el Banco Mundial, para un producto y un importador. La creación es lo que los compradores importan de más porque el producto es más barato en el mercado interno; la desviación mueve importaciones de los socios cuyo precio bajó menos que la media hacia los demás, y suma 0. La última fila da el cambio de la recaudación arancelaria, y el del bienestar, la mitad de la suma de ambos aranceles por el cambio de las importaciones: eso no es un excedente del consumidor. Todos los cambios son lineales: se rechaza un cambio tan grande que dé importaciones inferiores a 0.",
  "A row a partner: creation, diversion and imports after, in the money of the imports; then the row total: change of revenue, change of welfare.":
    "Una fila por socio: creación, desviación e importaciones después, en la moneda de las importaciones; después la fila del total: cambio de la recaudación, cambio del bienestar.",
  "Imports from each partner, at world prices.":
    "Importaciones de cada socio, a precios mundiales.",
  "Tariff on each partner before, such as 0.2.": "Arancel a cada socio antes, como 0,2.",
  "Tariff on each partner after.": "Arancel a cada socio después.",
  "Elasticity of import demand, below 0.":
    "Elasticidad de la demanda de importaciones, inferior a 0.",
  "Elasticity of substitution between partners, above 0.":
    "Elasticidad de sustitución entre socios, superior a 0.",
  'Elasticity of export supply, above 0, or "inf".':
    'Elasticidad de la oferta de exportaciones, superior a 0, o "inf".',
  "World prices, output and welfare of regions that trade one industry's goods, after tariffs change.":
    "Precios mundiales, producción y bienestar de regiones que comercian los bienes de una rama, tras un cambio de los aranceles.",
  'Every exporter\'s market clears at a new world price; all of them follow from one linear solve. What a region buys of its own stands on the diagonal of trade; tariffs are given as 1 + t. A region that sells nothing has no price of its own and one that buys nothing no composite price: those cells are empty. An elasticity is one number for all regions or one for each; export supply may be "inf". Form "2003" gives the second term of the consumer surplus the sign of the price change, as the paper of that year does; "trapezoid" does not. Everything is linear in relative changes, so it is meant for moderate ones.':
    'El mercado de cada exportador se equilibra a un nuevo precio mundial; todos se obtienen de un solo sistema lineal. Lo que una región se compra a sí misma está en la diagonal de trade; los aranceles se dan como 1 + t. Una región que no vende nada no tiene precio propio, y una que no compra nada no tiene precio compuesto: esas celdas están vacías. Una elasticidad es un número para todas las regiones o uno para cada una; la oferta de exportaciones puede ser "inf". La forma "2003" da al segundo término del excedente del consumidor el signo del cambio de precio, como hace el artículo de ese año; "trapezoid" no. Todo es lineal en cambios relativos, así que está pensado para cambios moderados.',
  "A row a region: relative changes of its world price, its output and its composite price of imports; then changes of producer surplus, consumer surplus, tariff revenue and welfare in the money of the trade.":
    "Una fila por región: cambios relativos de su precio mundial, su producción y su precio compuesto de las importaciones; después cambios del excedente del productor, del excedente del consumidor, de la recaudación arancelaria y del bienestar en la moneda del comercio.",
  "Trade at world prices: a row an exporter, a column an importer, in one order.":
    "Comercio a precios mundiales: una fila por exportador, una columna por importador, en un mismo orden.",
  "1 plus the tariff on each flow before, such as 1.2; 1 where there is none.":
    "1 más el arancel a cada flujo antes, como 1,2; 1 donde no lo hay.",
  "1 plus the tariff on each flow after, such as 1.2; 1 where there is none.":
    "1 más el arancel a cada flujo después, como 1,2; 1 donde no lo hay.",
  "Elasticity of import demand of each importer, or one for all, below 0.":
    "Elasticidad de la demanda de importaciones de cada importador, o una para todos, inferior a 0.",
  'Elasticity of export supply of each exporter, or one for all, above 0, or "inf".':
    'Elasticidad de la oferta de exportaciones de cada exportador, o una para todos, superior a 0, o "inf".',
  "Elasticity of substitution of each importer, or one for all, above 0.":
    "Elasticidad de sustitución de cada importador, o una para todos, superior a 0.",
  "How consumer surplus is measured.": "Cómo se mide el excedente del consumidor.",
  "What a tariff per unit does in a small country with straight demand and supply.":
    "Qué hace un arancel por unidad en un país pequeño con demanda y oferta lineales.",
  "The country is too small to move the world price. The tariff raises the price at home until imports stop: the price never rises above that of autarky, and quantities never fall below 0. Where the world price lies above that of autarky nothing is imported and a tariff changes nothing. Changes of surplus are against free trade; the loss is what buyers lose and neither producers nor the treasury gain.":
    "El país es demasiado pequeño para influir en el precio mundial. El arancel eleva el precio interno hasta que cesan las importaciones: el precio nunca supera el de autarquía, y las cantidades nunca bajan de 0. Donde el precio mundial está por encima del de autarquía no se importa nada y un arancel no cambia nada. Los cambios de excedente son respecto al libre comercio; la pérdida es lo que pierden los compradores y no ganan ni los productores ni el fisco.",
  "One row: price and quantities with the tariff, then changes of surplus against free trade, revenue and loss.":
    "Una fila: precio y cantidades con el arancel, y luego cambios de excedente respecto al libre comercio, recaudación y pérdida.",
  "Quantity demanded at a price of 0.": "Cantidad demandada al precio de 0.",
  "How much demand falls for a unit of price; it may be written with its minus sign or without.":
    "Cuánto baja la demanda por una unidad de precio; puede escribirse con su signo menos o sin él.",
  "Quantity supplied at a price of 0 if the curve is drawn on; below 0 where supply sets in at a price.":
    "Cantidad ofrecida al precio de 0 si se prolonga la curva; inferior a 0 donde la oferta empieza a cierto precio.",
  "How much supply rises for a unit of price.": "Cuánto sube la oferta por una unidad de precio.",
  "Price at which any quantity can be imported.":
    "Precio al que se puede importar cualquier cantidad.",
  "Tariff in money per unit, not in per cent.": "Arancel en dinero por unidad, no en porcentaje.",
  "What an import quota does in a small country with straight demand and supply.":
    "Qué hace una cuota de importación en un país pequeño con demanda y oferta lineales.",
  "The price at home rises until imports are no more than the quota; a quota above the imports of free trade changes nothing. The rent is the price difference on the quota: who holds the licences gets it. The tariff equivalent is the tariff per unit with the same price and imports; its revenue is the rent. Changes of surplus are against free trade.":
    "El precio interno sube hasta que las importaciones no superan la cuota; una cuota por encima de las importaciones de libre comercio no cambia nada. La renta es la diferencia de precio sobre la cuota: la recibe quien tiene las licencias. El equivalente arancelario es el arancel por unidad con el mismo precio y las mismas importaciones; su recaudación es la renta. Los cambios de excedente son respecto al libre comercio.",
  "One row: price and quantities with the quota, rent, changes of surplus against free trade, and the tariff per unit that does the same.":
    "Una fila: precio y cantidades con la cuota, renta, cambios de excedente respecto al libre comercio, y el arancel por unidad que hace lo mismo.",
  "Largest quantity that may be imported.": "Mayor cantidad que puede importarse.",
  "The largest output, base year = 1, when imported inputs are rationed.":
    "La mayor producción, año base = 1, cuando los insumos importados están racionados.",
  "Local copying and repair replace a share of the need, as far as the network of local suppliers goes. A segment that scarcity protects from competition can expand only if replaceability times network exceeds 1 minus availability. Where copying and repair replace everything there is no limit, and the answer is #N/A.":
    "La copia y la reparación locales sustituyen una parte de la necesidad, hasta donde llega la red de proveedores locales. Un segmento al que la escasez protege de la competencia solo puede expandirse si la sustituibilidad multiplicada por la red supera 1 menos la disponibilidad. Donde la copia y la reparación lo sustituyen todo no hay límite, y la respuesta es #N/A (#N/D).",
  "Largest output relative to the base year.": "Mayor producción respecto al año base.",
  "Volume of imported inputs that can still be had, base year = 1.":
    "Volumen de insumos importados que todavía puede obtenerse, año base = 1.",
  "Share of the need that mature copying and repair can replace: about 0.9 in repair, 0.2 in assembly.":
    "Proporción de la necesidad que la copia y la reparación maduras pueden sustituir: alrededor de 0,9 en reparación, 0,2 en ensamblaje.",
  "Network of division of labour and local suppliers, 0 to 1.":
    "Red de división del trabajo y proveedores locales, de 0 a 1.",
};
