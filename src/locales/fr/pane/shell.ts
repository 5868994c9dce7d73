import type { shell as english } from "../../en/pane/shell";
import type { Said } from "../../language";

const troubles: Said<(typeof english)["troubles"]> = {
  cellBeingEdited: () => ({
    what: "Excel n’a pas répondu.",
    why: "Une cellule est en cours de modification.",
    next: "Appuyez sur Entrée ou Échap dans la cellule, puis réessayez.",
  }),
  protected: () => ({
    what: "Excel a refusé la modification.",
    why: "Le classeur ou la feuille est protégé ou ouvert en lecture seule.",
    next: "Retirez la protection dans l’onglet Révision, ou enregistrez une copie, puis réessayez.",
  }),
  tooLarge: () => ({
    what: "Le tableau n’a pas pu être transmis d’un seul tenant.",
    why: "Il est plus grand que ce qu’Excel remet en une fois.",
    next: "Divisez-le ou raccourcissez les longs textes, puis réessayez.",
  }),
  changedByOthers: () => ({
    what: "Rien n’a été modifié.",
    why: "Quelqu’un d’autre a modifié les mêmes cellules au même moment.",
    next: "Réessayez.",
  }),
  nameTaken: () => ({
    what: "La nouvelle feuille n’a pas été ajoutée.",
    why: "Son nom a été pris entre-temps.",
    next: "Réessayez : le prochain nom libre sera utilisé.",
  }),
  busy: () => ({
    what: "Excel n’a pas terminé.",
    why: "Il est occupé à autre chose.",
    next: "Attendez qu’il ait fini de calculer, puis réessayez.",
  }),
  notSupported: (detail) => ({
    what: "Cette version d’Excel ne le permet pas.",
    why: detail,
    next: "Mettez Excel à jour, ou ouvrez le classeur dans Excel sur le web.",
  }),
  other: (detail) => ({
    what: "Excel a refusé.",
    why: detail,
    next: "Réessayez ; si cela persiste, enregistrez le classeur et rouvrez-le.",
  }),
  deletedMeanwhile: () => ({
    what: "Le laboratoire n’a pas pu terminer.",
    why: "Une feuille ou un tableau a été supprimé pendant qu’il travaillait.",
    next: "Réessayez.",
  }),
  rangeGone: (detail) => ({
    what: `${detail} ne peut pas être lu.`,
    why: "La feuille ou le tableau n’est plus dans le classeur.",
    next: "Choisissez un autre tableau.",
  }),
  unexpected: (detail) => ({
    what: "Quelque chose d’inattendu s’est produit.",
    why: detail,
    next: "Réessayez ; si cela persiste, signalez-le en citant ces mots.",
  }),
};

/** What stands around every place. */
export const shell: Said<typeof english> = {
  navigation: "Rubriques du laboratoire",
  start: "Accueil",
  data: "Données",
  indices: "Indices",
  scenarios: "Scénarios",
  explain: "Expliquer",
  share: "Partager",
  language: "Langue",
  reading: "Lecture du classeur…",
  opening: "Ouverture…",
  tryAgain: "Réessayer",
  cannotRead: "Le tableau ne peut pas être lu",
  fromTable: "Tableau",
  noHost: {
    none: {
      what: "Cette page s’utilise dans Excel.",
      why: "Elle a été ouverte seule dans un navigateur : il n’y a donc pas de classeur à lire.",
      next: "Dans Excel, choisissez Ouvrir le laboratoire dans l’onglet Accueil. Pour l’essayer sans Excel, lancez l’atelier avec npm start.",
    },
    other: {
      what: "Cette page ne fonctionne que dans Excel.",
      why: "Le programme où elle est ouverte n’a pas de classeur.",
      next: "Ouvrez un classeur dans Excel et choisissez Ouvrir le laboratoire dans l’onglet Accueil.",
    },
    missing: {
      what: "La liaison avec Excel n’a pas été chargée.",
      why: "La bibliothèque office.js de Microsoft était inaccessible.",
      next: "Vérifiez la connexion à Internet, puis fermez et rouvrez le volet.",
    },
  },
  troubles,
  writing: "Écriture…",
  writeToWorkbook: "Écrire dans le classeur",
  written: (sheet) => `Écrit dans la nouvelle feuille « ${sheet} ».`,
  show: "Afficher",
};
