import type { Translations } from "../../../language";

/** Functions that run the model. */
export const simulations: Translations = {
  "The path of a cluster over the years under a policy: one row a year, one column an outcome.":
    "La trajectoire d’un cluster au fil des ans sous une politique : une ligne par an, une colonne par résultat.",
  "Runs the dynamic cluster model from the base year. Levers are given by name with one value, or with one value a year from year 0 in the second and following columns; before the year start every lever is at its base. Outcomes are relative to the base year except where their description says otherwise. Signs and orderings may be trusted; years, percentages and head counts are illustrative until the model is calibrated.":
    "Calcule le modèle dynamique du cluster à partir de l’année de base. Les leviers sont donnés par leur nom avec une valeur, ou avec une valeur par an à partir de l’année 0 dans la deuxième colonne et les suivantes ; avant l’année start, chaque levier est à sa base. Les résultats sont rapportés à l’année de base, sauf là où leur description dit autre chose. On peut se fier aux signes et aux classements ; les années, les pourcentages et les effectifs sont indicatifs tant que le modèle n’est pas calibré.",
  "A row a year from 0, a column an outcome.":
    "Une ligne par an à partir de 0, une colonne par résultat.",
  "The segment in two columns of name and value, named as the columns of the Segments table; what is not given is at its documented default.":
    "Le segment en deux colonnes de nom et de valeur, nommées comme les colonnes du tableau Segments ; ce qui n’est pas donné est à sa valeur par défaut documentée.",
  "two columns: the name of a segment's column and its value":
    "deux colonnes : le nom d’une colonne du segment et sa valeur",
  "Levers that differ from the base, in two columns of name and value, or with one value a year.":
    "Leviers qui diffèrent de la base, en deux colonnes de nom et de valeur, ou avec une valeur par an.",
  "two or more columns: a lever's name and its value, or one value a year":
    "deux colonnes ou plus : le nom d’un levier et sa valeur, ou une valeur par an",
  "no policy": "pas de politique",
  "Number of years after the base year, 1 to 30.":
    "Nombre d’années après l’année de base, de 1 à 30.",
  "Names of the outcomes to give, in a row or a column.":
    "Noms des résultats à donner, en une ligne ou une colonne.",
  "names, one a cell": "des noms, un par cellule",
  "all outcomes": "tous les résultats",
  "Every segment of a table under every scenario, year by year.":
    "Chaque segment d’un tableau sous chaque scénario, année par année.",
  "Runs the dynamic cluster model, as SIMULATE does, with every parameter at its default: each segment of the table under each column of the scenarios. A scenario is what differs from the base; a blank cell leaves the lever alone, a text such as 1-5 = 0.5; 6 = 0.8 sets it year by year, and a column of blanks is the baseline. A segment that cannot be run says why and leaves the others alone.":
    "Calcule le modèle dynamique du cluster, comme le fait SIMULATE, avec chaque paramètre à sa valeur par défaut : chaque segment du tableau sous chaque colonne des scénarios. Un scénario est ce qui diffère de la base ; une cellule vide laisse le levier inchangé, un texte comme 1-5 = 0.5; 6 = 0.8 le fixe année par année, et une colonne vide est la référence. Un segment qui ne peut être calculé dit pourquoi et n’affecte pas les autres.",
  "A row for each segment, scenario and year from 0, a column an outcome.":
    "Une ligne pour chaque segment, scénario et année à partir de 0, une colonne par résultat.",
  "The scenarios: a row a lever, its name in the column lever, and a column a scenario. A row tariffOutput @ Kumasi, repair is for that segment alone.":
    "Les scénarios : une ligne par levier, son nom dans la colonne lever, et une colonne par scénario. Une ligne tariffOutput @ Kumasi, repair ne vaut que pour ce segment.",
  "a table with the column lever and a column for each scenario":
    "un tableau avec la colonne lever et une colonne pour chaque scénario",
  "Between which values an outcome lies, year by year, when the parameters are uncertain.":
    "Entre quelles valeurs se trouve un résultat, année par année, quand les paramètres sont incertains.",
  "The cluster is run once for every draw of all parameters, each triangular between its low and high value around its default, at the points of a Sobol' sequence that the seed shifts. Half of the draws lie between p25 and p75, nine in ten between p5 and p95. Scenarios that are run with the same seed share their draws, so that their differences are not blurred by chance. Where the market of a draw is not cleared, the cell says in how many draws, and with what inputs. The band shows what the parameters leave open, not what the model leaves out.":
    "Le cluster est calculé une fois pour chaque tirage de tous les paramètres, chacun triangulaire entre sa valeur basse et sa valeur haute autour de sa valeur par défaut, aux points d’une suite de Sobol que décale la graine. La moitié des tirages se trouve entre p25 et p75, neuf sur dix entre p5 et p95. Des scénarios calculés avec la même graine partagent leurs tirages : leurs différences ne sont donc pas brouillées par le hasard. Là où le marché d’un tirage ne s’équilibre pas, la cellule dit dans combien de tirages et avec quelles données. La bande montre ce que les paramètres laissent ouvert, non ce que le modèle laisse de côté.",
  "A row a year from 0: the year and the values below which 5, 25, 50, 75 and 95 % of the draws lie.":
    "Une ligne par an à partir de 0 : l’année et les valeurs au-dessous desquelles se trouvent 5, 25, 50, 75 et 95 % des tirages.",
  "The outcome looked at, by its name in the list of outcomes.":
    "Le résultat considéré, par son nom dans la liste des résultats.",
  "the name of an outcome, such as jobs": "le nom d’un résultat, comme jobs",
  "How often policy A brings more of an outcome than policy B, and how much more.":
    "À quelle fréquence la politique A apporte plus d’un résultat que la politique B, et combien de plus.",
  "Both policies are run with the same draws of all parameters, so that what the draws do to both alike cancels. P(A > B) is the share of the draws in which A comes out higher; a draw in which both are equal does not count for A. The difference is A less B, draw by draw: its median, and the values below which 5 % and 95 % of the draws lie. Where they lie on either side of 0, the model does not know which is better.":
    "Les deux politiques sont calculées avec les mêmes tirages de tous les paramètres : ce que les tirages font aux deux de la même façon s’annule donc. P(A > B) est la part des tirages où A finit plus haut ; un tirage où les deux sont égales ne compte pas pour A. La différence est A moins B, tirage par tirage : sa médiane, et les valeurs au-dessous desquelles se trouvent 5 % et 95 % des tirages. Là où elles sont de part et d’autre de 0, le modèle ne sait pas laquelle est meilleure.",
  "One row: P(A > B), the median difference, and the 5 % and 95 % values of the difference.":
    "Une ligne : P(A > B), la différence médiane, et les valeurs à 5 % et 95 % de la différence.",
  "Levers of policy A that differ from the base, by name.":
    "Leviers de la politique A qui diffèrent de la base, par leur nom.",
  "Levers of policy B that differ from the base, by name.":
    "Leviers de la politique B qui diffèrent de la base, par leur nom.",
  "The year looked at, 1 to 30 years after the base year.":
    "L’année considérée, de 1 à 30 ans après l’année de base.",
  "Which uncertain parameters an outcome hangs on, as shares of its variance.":
    "De quels paramètres incertains dépend un résultat, en parts de sa variance.",
  "Sobol indices over all parameters at once. The first order is the share of the variance that would go if the parameter were known; the total order, with its 90 % interval from a bootstrap, is what would be left if all others were known. The parameters are sorted by total order. The last row takes all pure assumptions together: where its share is large, the answer rests on judgement and says so. An index slightly below 0 is 0 within its sampling error. The model runs 49 times for each sample.":
    "Indices de Sobol sur tous les paramètres à la fois. Le premier ordre est la part de la variance qui disparaîtrait si le paramètre était connu ; l’ordre total, avec son intervalle à 90 % par bootstrap, est ce qui resterait si tous les autres étaient connus. Les paramètres sont triés par ordre total. La dernière ligne prend ensemble toutes les simples hypothèses : là où sa part est grande, la réponse repose sur un jugement et le dit. Un indice un peu inférieur à 0 vaut 0 à son erreur d’échantillonnage près. Le modèle est calculé 49 fois par échantillon.",
  "A row a parameter: its name, first order, total order, the interval of the total order and its evidence; last all assumptions together.":
    "Une ligne par paramètre : son nom, premier ordre, ordre total, l’intervalle de l’ordre total et son fondement ; à la fin toutes les hypothèses ensemble.",
  "Number of base samples, 64 to 65,536; powers of two are best.":
    "Nombre d’échantillons de base, de 64 à 65\u202f536 ; les puissances de deux sont les meilleures.",
};
