import type { Translations } from "../../language";

/** The policies of the research, and what may come from outside. */
export const scenarios: Translations = {
  "Import strangulation": "Étranglement des importations",
  "Foreign exchange runs out: competing imports, imported inputs and machines are all halved, which sets some trades free and stifles others (I.2.4).":
    "Les devises viennent à manquer : importations concurrentes, intrants importés et machines sont tous réduits de moitié, ce qui libère certains métiers et en étouffe d’autres (I.2.4).",
  "Indiscriminate protection": "Protection sans discernement",
  "One high tariff on everything, inputs and machines included; the paper sees no way forward in it (I.2.4).":
    "Un même droit élevé sur tout, intrants et machines compris ; l’article n’y voit aucune issue (I.2.4).",
  "Selective protection with free inputs": "Protection sélective avec intrants en franchise",
  "Import regulation by subsector: the chosen segment is protected while its inputs and machines come in free (I.2.4).":
    "Réglementation des importations par sous-branche : le segment choisi est protégé tandis que ses intrants et ses machines entrent en franchise de droits (I.2.4).",
  "Liberalisation under structural adjustment": "Libéralisation sous ajustement structurel",
  "Tariffs fall for everybody at once, without regard to small industry that lived behind them (I.2.4).":
    "Les droits baissent pour tous à la fois, sans égard pour la petite industrie qui vivait derrière eux (I.2.4).",
  "Decentralisation with own revenue": "Décentralisation avec recettes propres",
  "Local government taxes, keeps half of the revenue and spends it on promotion, so that growth pays it back (I.2.4).":
    "La collectivité locale lève l’impôt, garde la moitié des recettes et la dépense en appui aux entreprises, de sorte que la croissance la rembourse (I.2.4).",
  "Tax without promotion": "Impôt sans appui local",
  "The same tax and the same own revenue with nothing given back, which can stifle activity (I.2.4 fn 19).":
    "Le même impôt et les mêmes recettes propres, sans rien donner en retour, ce qui peut étouffer l’activité (I.2.4, note 19).",
  "Association with services": "Association avec services",
  "An association led by its members reaches as many firms as in the Third Italy and for ten years passes on services from outside (I.2.4).":
    "Une association dirigée par ses membres touche autant d’entreprises que dans la Troisième Italie et transmet pendant dix ans des services venus de l’extérieur (I.2.4).",
  "Demand crisis": "Crise de la demande",
  "Three tenths of demand are lost in one year: can the cluster adapt (I.2.1)?":
    "Trois dixièmes de la demande sont perdus en une année : le cluster sait-il s’adapter (I.2.1) ?",
  "No change": "Aucun changement",
  "All goes on as before": "Tout continue comme avant",
  "Nothing comes from outside.": "Rien ne vient de l’extérieur.",
  "A demand crisis takes three tenths in one year":
    "Une crise de la demande en emporte trois dixièmes en une année",
  "Crisis shows who can adapt (I.2.1).": "La crise montre qui sait s’adapter (I.2.1).",
  "Imported inputs and machines are halved":
    "Les intrants et les machines importés sont réduits de moitié",
  "Foreign exchange runs out (I.2.4).": "Les devises viennent à manquer (I.2.4).",
  "The market shrinks by 2 % a year": "Le marché se contracte de 2 % par an",
  "A sunset industry, in which reinvestment is doubtful (II.4.2).":
    "Une branche en déclin, où le réinvestissement est douteux (II.4.2).",
};
