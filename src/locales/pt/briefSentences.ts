import { say, type BoundNumber } from "../boundNumber";
import type { BriefSentences } from "../en/briefSentences";

const one = ({ value }: BoundNumber): boolean => Math.round(value) === 1;
const yearsOf = (years: BoundNumber): string => (one(years) ? "ano" : "anos");
const peopleOf = (people: BoundNumber): string => (one(people) ? "pessoa" : "pessoas");
const jobsOf = (jobs: BoundNumber): string => (one(jobs) ? "emprego" : "empregos");

const output: BriefSentences["output"] = {
  higher: (years, change) =>
    say`Depois de ${years} ${yearsOf(years)}, o cluster produz ${change} a mais do que sem a política.`,
  lower: (years, change) =>
    say`Depois de ${years} ${yearsOf(years)}, o cluster produz ${change} a menos do que sem a política.`,
  same: (years) =>
    say`Depois de ${years} ${yearsOf(years)}, o cluster produz quase o mesmo que sem a política.`,
};

const jobs: BriefSentences["jobs"] = {
  higher: (change) => say`Há ${change} mais empregos.`,
  lower: (change) => say`Há ${change} menos empregos.`,
  same: () => say`O número de empregos quase não muda.`,
};

const jobsCounted: BriefSentences["jobsCounted"] = {
  higher: (after, before, change) =>
    say`Ele dá trabalho a ${after} ${peopleOf(after)} em vez de ${before}, ou seja, ${change} a mais.`,
  lower: (after, before, change) =>
    say`Ele dá trabalho a ${after} ${peopleOf(after)} em vez de ${before}, ou seja, ${change} a menos.`,
  same: (after) =>
    say`O número de empregos quase não muda: fica perto de ${after} ${jobsOf(after)}.`,
};

const pay: BriefSentences["pay"] = {
  higher: (change) => say`O salário fica ${change} mais alto.`,
  lower: (change) => say`O salário fica ${change} mais baixo.`,
  same: () => say`O salário quase não muda.`,
};

const competition: BriefSentences["competition"] = {
  higher: (after, before) =>
    say`As empresas competem mais com ideias e menos com trabalho mal pago: as ideias pesam ${after} em vez de ${before}.`,
  lower: (after, before) =>
    say`As empresas competem mais com trabalho mal pago e menos com ideias: as ideias pesam ${after} em vez de ${before}.`,
  same: (after) =>
    say`O modo de competir quase não muda: as ideias pesam ${after} e o trabalho mal pago, o resto.`,
};

const sure: BriefSentences["sure"] = {
  higher: (futures, count) =>
    say`Testamos ${futures} futuros, todos com a mesma chance. Em ${count} deles, o cluster produz mais com a política do que sem ela.`,
  lower: (futures, count) =>
    say`Testamos ${futures} futuros, todos com a mesma chance. Em ${count} deles, o cluster produz menos com a política do que sem ela.`,
  range: (low, high) => say`Em nove de cada dez futuros, a mudança fica entre ${low} e ${high}.`,
  unknown: () => say`Não foi possível calcular o quanto isso é seguro.`,
};

const parts: BriefSentences["parts"] = {
  strongest: {
    higher: (part, change) =>
      say`A parte mais forte da política é “${part}”: ela aumenta a produção em ${change}.`,
    lower: (part, change) =>
      say`A parte mais forte da política é “${part}”: ela reduz a produção em ${change}.`,
  },
  against: {
    higher: (part, change) =>
      say`Do lado oposto está “${part}”, que aumenta a produção em ${change}.`,
    lower: (part, change) => say`Do lado oposto está “${part}”, que reduz a produção em ${change}.`,
  },
  none: () => say`Nenhuma parte da política mexe com a produção.`,
};

const imports: BriefSentences["imports"] = {
  protected: () => say`As regras de importação protegem o cluster dos rivais de fora.`,
  strangled: () => say`As regras de importação deixam o cluster sem insumos.`,
  both: () => say`As regras de importação protegem e sufocam o cluster ao mesmo tempo.`,
  neither: () => say`As regras de importação não protegem nem sufocam o cluster.`,
  contrary: {
    lower: () => say`Mesmo assim, ele produz menos do que sem a política.`,
    higher: () => say`Mesmo assim, ele produz mais do que sem a política.`,
  },
  shield: {
    higher: (change) => say`A proteção sobe ${change} pontos percentuais.`,
    lower: (change) => say`A proteção cai ${change} pontos percentuais.`,
    same: () => say`A proteção não muda.`,
  },
  inputs: {
    limited: (cap) => say`Os insumos que ele pode obter bastam para ${cap} do que produz hoje.`,
    outgrown: (without) => say`Sem a política, ele produziria ${without}.`,
    free: () => say`Ele pode trazer de fora todos os insumos que quiser.`,
  },
};

/** The sentences of the brief; their numbers are bound to results. */
export const briefSentences: BriefSentences = {
  question: (policy, segment, years) =>
    say`O que mudaria com “${policy}” para ${segment} em ${years} ${yearsOf(years)}?`,
  output,
  jobs,
  jobsCounted,
  pay,
  competition,
  sure,
  parts,
  imports,
  others: (count, more, less) =>
    say`Com esta política, a produção sobe em ${more} dos ${count} segmentos da tabela e cai em ${less}.`,
  honest: () =>
    say`Confie no sentido e na ordem dos resultados. Os anos, as porcentagens e o número de pessoas só dão uma imagem, até que o modelo seja ajustado ao seu próprio cluster.`,
  assumed: (assumed, count) => say`Dos ${count} números fixos do modelo, ${assumed} são hipóteses.`,
  coverage: (share) => say`Os dados cobrem ${share} do que a pontuação pede.`,
};
