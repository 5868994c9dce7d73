import type { indexMethods as english } from "../../en/pane/indexMethods";
import type { Said } from "../../language";

/** How an index is made, step by step: each choice with what it does in one plain sentence. */
export const indexMethods: Said<typeof english> = {
  minCoverage: {
    label: "Qué unidades participan",
    choices: {
      "0": { label: "Todas", help: "Toda unidad participa, por poco que se sepa de ella." },
      "0.5": {
        label: "La mitad de los indicadores conocidos",
        help: "Se excluyen las unidades de las que se conoce menos de la mitad de los indicadores.",
      },
      "0.65": {
        label: "65\u00a0% de los indicadores conocidos",
        help: "Se excluyen las unidades de las que se conoce menos del 65\u00a0% de los indicadores.",
      },
      "0.8": {
        label: "80\u00a0% de los indicadores conocidos",
        help: "Se excluyen las unidades de las que se conoce menos del 80\u00a0% de los indicadores.",
      },
      "1": {
        label: "Todos los indicadores conocidos",
        help: "Se excluyen las unidades con una celda en blanco entre sus indicadores.",
      },
    },
  },
  fill: {
    label: "Valores faltantes",
    choices: {
      none: {
        label: "Se dejan en blanco",
        help: "Una unidad se puntúa por lo que se sabe de ella; lo demás no cuenta.",
      },
      mean: {
        label: "Media de la columna",
        help: "Un blanco recibe la media de las demás unidades: una conjetura que acerca al centro.",
      },
      median: {
        label: "Mediana de la columna",
        help: "Un blanco recibe el valor central de las demás unidades, que los atípicos no mueven.",
      },
    },
  },
  treat: {
    label: "Valores atípicos",
    choices: {
      none: {
        label: "Se dejan como están",
        help: "Una sola unidad extrema puede apretar a todas las demás en la escala común.",
      },
      winsorise: {
        label: "Winsorizados o, si no basta, en logaritmos",
        help: "Hasta cinco valores extremos de un indicador pasan al siguiente; si no basta, se toma el logaritmo.",
      },
    },
  },
  normalise: {
    label: "Normalización",
    choices: {
      minmax: {
        label: "Mín-máx, de 0 a 100",
        help: "La peor unidad recibe 0, la mejor 100, las demás en proporción.",
      },
      "minmax:1:100": {
        label: "Mín-máx, de 1 a 100",
        help: "Como mín-máx, pero nunca 0, para que quepan medias geométricas y armónicas.",
      },
      zscore: {
        label: "Puntuaciones z",
        help: "Distancia a la media en desviaciones estándar: 0 es la media.",
      },
      "zscore:100:10": {
        label: "Puntuaciones z en torno a 100",
        help: "Como las puntuaciones z, pero con media 100 y desviación estándar 10.",
      },
      rank: {
        label: "Posiciones",
        help: "1 para la peor unidad; se pierde cuánto distan las unidades.",
      },
      borda: { label: "Puntos de Borda", help: "Cuántas unidades son peores." },
      percentrank: { label: "Rango percentil", help: "Qué parte de las demás unidades es peor." },
      fractionofmax: {
        label: "Parte de la mejor",
        help: "Cada valor como parte del mayor; donde menos es mejor, del menor.",
      },
      distancetomax: {
        label: "Distancia a la mejor",
        help: "1 para la mejor unidad, 0 para la peor.",
      },
      none: {
        label: "Ninguna",
        help: "Los valores entran como están: solo para indicadores que ya comparten unidad.",
      },
    },
  },
  weigh: {
    label: "Pesos",
    choices: {
      given: { label: "Del marco", help: "Cuenta la columna Weight." },
      equal: { label: "Iguales", help: "Todos los del mismo padre pesan lo mismo." },
      principalComponent: {
        label: "Primer componente principal",
        help: "Lo que varía con lo demás pesa más; nada dice de su importancia.",
      },
      equalImportance: {
        label: "Igual importancia",
        help: "Pesos con los que el índice sigue por igual a cada una de sus partes.",
      },
    },
  },
  aggregate: {
    label: "Agregación",
    choices: {
      arithmetic: {
        label: "Media aritmética",
        help: "Un valor bajo se compensa del todo con uno alto.",
      },
      geometric: {
        label: "Media geométrica",
        help: "Un valor bajo se compensa solo en parte; exige valores mayores que 0.",
      },
      harmonic: {
        label: "Media armónica",
        help: "Un valor bajo apenas se compensa; exige valores mayores que 0.",
      },
      "power:0.5": {
        label: "Media potencial, 0,5",
        help: "Entre la media aritmética y la geométrica; se admite el valor 0.",
      },
      mpi: {
        label: "Mazziotta-Pareto",
        help: "La media, menos una penalización para unidades con indicadores muy desiguales; para puntuaciones z en torno a 100.",
      },
      ampi: {
        label: "Mazziotta-Pareto ajustado",
        help: "Lo mismo para escalas de extremos fijos, como mín-máx.",
      },
      copeland: {
        label: "Copeland",
        help: "Las unidades se comparan de dos en dos y cada victoria cuenta: nada se compensa.",
      },
      min: { label: "Mínimo", help: "Decide el punto más débil." },
      median: { label: "Mediana", help: "Decide el valor central." },
      benefitOfTheDoubt: {
        label: "Beneficio de la duda",
        help: "Cada unidad se juzga con los pesos que más le favorecen.",
      },
    },
  },
};
