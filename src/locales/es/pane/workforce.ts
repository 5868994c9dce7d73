import type { workforce as english } from "../../en/pane/workforce";
import type { Said } from "../../language";

/** Jobs and pay by group of workers. */
export const workforce: Said<typeof english> = {
  heading: "Empleos y salarios por grupo",
  by: "Agrupar por",
  jobs: (years) => `Empleos después de ${years} años`,
  pay: (years) => `Salario después de ${years} años`,
  honesty:
    "El modelo conoce una sola clase de trabajadores: cada grupo se mueve como el conjunto. No puede decir qué grupo gana o pierde más.",
  otherCount: (counted, workers) =>
    `La tabla Workforce cuenta ${counted} trabajadores; la fila del segmento, ${workers}.`,
  unknownGroup: "no se sabe",
  unknownPay: "no se sabe",
  unreadable:
    "La tabla Workforce dice de este segmento algo que no puede usarse; la lista de comprobación en Datos dice qué.",
  missing:
    "Con una tabla Workforce en el libro, los empleos y los salarios aparecen aquí por ocupación, sexo y situación.",
  groups: {
    women: "Mujeres",
    men: "Hombres",
    family: "Familiares",
    wage: "Asalariados",
    apprentice: "Aprendices",
    homeWorker: "Trabajadores a domicilio",
  },
};
