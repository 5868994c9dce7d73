import type { Translations } from "../../language";

/** The Segments table: what a segment works under, and a coder's judgements. */
export const conditions: Translations = {
  "Specialised subcontracting": "Sous-traitance spécialisée",
  "Share of output farmed out to firms that do one step better.":
    "Part de la production confiée à des entreprises qui font mieux une étape.",
  "Capacity subcontracting": "Sous-traitance de capacité",
  "Share of output farmed out only because orders exceed capacity; it never counts as division of labour.":
    "Part de la production confiée à d’autres seulement parce que les commandes dépassent la capacité ; elle ne compte jamais comme division du travail.",
  "How far members run it; 0.5 is control from above.":
    "À quel point les membres la dirigent ; 0,5 est un contrôle d’en haut.",
  "Services of the association": "Services de l’association",
  "What the association does.": "Ce que fait l’association.",
  "Access to materials": "Accès aux matières",
  "Share of firms with regular access to materials.":
    "Part des entreprises ayant un accès régulier aux matières.",
  "Interest rate": "Taux d’intérêt",
  "Real yearly interest rate the firms pay.":
    "Taux d’intérêt annuel réel que paient les entreprises.",
  "Suppliers of materials": "Fournisseurs de matières",
  "Independent local suppliers of materials.": "Fournisseurs locaux indépendants de matières.",
  "Suppliers of tools": "Fournisseurs d’outils",
  "Independent local suppliers of tools.": "Fournisseurs locaux indépendants d’outils.",
  "Suppliers of new machines": "Fournisseurs de machines neuves",
  "Independent local suppliers of new machines.":
    "Fournisseurs locaux indépendants de machines neuves.",
  "Suppliers of used machines": "Fournisseurs de machines d’occasion",
  "Independent local suppliers of second-hand machines.":
    "Fournisseurs locaux indépendants de machines d’occasion.",
  "Suppliers of spares": "Fournisseurs de pièces",
  "Independent local suppliers of spare parts.":
    "Fournisseurs locaux indépendants de pièces de rechange.",
  "Repair shops": "Ateliers de réparation",
  "Independent local suppliers of repair.": "Fournisseurs locaux indépendants de réparation.",
  "Steps in the product": "Étapes du produit",
  "Steps of production from material to product.":
    "Étapes de production, de la matière au produit.",
  "Steps farmed out": "Étapes confiées à d’autres",
  "Steps a typical firm farms out.": "Étapes qu’une entreprise typique confie à d’autres.",
  "Value added over revenue in the sector": "Valeur ajoutée sur chiffre d’affaires dans le secteur",
  "Value added over revenue of the subsector in the country.":
    "Valeur ajoutée rapportée au chiffre d’affaires de la sous-branche dans le pays.",
  "Replaceability of imported inputs": "Substituabilité des intrants importés",
  "Share of the need for imported inputs that mature local copying and repair can replace: about 0.9 in repair and copying, 0.2 in assembly.":
    "Part des besoins d’intrants importés que la copie et la réparation locales, une fois mûres, peuvent remplacer : environ 0,9 dans la réparation et la copie, 0,2 dans le montage.",
  "Share of that tax which local government keeps.":
    "Part de cet impôt que garde la collectivité locale.",
  "Share of its own revenue that local government spends on development.":
    "Part de ses propres recettes que la collectivité locale dépense pour le développement.",
  "Tariff on products that compete with the segment's.":
    "Droit de douane sur les produits qui concurrencent ceux du segment.",
  "Tariff on the segment's imported inputs.":
    "Droit de douane sur les intrants importés du segment.",
  "Tariff on the segment's imported machines.":
    "Droit de douane sur les machines importées du segment.",
  "Imported inputs": "Intrants importés",
  "Imported inputs over revenue of the cluster.":
    "Intrants importés rapportés au chiffre d’affaires du cluster.",
  "Imported inputs of large firms": "Intrants importés des grandes entreprises",
  "Imported inputs over revenue of large firms.":
    "Intrants importés rapportés au chiffre d’affaires des grandes entreprises.",
  "Imported machines": "Machines importées",
  "Imported machines over all machines the cluster buys.":
    "Machines importées rapportées à toutes les machines qu’achète le cluster.",
  "Market share of the cluster": "Part de marché du cluster",
  "What the cluster sells of the home market, at user prices; the three shares sum to 1.":
    "Part du marché intérieur que sert le cluster, aux prix d’acquisition ; la somme des trois parts est 1.",
  "Market share of large firms": "Part de marché des grandes entreprises",
  "What large domestic firms sell of the home market, at user prices; the three shares sum to 1.":
    "Part du marché intérieur que servent les grandes entreprises nationales, aux prix d’acquisition ; la somme des trois parts est 1.",
  "Market share of imports": "Part de marché des importations",
  "What imports are of the home market, at user prices; the three shares sum to 1.":
    "Part des importations dans le marché intérieur, aux prix d’acquisition ; la somme des trois parts est 1.",
  "Share of after-tax surplus reinvested in local manufacturing; taken from the Surplus table where there is one.":
    "Part du surplus après impôt réinvestie dans l’industrie locale ; prise dans le tableau Surplus là où il y en a un.",
  "Mass, coded": "Masse, codée",
  "A coder's judgement of the mass of firms, used where the items are blank and then marked as coded in every result.":
    "Jugement d’un codeur sur la masse d’entreprises, utilisé là où les éléments sont vides et alors signalé comme codé dans chaque résultat.",
  "Network, coded": "Réseau, codé",
  "A coder's judgement of division of labour and suppliers, used where the items are blank and then marked as coded in every result.":
    "Jugement d’un codeur sur la division du travail et les fournisseurs, utilisé là où les éléments sont vides et alors signalé comme codé dans chaque résultat.",
  "Skills, coded": "Compétences, codées",
  "A coder's judgement of skills and how they are learnt, used where the items are blank and then marked as coded in every result.":
    "Jugement d’un codeur sur les compétences et la façon de les acquérir, utilisé là où les éléments sont vides et alors signalé comme codé dans chaque résultat.",
  "Joint action, coded": "Action conjointe, codée",
  "A coder's judgement of joint action, used where the items are blank and then marked as coded in every result.":
    "Jugement d’un codeur sur l’action conjointe, utilisé là où les éléments sont vides et alors signalé comme codé dans chaque résultat.",
  "Evidence stage": "Stade des preuves",
  "How far the evidence was checked.": "Jusqu’où les preuves ont été vérifiées.",
  Confidence: "Confiance",
  "The coder's confidence in the row.": "La confiance du codeur dans la ligne.",
  Source: "Source",
  "Where the row comes from.": "D’où vient la ligne.",
};
