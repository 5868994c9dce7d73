import type { frame as english } from "../../../en/sheets/copy/frame";
import type { Said } from "../../../language";
import { names } from "./names";

/** What holds the sheets of a published copy together: the way between them, and where it comes from. */
export const frame: Said<typeof english> = {
  names,
  back: "Retour au sommaire",
  footer: (page, pages) => `Page ${page} sur ${pages}`,
  refused: {
    title: "Hors de la liste",
    message: "Choisissez une des valeurs de la liste.",
  },
  contents: {
    made: (source, published) =>
      `Faite à partir de ${source} le ${published} avec Cluster Policy Lab`,
    works: "Elle fonctionne dans tout tableur ; il n’y a rien à installer.",
    header: { sheet: "Feuille", holds: "Ce qu’elle contient" },
    holds: {
      brief: "ce qui changerait, en une page, pour ceux qui décident",
      indices: "comment chaque segment fonctionne ensemble, et ce que devient son surplus",
      results: "ce que la politique change, pour chaque segment",
      years: "ce qu’elle change chaque année, pour le segment que vous choisissez",
      doubts:
        "à quelle fréquence la politique aide quand les paramètres sont autres, en mots et en points",
      whatIf: "choisissez les valeurs de quelques leviers, et voyez ce qu’elles changeraient",
      whatIfData: `les scénarios derrière la feuille ${names.whatIf}, calculés à l’avance`,
      paths: "les valeurs annuelles derrière les résultats",
      assumptions: "chaque levier, paramètre et constante, avec sa source et son responsable",
      inputs: "ce que le modèle a pris pour chaque segment, donné ou supposé",
      quality: "jusqu’où les données portent les résultats",
      segments: "le tableau dont tout part",
      surplus: "où va le surplus de chaque segment",
      factors: "ce qui fait bouger le taux de réinvestissement de chaque segment",
      provenance: "de quoi la copie a été faite, pour qu’elle puisse être vérifiée",
    },
    looks: { title: "Aspect", meaning: "Ce qu’il veut dire" },
    changed: { look: "marqué", meaning: "modifié par le scénario, ou à choisir par vous" },
    assumed: { look: "teinté", meaning: "une hypothèse sans données ni publication" },
    locked:
      "Les feuilles sont verrouillées, sans mot de passe, sauf les données, les hypothèses et les choix.",
  },
  provenance: {
    subtitle: "De quoi cette copie a été faite, et avec quoi",
    check: (command) =>
      `Pour la vérifier : ${command} recalcule tout et nomme la première cellule qui diffère.`,
    file: "CE-FICHIER.xlsx",
    header: { what: "Quoi", which: "Lequel" },
    facts: {
      madeBy: "Faite par",
      engineVersion: "Version du moteur",
      modelVersion: "Version du modèle (SHA-256 de ses déclarations)",
      published: "Publiée le",
      source: "Faite à partir de",
      inputsDigest: "SHA-256 des données",
      title: "Scénario",
      code: "Code du scénario, pour --scenario du laboratoire",
      years: "Années",
      fewestFirms: "Masqué s’il y a moins d’entreprises que",
      seed: "Graine des tirages",
      draws: "Tirages",
    },
    codeTooLong: "trop long pour un code ; ce classeur le contient",
    nothingHeldBack: "rien, par décision de l’auteur de la copie",
    changed: {
      lever: (id) => `Levier modifié : ${id}`,
      parameter: (id) => `Paramètre modifié : ${id}`,
      constant: (id) => `Constante modifiée : ${id}`,
    },
    programs: { what: "Pour les programmes", which: "Tout ce dont la copie est calculée" },
  },
};
