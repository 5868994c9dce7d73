import { count } from "../../en/count";
import type { indices as english } from "../../en/pane/indices";
import type { Said } from "../../language";

/** The place of the scores. */
export const indices: Said<typeof english> = {
  heading: "¿Trabaja bien el clúster en conjunto?",
  noTable:
    "Estos índices necesitan una tabla de segmentos: una fila por clúster y lo que produce, con una columna llamada cluster o encabezados cuyo significado usted indique. Con cualquier otra tabla puede construir un índice propio.",
  chooseTable: "Elegir o insertar una tabla",
  explanation:
    "Eficiencia colectiva, de 0 a 100: hasta qué punto las condiciones de un clúster permiten a sus empresas ser eficientes en conjunto.",
  caution: "No se fíe de diferencias de menos de unos 10 puntos.",
  ofHundred: (score) => `${score} de 100`,
  rank: (best, worst, of) =>
    of === 1
      ? "el único con puntuación"
      : best === worst
        ? `posición ${best} de ${of} con todos los métodos`
        : `posición ${best} a ${worst} de ${of}, según el método`,
  pillars: "En qué se apoya, de 0 a 100 cada uno",
  pillar: {
    mass: "Masa de empresas",
    network: "División del trabajo",
    skills: "Competencias",
    jointAction: "Acción conjunta",
    power: "Electricidad",
  },
  judged: "juzgado",
  restsOn: (share, stage, judged) =>
    [
      `Se conoce el ${share} de los elementos`,
      `evidencia: ${stage}`,
      ...(judged.length > 0 ? [`a juicio de un codificador: ${judged.join(", ")}`] : []),
    ].join("; ") + ".",

  mode: "Innovación o presión sobre la mano de obra",
  modeText: (innovation, squeezed) =>
    `El ${innovation} de la competencia es por innovación y el ${squeezed} por presión sobre la mano de obra.`,
  modeIllustrative: "El signo es confiable; el porcentaje es ilustrativo.",
  modeMissing: (labels, columns) =>
    `No se conoce: complete ${labels
      .map((label, i) => `${label.toLowerCase()} (${columns[i] ?? ""})`)
      .join(" y ")}.`,

  reinvestment: "Adónde va el excedente",
  reinvestmentIndex: "Índice de reinversión, de 0 a 100",
  localManufacturing: "Invertido en manufactura local",
  localProductive: "Lo mismo, con comercialización",
  leakage: "Sale de la localidad",
  noSurplus: "Añada una tabla llamada Surplus para ver adónde va el excedente.",
  noSurplusHere: "La tabla Surplus no tiene filas para este segmento.",

  noScore: "Sin puntuación",
  withoutScore: (number) =>
    `${count(number, "segmento no tiene", "segmentos no tienen")} puntuación`,
  write: "Escribir en el libro",
};
