import { say, type BoundNumber } from "../boundNumber";
import type { BriefSentences } from "../en/briefSentences";

const one = ({ value }: BoundNumber): boolean => Math.round(value) < 2;
const yearsOf = (years: BoundNumber): string => (one(years) ? "an" : "ans");
const peopleOf = (people: BoundNumber): string => (one(people) ? "personne" : "personnes");
const jobsOf = (jobs: BoundNumber): string => (one(jobs) ? "emploi" : "emplois");

const output: BriefSentences["output"] = {
  higher: (years, change) =>
    say`Au bout de ${years} ${yearsOf(years)}, le cluster produit ${change} de plus que sans cette politique.`,
  lower: (years, change) =>
    say`Au bout de ${years} ${yearsOf(years)}, le cluster produit ${change} de moins que sans cette politique.`,
  same: (years) =>
    say`Au bout de ${years} ${yearsOf(years)}, le cluster produit à peu près autant que sans cette politique.`,
};

const jobs: BriefSentences["jobs"] = {
  higher: (change) => say`Il compte ${change} d’emplois de plus.`,
  lower: (change) => say`Il compte ${change} d’emplois de moins.`,
  same: () => say`Le nombre d’emplois ne change guère.`,
};

const jobsCounted: BriefSentences["jobsCounted"] = {
  higher: (after, before, change) =>
    say`Il donne du travail à ${after} ${peopleOf(after)} au lieu de ${before}, soit ${change} de plus.`,
  lower: (after, before, change) =>
    say`Il donne du travail à ${after} ${peopleOf(after)} au lieu de ${before}, soit ${change} de moins.`,
  same: (after) =>
    say`Le nombre d’emplois ne change guère\u00a0: il reste autour de ${after} ${jobsOf(after)}.`,
};

const pay: BriefSentences["pay"] = {
  higher: (change) => say`Le salaire monte de ${change}.`,
  lower: (change) => say`Le salaire baisse de ${change}.`,
  same: () => say`Le salaire ne change guère.`,
};

const competition: BriefSentences["competition"] = {
  higher: (after, before) =>
    say`Les entreprises misent plus sur les idées et moins sur une main-d’œuvre pressurée\u00a0: la part des idées est de ${after} au lieu de ${before}.`,
  lower: (after, before) =>
    say`Les entreprises misent plus sur une main-d’œuvre pressurée et moins sur les idées\u00a0: la part des idées est de ${after} au lieu de ${before}.`,
  same: (after) =>
    say`La façon dont les entreprises rivalisent ne change guère\u00a0: la part des idées est de ${after}, le reste tient à une main-d’œuvre pressurée.`,
};

const sure: BriefSentences["sure"] = {
  higher: (futures, count) =>
    say`Nous avons testé ${futures} futurs, tous aussi probables. Dans ${count} cas, le cluster produit plus avec la politique que sans elle.`,
  lower: (futures, count) =>
    say`Nous avons testé ${futures} futurs, tous aussi probables. Dans ${count} cas, le cluster produit moins avec la politique que sans elle.`,
  range: (low, high) => say`Dans neuf futurs sur dix, l’effet se trouve entre ${low} et ${high}.`,
  unknown: () => say`On n’a pas pu calculer à quel point c’est sûr.`,
};

const parts: BriefSentences["parts"] = {
  strongest: {
    higher: (part, change) =>
      say`Le point le plus fort de la politique est «\u00a0${part}\u00a0»\u00a0: il fait monter la production de ${change}.`,
    lower: (part, change) =>
      say`Le point le plus fort de la politique est «\u00a0${part}\u00a0»\u00a0: il fait baisser la production de ${change}.`,
  },
  against: {
    higher: (part, change) =>
      say`En sens contraire joue «\u00a0${part}\u00a0», qui la fait monter de ${change}.`,
    lower: (part, change) =>
      say`En sens contraire joue «\u00a0${part}\u00a0», qui la fait baisser de ${change}.`,
  },
  none: () => say`Aucun point de la politique ne change la production.`,
};

const imports: BriefSentences["imports"] = {
  protected: () => say`Les règles d’importation protègent le cluster de ses rivaux étrangers.`,
  strangled: () =>
    say`Les règles d’importation privent le cluster de ce qu’il lui faut pour produire.`,
  both: () => say`Les règles d’importation protègent le cluster et l’étranglent à la fois.`,
  neither: () => say`Les règles d’importation ne protègent pas le cluster et ne l’étranglent pas.`,
  contrary: {
    lower: () => say`Il produit pourtant moins que sans la politique.`,
    higher: () => say`Il produit pourtant plus que sans la politique.`,
  },
  shield: {
    higher: (change) => say`Sa protection monte de ${change} points de pourcentage.`,
    lower: (change) => say`Sa protection baisse de ${change} points de pourcentage.`,
    same: () => say`Sa protection reste la même.`,
  },
  inputs: {
    limited: (cap) =>
      say`Les intrants qu’il peut obtenir suffisent pour ${cap} de ce qu’il produit aujourd’hui.`,
    outgrown: (without) => say`Sans la politique, il produirait ${without}.`,
    free: () => say`Il trouve à l’étranger tous les intrants qu’il veut.`,
  },
};

/** The sentences of the brief; their numbers are bound to results. */
export const briefSentences: BriefSentences = {
  question: (policy, segment, years) =>
    say`Que changerait «\u00a0${policy}\u00a0» pour ${segment} en ${years} ${yearsOf(years)}\u00a0?`,
  output,
  jobs,
  jobsCounted,
  pay,
  competition,
  sure,
  parts,
  imports,
  others: (count, more, less) =>
    say`Avec cette politique, la production monte dans ${more} des ${count} segments du tableau et baisse dans ${less}.`,
  honest: () =>
    say`Fiez-vous au sens et à l’ordre des résultats. Les années, les parts et les effectifs ne donnent qu’une image, tant que le modèle n’est pas ajusté à votre propre cluster.`,
  assumed: (assumed, count) =>
    say`Sur les ${count} nombres fixes du modèle, ${assumed} sont des hypothèses.`,
  coverage: (share) => say`Les données couvrent ${share} de ce que la note demande.`,
};
