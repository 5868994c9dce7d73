import { count } from "../../en/count";
import type { futures as english } from "../../en/pane/futures";
import type { Said } from "../../language";

/** How sure a result is, in futures that can be counted. */
export const futures: Said<typeof english> = {
  ofHundred: (number) => `${number} de 100 futuros`,
  nearlyAll: "más de 99 de 100 futuros",
  nearlyNone: "menos de 1 de 100 futuros",
  higher: (share) => `mayor en ${share}`,
  lower: (share) => `menor en ${share}`,
  same: "igual en todos los futuros",
  changes: (low, high) => `Nueve de cada diez futuros: de ${low} a ${high}.`,
  basis: (draws) =>
    `${draws} futuros: cada uno toma cada número incierto del modelo de su intervalo, igual para todas las políticas.`,
  failed: (number) =>
    `${count(number, "futuro no tiene", "futuros no tienen")} precios que equilibren el mercado y ${number === 1 ? "se deja" : "se dejan"} fuera.`,
  failedReport: "Es un defecto del modelo: comuníquelo con los datos de abajo, por favor.",
  failedInputs: "Los datos de los primeros",
  failedFuture: (draw, year, inputs) => `Futuro ${draw}, desde el año ${year}: ${inputs}`,
  failedIn: (segment, draw, year, inputs) =>
    `Futuro ${draw}, en ${segment} desde el año ${year}: ${inputs}`,

  half: "La mitad de los futuros",
  nine: "Nueve de cada diez futuros",
  low: "Bajo",
  high: "Alto",
  lowHigh: "Bajo y alto: nueve de cada diez futuros con la política están entre ambos.",
  chartText: (low, high, year) =>
    ` Con la política, nueve de cada diez futuros están entre ${low} y ${high} en el año ${year}.`,
  thinking: "Examinando otros futuros…",
  unknown: "No se puede decir con qué seguridad",
};
