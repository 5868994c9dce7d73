import { say, type BoundNumber } from "../boundNumber";
import type { BriefSentences } from "../en/briefSentences";

const one = ({ value }: BoundNumber): boolean => Math.round(value) === 1;
const yearsOf = (years: BoundNumber): string => (one(years) ? "año" : "años");
const peopleOf = (people: BoundNumber): string => (one(people) ? "persona" : "personas");
const jobsOf = (jobs: BoundNumber): string => (one(jobs) ? "empleo" : "empleos");

const output: BriefSentences["output"] = {
  higher: (years, change) =>
    say`Después de ${years} ${yearsOf(years)}, el clúster produce un ${change} más que sin la política.`,
  lower: (years, change) =>
    say`Después de ${years} ${yearsOf(years)}, el clúster produce un ${change} menos que sin la política.`,
  same: (years) =>
    say`Después de ${years} ${yearsOf(years)}, el clúster produce casi lo mismo que sin la política.`,
};

const jobs: BriefSentences["jobs"] = {
  higher: (change) => say`Hay un ${change} más de empleos.`,
  lower: (change) => say`Hay un ${change} menos de empleos.`,
  same: () => say`El número de empleos casi no cambia.`,
};

const jobsCounted: BriefSentences["jobsCounted"] = {
  higher: (after, before, change) =>
    say`Da trabajo a ${after} ${peopleOf(after)} en vez de ${before}: un ${change} más.`,
  lower: (after, before, change) =>
    say`Da trabajo a ${after} ${peopleOf(after)} en vez de ${before}: un ${change} menos.`,
  same: (after) =>
    say`El número de empleos casi no cambia: sigue cerca de ${after} ${jobsOf(after)}.`,
};

const pay: BriefSentences["pay"] = {
  higher: (change) => say`El salario es un ${change} más alto.`,
  lower: (change) => say`El salario es un ${change} más bajo.`,
  same: () => say`El salario casi no cambia.`,
};

const competition: BriefSentences["competition"] = {
  higher: (after, before) =>
    say`Las empresas compiten más con ideas y menos con trabajo mal pagado: las ideas pesan el ${after} en vez del ${before}.`,
  lower: (after, before) =>
    say`Las empresas compiten más con trabajo mal pagado y menos con ideas: las ideas pesan el ${after} en vez del ${before}.`,
  same: (after) =>
    say`El modo de competir casi no cambia: las ideas pesan el ${after} y el trabajo mal pagado, el resto.`,
};

const sure: BriefSentences["sure"] = {
  higher: (futures, count) =>
    say`Probamos ${futures} futuros, todos igual de probables. En ${count} de ellos, el clúster produce más con la política que sin ella.`,
  lower: (futures, count) =>
    say`Probamos ${futures} futuros, todos igual de probables. En ${count} de ellos, el clúster produce menos con la política que sin ella.`,
  range: (low, high) => say`En nueve de cada diez futuros, el cambio está entre ${low} y ${high}.`,
  unknown: () => say`No se pudo calcular cuán seguro es esto.`,
};

const parts: BriefSentences["parts"] = {
  strongest: {
    higher: (part, change) =>
      say`La parte más fuerte de la política es «${part}»: sube la producción un ${change}.`,
    lower: (part, change) =>
      say`La parte más fuerte de la política es «${part}»: baja la producción un ${change}.`,
  },
  against: {
    higher: (part, change) => say`En contra actúa «${part}», que la sube un ${change}.`,
    lower: (part, change) => say`En contra actúa «${part}», que la baja un ${change}.`,
  },
  none: () => say`Ninguna parte de la política mueve la producción.`,
};

const imports: BriefSentences["imports"] = {
  protected: () => say`Las reglas de importación protegen al clúster de sus rivales de fuera.`,
  strangled: () => say`Las reglas de importación dejan al clúster sin insumos.`,
  both: () => say`Las reglas de importación protegen al clúster y lo ahogan a la vez.`,
  neither: () => say`Las reglas de importación ni protegen ni ahogan al clúster.`,
  contrary: {
    lower: () => say`Aun así, produce menos que sin la política.`,
    higher: () => say`Aun así, produce más que sin la política.`,
  },
  shield: {
    higher: (change) => say`Su protección sube ${change} puntos porcentuales.`,
    lower: (change) => say`Su protección baja ${change} puntos porcentuales.`,
    same: () => say`Su protección no cambia.`,
  },
  inputs: {
    limited: (cap) =>
      say`Los insumos que puede conseguir alcanzan para el ${cap} de lo que produce hoy.`,
    outgrown: (without) => say`Sin la política, produciría el ${without}.`,
    free: () => say`Puede traer de fuera todos los insumos que quiera.`,
  },
};

/** The sentences of the brief; their numbers are bound to results. */
export const briefSentences: BriefSentences = {
  question: (policy, segment, years) =>
    say`¿Qué cambiaría «${policy}» para ${segment} en ${years} ${yearsOf(years)}?`,
  output,
  jobs,
  jobsCounted,
  pay,
  competition,
  sure,
  parts,
  imports,
  others: (count, more, less) =>
    say`Con esta política, la producción sube en ${more} de los ${count} segmentos de la tabla y baja en ${less}.`,
  honest: () =>
    say`Confíe en el sentido y en el orden de los resultados. Los años, los porcentajes y el número de personas solo dan una imagen, hasta que el modelo se ajuste a su propio clúster.`,
  assumed: (assumed, count) =>
    say`De los ${count} números fijos del modelo, ${assumed} son supuestos.`,
  coverage: (share) => say`Los datos cubren el ${share} de lo que pide la puntuación.`,
};
