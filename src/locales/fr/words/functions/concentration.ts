import type { Translations } from "../../../language";

/** Functions of concentration. */
export const concentration: Translations = {
  "How much larger an industry's share of employment is in a region than in the country.":
    "De combien la part d’une branche dans l’emploi est plus grande dans une région que dans le pays.",
  "The industry's share of local employment over its share of national employment: 1 where they are equal, above 1 where the industry is concentrated in the region. Give single cells, or ranges of the same shape for one answer a cell.":
    "La part de la branche dans l’emploi local rapportée à sa part dans l’emploi national : 1 là où elles sont égales, plus de 1 là où la branche est concentrée dans la région. Donnez des cellules seules, ou des plages de même forme pour une réponse par cellule.",
  "Location quotient, a ratio.": "Quotient de localisation, un rapport.",
  "Workers of the industry in the region.": "Travailleurs de la branche dans la région.",
  "All workers of the region.": "Tous les travailleurs de la région.",
  "Workers of the industry in the country.": "Travailleurs de la branche dans le pays.",
  "Location quotients of every industry in every region, from a table of employment.":
    "Quotients de localisation de chaque branche dans chaque région, à partir d’un tableau de l’emploi.",
  "Totals are those of the table, so it must hold all regions and all industries, or a last row and column for the rest. Each quotient is the industry's share in the region over its share in the whole table: 1 where they are equal. A region or an industry without workers has no quotient.":
    "Les totaux sont ceux du tableau : il doit donc contenir toutes les régions et toutes les branches, ou une dernière ligne et une dernière colonne pour le reste. Chaque quotient est la part de la branche dans la région rapportée à sa part dans tout le tableau : 1 là où elles sont égales. Une région ou une branche sans travailleurs n’a pas de quotient.",
  "A quotient for every cell of the table, in the same shape.":
    "Un quotient pour chaque cellule du tableau, dans la même disposition.",
  "Workers; rows are regions, columns are industries.":
    "Travailleurs ; les lignes sont des régions, les colonnes des branches.",
  "How far few firms make up most of a market or an industry.":
    "À quel point quelques entreprises font l’essentiel d’un marché ou d’une branche.",
  "The sum of squared shares of the sizes given: 1 for a single firm, 1/n for n equal ones. The normalised form runs from 0 (equal firms) to 1 and needs two firms or more; the equivalent form is the number of equal firms with the same concentration.":
    "La somme des carrés des parts des tailles données : 1 pour une seule entreprise, 1/n pour n entreprises égales. La forme normalisée va de 0 (entreprises égales) à 1 et demande au moins deux entreprises ; la forme équivalente est le nombre d’entreprises égales de même concentration.",
  "The index, or its form asked for.": "L’indice, ou la forme demandée.",
  "Sizes of the firms, such as workers or sales, in one row or one column.":
    "Tailles des entreprises, comme les travailleurs ou les ventes, en une ligne ou une colonne.",
  "Which form of the index to give.": "Quelle forme de l’indice donner.",
  "How far an industry clusters beyond what its large plants and chance explain.":
    "À quel point une branche se regroupe au-delà de ce qu’expliquent ses grands établissements et le hasard.",
  "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), where s are the regions' shares of the industry, x their shares of all employment, G = Σ(s − x)² and H the Herfindahl index of the plants. 0 is the concentration that plants scattered at random would show; above 0.05 is commonly called concentrated, below 0.02 dispersed. It needs two plants and two regions.":
    "γ = (G − (1 − Σx²)H)/((1 − Σx²)(1 − H)), où s sont les parts des régions dans la branche, x leurs parts dans tout l’emploi, G = Σ(s − x)² et H l’indice de Herfindahl des établissements. 0 est la concentration que montreraient des établissements dispersés au hasard ; au-dessus de 0,05 on parle couramment de concentration, au-dessous de 0,02 de dispersion. Il faut deux établissements et deux régions.",
  "γ, usually from 0 to 1, below 0 if dispersed.":
    "γ, d’ordinaire de 0 à 1, inférieur à 0 en cas de dispersion.",
  "Workers of each plant of the industry.": "Travailleurs de chaque établissement de la branche.",
  "Region of each plant, as named in regionNames.":
    "Région de chaque établissement, nommée comme dans regionNames.",
  "Names of all regions.": "Noms de toutes les régions.",
  "All workers of each region, in the order of the names.":
    "Tous les travailleurs de chaque région, dans l’ordre des noms.",
  "Whether an industry clusters in a region, by density, specialisation and firm size at once.":
    "Dit si une branche se regroupe dans une région, selon la densité, la spécialisation et la taille des entreprises à la fois.",
  "Workers of the industry per area against the country's, times workers per inhabitant against the country's, divided by workers per firm against the country's. 1 is the average region; one large plant counts for less than many small firms with the same workers. Give single cells, or ranges of the same shape for one answer a cell.":
    "Travailleurs de la branche par unité de surface par rapport au pays, multipliés par les travailleurs par habitant par rapport au pays, divisés par les travailleurs par entreprise par rapport au pays. 1 est la région moyenne ; un grand établissement compte moins que beaucoup de petites entreprises avec les mêmes travailleurs. Donnez des cellules seules, ou des plages de même forme pour une réponse par cellule.",
  "The cluster index, a ratio above 0.": "L’indice de cluster, un rapport supérieur à 0.",
  "Area of the region.": "Surface de la région.",
  "Area of the country, in the same unit.": "Surface du pays, dans la même unité.",
  "Inhabitants of the region.": "Habitants de la région.",
  "Inhabitants of the country.": "Habitants du pays.",
  "Firms of the industry in the region.": "Entreprises de la branche dans la région.",
  "Firms of the industry in the country.": "Entreprises de la branche dans le pays.",
};
