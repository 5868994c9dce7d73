import { count } from "../../en/count";
import type { futures as english } from "../../en/pane/futures";
import type { Said } from "../../language";

/** How sure a result is, in futures that can be counted. */
export const futures: Said<typeof english> = {
  ofHundred: (number) => `${number} de 100 futuros`,
  nearlyAll: "mais de 99 de 100 futuros",
  nearlyNone: "menos de 1 de 100 futuros",
  higher: (share) => `maior em ${share}`,
  lower: (share) => `menor em ${share}`,
  same: "igual em todos os futuros",
  changes: (low, high) => `Nove em cada dez futuros: de ${low} a ${high}.`,
  basis: (draws) =>
    `${draws} futuros: cada um toma cada número incerto do modelo do seu intervalo, do mesmo modo para todas as políticas.`,
  failed: (number) =>
    `${count(number, "futuro não tem", "futuros não têm")} preços que equilibrem o mercado e ${number === 1 ? "fica" : "ficam"} de fora.`,
  failedReport: "Isto é um defeito do modelo: por favor, informe-o com os dados abaixo.",
  failedInputs: "Os dados dos primeiros",
  failedFuture: (draw, year, inputs) => `Futuro ${draw}, a partir do ano ${year}: ${inputs}`,
  failedIn: (segment, draw, year, inputs) =>
    `Futuro ${draw}, em ${segment} a partir do ano ${year}: ${inputs}`,

  half: "Metade dos futuros",
  nine: "Nove em cada dez futuros",
  low: "Baixo",
  high: "Alto",
  lowHigh: "Baixo e alto: nove em cada dez futuros com a política ficam entre os dois.",
  chartText: (low, high, year) =>
    ` Com a política, nove em cada dez futuros ficam entre ${low} e ${high} no ano ${year}.`,
  thinking: "Examinando outros futuros…",
  unknown: "Não se pode dizer com que certeza",
};
