import type { Translations } from "../../../language";

/** Functions of tariffs, quotas and scarcity. */
export const markets: Translations = {
  "What tariffs on a product and on its inputs together add to value added.":
    "Ce que les droits sur un produit et sur ses intrants ajoutent ensemble à la valeur ajoutée.",
  "The effective rate of protection. A tariff on the product protects; tariffs on inputs take protection away, and below 0 the product is taxed although it has a tariff. Input shares are those at free-trade prices and sum to less than 1.":
    "Le taux de protection effective. Un droit sur le produit protège ; des droits sur les intrants retirent de la protection, et au-dessous de 0 le produit est taxé bien qu’il ait un droit. Les parts d’intrants sont celles aux prix de libre-échange, et leur somme est inférieure à 1.",
  "Effective rate of protection, as a share of value added.":
    "Taux de protection effective, en part de la valeur ajoutée.",
  "Tariff on the product, as a share of its price.":
    "Droit de douane sur le produit, en part de son prix.",
  "Each input over the product's price at free-trade prices.":
    "Chaque intrant rapporté au prix du produit, aux prix de libre-échange.",
  "Tariff on each of those inputs, in the same order.":
    "Droit de douane sur chacun de ces intrants, dans le même ordre.",
  "Prices, quantities and welfare of a market of differentiated sources after costs, tariffs or caps change.":
    "Prix, quantités et bien-être d’un marché de sources différenciées après un changement de coûts, de droits ou de plafonds.",
  'Buyers substitute between sources with one elasticity, and the whole market responds to its price level with another. Each source supplies along its own curve, or at cost where its elasticity is "inf"; a cap limits its quantity, such as an import quota. Everything is relative to the base, so only base shares and changes are needed. The last row gives price index, quantity index, change of consumer surplus and change of tariff revenue, both in the money of the base market. Tariffs are counted from a base without them.':
    'Les acheteurs passent d’une source à l’autre selon une élasticité, et tout le marché réagit à son niveau des prix selon une autre. Chaque source offre le long de sa propre courbe, ou à son coût là où son élasticité est "inf" ; un plafond limite sa quantité, comme un quota d’importation. Tout est rapporté à la base : il ne faut donc que les parts de base et les changements. La dernière ligne donne l’indice des prix, l’indice des quantités, la variation du surplus du consommateur et celle des recettes douanières, toutes deux dans la monnaie du marché de base. Les droits sont comptés à partir d’une base sans droits.',
  "A row a source: price and quantity relative to the base, share of value, change of producer surplus; then the market's row.":
    "Une ligne par source : prix et quantité rapportés à la base, part de la valeur, variation du surplus du producteur ; puis la ligne du marché.",
  "Base shares of the market at user prices, one a source; they sum to 1.":
    "Parts de base du marché aux prix d’acquisition, une par source ; leur somme est 1.",
  'Supply elasticity of each source, above 0, or "inf".':
    'Élasticité de l’offre de chaque source, supérieure à 0, ou "inf".',
  "Elasticity of substitution between the sources, above that of demand.":
    "Élasticité de substitution entre les sources, supérieure à celle de la demande.",
  "Elasticity of demand of the whole market, in absolute value.":
    "Élasticité de la demande de tout le marché, en valeur absolue.",
  "Cost of each source relative to the base, tariffs included; 1 is no change.":
    "Coût de chaque source rapporté à la base, droits compris ; 1 : aucun changement.",
  'Largest quantity of each source relative to the base, or "inf".':
    'Plus grande quantité de chaque source rapportée à la base, ou "inf".',
  "no caps": "pas de plafonds",
  "The part of each cost factor that is a tariff, such as 1.1.":
    "La partie de chaque facteur de coût due au droit de douane, comme 1,1.",
  costFactors: "costFactors",
  "Value of the base market at user prices.": "Valeur du marché de base aux prix d’acquisition.",
  "Trade creation and trade diversion by partner after tariffs on a product change.":
    "Création et détournement de commerce par partenaire après un changement des droits sur un produit.",
  "The partial model of UNCTAD and the World Bank, for one product and one importer. Creation is what buyers import more because the product is cheaper at home; diversion moves imports from partners whose price fell less than the average to the others, and sums to 0. The last row gives the change of tariff revenue, and of welfare, half the sum of both tariffs times the change of imports: that is not a consumer surplus. All changes are linear: a change so large that it gives imports below 0 is refused.":
    "Le modèle partiel de la CNUCED et de la Banque mondiale, pour un produit et un importateur. La création est ce que les acheteurs importent en plus parce que le produit est moins cher chez eux ; le détournement déplace les importations des partenaires dont le prix a moins baissé que la moyenne vers les autres, et sa somme est 0. La dernière ligne donne la variation des recettes douanières, et celle du bien-être, moitié de la somme des deux droits multipliée par la variation des importations : ce n’est pas un surplus du consommateur. Toutes les variations sont linéaires : une variation si grande qu’elle donne des importations inférieures à 0 est refusée.",
  "A row a partner: creation, diversion and imports after, in the money of the imports; then the row total: change of revenue, change of welfare.":
    "Une ligne par partenaire : création, détournement et importations après, dans la monnaie des importations ; puis la ligne du total : variation des recettes, variation du bien-être.",
  "Imports from each partner, at world prices.":
    "Importations de chaque partenaire, aux prix mondiaux.",
  "Tariff on each partner before, such as 0.2.": "Droit sur chaque partenaire avant, comme 0,2.",
  "Tariff on each partner after.": "Droit sur chaque partenaire après.",
  "Elasticity of import demand, below 0.":
    "Élasticité de la demande d’importations, inférieure à 0.",
  "Elasticity of substitution between partners, above 0.":
    "Élasticité de substitution entre partenaires, supérieure à 0.",
  'Elasticity of export supply, above 0, or "inf".':
    'Élasticité de l’offre d’exportations, supérieure à 0, ou "inf".',
  "World prices, output and welfare of regions that trade one industry's goods, after tariffs change.":
    "Prix mondiaux, production et bien-être de régions qui échangent les biens d’une branche, après un changement des droits.",
  'Every exporter\'s market clears at a new world price; all of them follow from one linear solve. What a region buys of its own stands on the diagonal of trade; tariffs are given as 1 + t. A region that sells nothing has no price of its own and one that buys nothing no composite price: those cells are empty. An elasticity is one number for all regions or one for each; export supply may be "inf". Form "2003" gives the second term of the consumer surplus the sign of the price change, as the paper of that year does; "trapezoid" does not. Everything is linear in relative changes, so it is meant for moderate ones.':
    'Le marché de chaque exportateur s’équilibre à un nouveau prix mondial ; tous découlent d’un seul système linéaire. Ce qu’une région achète à elle-même se trouve sur la diagonale de trade ; les droits sont donnés sous la forme 1 + t. Une région qui ne vend rien n’a pas de prix à elle, et une région qui n’achète rien pas de prix composite : ces cellules sont vides. Une élasticité est un nombre pour toutes les régions ou un pour chacune ; l’offre d’exportations peut être "inf". La forme "2003" donne au second terme du surplus du consommateur le signe de la variation de prix, comme le fait l’article de cette année-là ; "trapezoid" non. Tout est linéaire en variations relatives : c’est donc fait pour des variations modérées.',
  "A row a region: relative changes of its world price, its output and its composite price of imports; then changes of producer surplus, consumer surplus, tariff revenue and welfare in the money of the trade.":
    "Une ligne par région : variations relatives de son prix mondial, de sa production et de son prix composite des importations ; puis variations du surplus du producteur, du surplus du consommateur, des recettes douanières et du bien-être dans la monnaie des échanges.",
  "Trade at world prices: a row an exporter, a column an importer, in one order.":
    "Échanges aux prix mondiaux : une ligne par exportateur, une colonne par importateur, dans un même ordre.",
  "1 plus the tariff on each flow before, such as 1.2; 1 where there is none.":
    "1 plus le droit sur chaque flux avant, comme 1,2 ; 1 là où il n’y en a pas.",
  "1 plus the tariff on each flow after, such as 1.2; 1 where there is none.":
    "1 plus le droit sur chaque flux après, comme 1,2 ; 1 là où il n’y en a pas.",
  "Elasticity of import demand of each importer, or one for all, below 0.":
    "Élasticité de la demande d’importations de chaque importateur, ou une pour tous, inférieure à 0.",
  'Elasticity of export supply of each exporter, or one for all, above 0, or "inf".':
    'Élasticité de l’offre d’exportations de chaque exportateur, ou une pour tous, supérieure à 0, ou "inf".',
  "Elasticity of substitution of each importer, or one for all, above 0.":
    "Élasticité de substitution de chaque importateur, ou une pour tous, supérieure à 0.",
  "How consumer surplus is measured.": "Façon de mesurer le surplus du consommateur.",
  "What a tariff per unit does in a small country with straight demand and supply.":
    "Ce que fait un droit par unité dans un petit pays à demande et offre linéaires.",
  "The country is too small to move the world price. The tariff raises the price at home until imports stop: the price never rises above that of autarky, and quantities never fall below 0. Where the world price lies above that of autarky nothing is imported and a tariff changes nothing. Changes of surplus are against free trade; the loss is what buyers lose and neither producers nor the treasury gain.":
    "Le pays est trop petit pour influer sur le prix mondial. Le droit élève le prix intérieur jusqu’à ce que les importations cessent : le prix ne dépasse jamais celui de l’autarcie, et les quantités ne descendent jamais au-dessous de 0. Là où le prix mondial dépasse celui de l’autarcie, rien n’est importé et un droit ne change rien. Les variations de surplus sont par rapport au libre-échange ; la perte est ce que les acheteurs perdent et que ni les producteurs ni le Trésor ne gagnent.",
  "One row: price and quantities with the tariff, then changes of surplus against free trade, revenue and loss.":
    "Une ligne : prix et quantités avec le droit, puis variations de surplus par rapport au libre-échange, recettes et perte.",
  "Quantity demanded at a price of 0.": "Quantité demandée au prix de 0.",
  "How much demand falls for a unit of price; it may be written with its minus sign or without.":
    "De combien la demande baisse pour une unité de prix ; on peut l’écrire avec ou sans son signe moins.",
  "Quantity supplied at a price of 0 if the curve is drawn on; below 0 where supply sets in at a price.":
    "Quantité offerte au prix de 0 si l’on prolonge la courbe ; inférieure à 0 là où l’offre commence à un certain prix.",
  "How much supply rises for a unit of price.":
    "De combien l’offre augmente pour une unité de prix.",
  "Price at which any quantity can be imported.":
    "Prix auquel on peut importer n’importe quelle quantité.",
  "Tariff in money per unit, not in per cent.":
    "Droit en monnaie par unité, et non en pourcentage.",
  "What an import quota does in a small country with straight demand and supply.":
    "Ce que fait un quota d’importation dans un petit pays à demande et offre linéaires.",
  "The price at home rises until imports are no more than the quota; a quota above the imports of free trade changes nothing. The rent is the price difference on the quota: who holds the licences gets it. The tariff equivalent is the tariff per unit with the same price and imports; its revenue is the rent. Changes of surplus are against free trade.":
    "Le prix intérieur monte jusqu’à ce que les importations ne dépassent plus le quota ; un quota supérieur aux importations du libre-échange ne change rien. La rente est la différence de prix sur le quota : qui détient les licences la reçoit. L’équivalent tarifaire est le droit par unité qui donne le même prix et les mêmes importations ; ses recettes sont la rente. Les variations de surplus sont par rapport au libre-échange.",
  "One row: price and quantities with the quota, rent, changes of surplus against free trade, and the tariff per unit that does the same.":
    "Une ligne : prix et quantités avec le quota, rente, variations de surplus par rapport au libre-échange, et le droit par unité qui fait de même.",
  "Largest quantity that may be imported.": "Plus grande quantité que l’on peut importer.",
  "The largest output, base year = 1, when imported inputs are rationed.":
    "La plus grande production, année de base = 1, quand les intrants importés sont rationnés.",
  "Local copying and repair replace a share of the need, as far as the network of local suppliers goes. A segment that scarcity protects from competition can expand only if replaceability times network exceeds 1 minus availability. Where copying and repair replace everything there is no limit, and the answer is #N/A.":
    "La copie et la réparation locales remplacent une part des besoins, autant que le permet le réseau de fournisseurs locaux. Un segment que la rareté protège de la concurrence ne peut s’étendre que si la substituabilité multipliée par le réseau dépasse 1 moins la disponibilité. Là où la copie et la réparation remplacent tout, il n’y a pas de limite, et la réponse est #N/A.",
  "Largest output relative to the base year.":
    "Plus grande production par rapport à l’année de base.",
  "Volume of imported inputs that can still be had, base year = 1.":
    "Volume d’intrants importés que l’on peut encore obtenir, année de base = 1.",
  "Share of the need that mature copying and repair can replace: about 0.9 in repair, 0.2 in assembly.":
    "Part des besoins que la copie et la réparation, une fois mûres, peuvent remplacer : environ 0,9 dans la réparation, 0,2 dans le montage.",
  "Network of division of labour and local suppliers, 0 to 1.":
    "Réseau de division du travail et de fournisseurs locaux, de 0 à 1.",
};
