import type { sideBySide as english } from "../../en/pane/sideBySide";
import type { Said } from "../../language";

/** Scenarios kept to be compared. */
export const sideBySide: Said<typeof english> = {
  heading: "Lado a lado",
  hint: "Compare hasta cuatro escenarios. Recorren los mismos futuros, así que lo que los distingue es la política y no el azar.",
  keep: "Añadir a la comparación",
  keptAs: (letter) => `Este escenario está en la comparación como ${letter}.`,
  full: "Ya hay cuatro escenarios en la comparación; quite uno para añadir otro.",
  remove: (letter, title) => `Quitar ${letter}: ${title}`,
  compareBy: "Comparar por",
  caption: (years) => `Cambio después de ${years} años, frente a no tener política`,
  scenario: "Escenario",
  row: (middle, low, high) => `${middle}; nueve de cada diez futuros: de ${low} a ${high}`,
  chartText: (outcome, rows) => `${outcome}, cambio frente a no tener política. ${rows.join(" ")}`,
  chartRow: (letter, row) => `${letter}: ${row}.`,
  middles: "Cada resultado, en el centro de los futuros",

  pairs: "Futuro por futuro",
  more: {
    output: "más producción",
    revenue: "más ingresos",
    jobs: "más empleos",
    pay: "mejor salario",
  },
  same: {
    output: "la misma producción",
    revenue: "los mismos ingresos",
    jobs: "el mismo número de empleos",
    pay: "el mismo salario",
  },
  pair: (first, more, second, share) => `${first} aporta ${more} que ${second} en ${share}.`,
  equal: (first, second, same) => `${first} y ${second} aportan ${same} en todos los futuros.`,
  oneOnly: "Añada un segundo escenario para comparar los dos futuro por futuro.",
  caveat:
    "El laboratorio cuenta futuros y no nombra ganador: qué resultado importa, y a quién, debe juzgarlo usted. Los intervalos detrás de los futuros son en su mayoría supuestos, así que los porcentajes son ilustrativos.",
  write: "Escribir la comparación en el libro",
};
