import type { Fault } from "../../core/fault";
import { capitalised, placeIn } from "../faultPlace";
import type { FaultLanguage, FaultSentence } from "../language";
import { count } from "../en/count";
import { fileFaults } from "./fileFaults";
import { groupedNumber } from "../groupedNumber";
import { sharingFaults } from "./sharingFaults";
import { numbers, percent, quote, say, short } from "./write";

const grouped = groupedNumber(numbers);

type Details = Fault["details"];

const guess = ({ guess: name }: Details): string => (name ? ` ¿Quería decir ${quote(name)}?` : "");

/** The pillars of collective efficiency, by their ids. */
const pillarWords: Readonly<Record<string, string>> = {
  mass: "masa de empresas",
  network: "división del trabajo",
  skills: "competencias",
  jointAction: "acción conjunta",
  power: "electricidad",
};

const pillars = (ids: string | number | undefined): string =>
  String(ids ?? "")
    .split(", ")
    .map((id) => pillarWords[id] ?? id)
    .join(", ");

const aboutCalls = {
  argumentMissing: (d) => `falta este argumento; se espera ${say(d["expected"])}.`,
  argumentsTooMany: (d) =>
    `se dan ${d["found"]} argumentos, pero la función admite como máximo ${d["limit"]}.`,
  wrongShape: (d) => `el rango es ${say(d["found"])}; lo correcto es ${say(d["expected"])}.`,
  lengthsDiffer: (d) => `el tamaño es ${say(d["found"])}; debe ser ${say(d["expected"])}.`,
  notAChoice: (d) =>
    `${quote(d["found"])} no es una opción válida aquí; elija entre ${d["expected"]}.${guess(d)}`,
  notAName: (d) => `${quote(d["found"])} no es un nombre; escriba ${say(d["expected"])}.`,
  unknownName: (d) => `nada se llama ${quote(d["found"])}.${guess(d)}`,
  nameTwice: (d) => `${quote(d["found"])} aparece aquí dos veces; deje solo una.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutCells = {
  notANumber: (d) => `${quote(d["found"])} es texto; debe ser ${say(d["expected"])}.`,
  numberAsText: (d) => `${quote(d["found"])} es texto; como número es ${grouped(d["number"])}.`,
  numberTwoWays: (d) =>
    `${quote(d["found"])} es texto, y como número puede ser ${grouped(d["number"])} o ${grouped(d["other"])}; escriba el que corresponda.`,
  formulaMakesText: (d) =>
    `${quote(d["found"])} es texto que produce una fórmula; cambie la fórmula para que dé el número ${grouped(d["number"])}.`,
  noNumberGiven: (d) =>
    `${quote(d["found"])} no es un número; deje la celda en blanco si no se conoce${d["zero"] === undefined ? "" : ", y escriba 0 si no hay ninguno"}.`,
  cellError: (d) =>
    `la celda muestra ${d["found"]}; corrija su fórmula para que dé ${say(d["expected"])}.`,
  outOfRange: (d) =>
    `${short(d["found"])} está fuera de los límites; debe ser ${say(d["expected"])}.`,
  looksLikePercent: (d) =>
    `${short(d["found"])} parece un porcentaje, y esta columna contiene una proporción de 0 a 1: escriba ${short(d["share"])} o asigne la columna como porcentaje.`,
  meansAnother: (d) =>
    `esto no puede ser «${say(d["names"])}», que debe ser ${say(d["expected"])}; si ${quote(d["found"])} significa aquí «${say(d["other"])}», asigne la columna a esta o cámbiele el nombre a ${quote(d["id"])}.`,
  wrongSign: (d) =>
    `${short(d["found"])} tiene el signo equivocado; debe ser ${say(d["expected"])} (las elasticidades de la demanda de importaciones son negativas, todas las demás positivas).`,
  missingValue: (d) => `la celda está vacía; debe contener ${say(d["expected"])}.`,
  exceeds: (d) =>
    `${short(d["found"])} es mayor que ${d["limit"]}, del que forma parte; compruebe ambos.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutTables = {
  emptyTable: () => "la tabla tiene un encabezado pero ninguna fila; añada lo que debe contener.",
  totalInDoubt: (d) =>
    `${quote(d["found"])} parece un total de otras filas, pero sus números no son las sumas de ellas, y por eso se lee como una fila cualquiera; si es un total, corríjalo o quítelo de la tabla.`,
  columnMissing: (d) =>
    `falta la columna ${quote(d["expected"])}${d["found"] ? ` (se encontró: ${d["found"]})` : ""}; añádala o dé ese nombre a un encabezado.`,
  columnTwice: (d) => `la columna ${quote(d["found"])} aparece aquí dos veces; deje solo una.`,
  headerShared: (d) =>
    `el encabezado ${quote(d["found"])} debería valer por ${d["names"]}; déselo a uno solo.`,
  headerGone: (d) =>
    `el encabezado ${quote(d["found"])}, del que se leía ${d["expected"]}, ya no está en la tabla; asigne la columna de nuevo.`,
  parentMissing: (d) =>
    `el padre ${quote(d["found"])} no es un código de esta tabla; añádalo o corrija el nombre.`,
  topMissing: () => "ningún elemento carece de padre; deje vacío el padre del propio índice.",
  topTwice: (d) =>
    `${quote(d["found"])} no tiene padre, pero ${d["names"]} ya es la cima; solo un elemento puede carecer de padre.`,
  cycle: (d) =>
    `a ${quote(d["found"])} no se llega desde la cima: sus padres forman un ciclo; corrija uno de ellos.`,
  columnUnused: (d) => `la columna ${quote(d["found"])} no se usa.${guess(d)}`,
  sharesDoNotSum: (d) => `la suma de ${say(d["names"])} es ${short(d["found"])}; debe ser 1.`,
  shareMustBePositive: () =>
    "una participación de 0 no puede variar en proporción; dé una superior a 0 u omita la fuente.",
  dimensionalProduct: () =>
    "los productos dimensionales se fabrican en serie y la eficiencia colectiva no se les aplica; no se calcula nada.",
  isicTooShort: (d) =>
    `el código CIIU (ISIC) ${quote(d["found"])} tiene menos de tres cifras; indique el subsector y escriba como texto un cero inicial.`,
  isicUnknown: (d) =>
    `${quote(d["found"])} no es un código de la CIIU (ISIC) Rev. 4, que no tiene la división ${d["division"]}; busque el subsector y escriba como texto un cero inicial.`,
  unitsDiffer: (d) =>
    `${d["names"]} (${short(d["found"])}) supera a ${d["expected"]} (${short(d["limit"])}), lo que no puede ser; compruebe las unidades de ambos.`,
  surplusIncomplete: (d) =>
    `faltan los usos ${d["names"]} para este segmento; dé los once, 0 donde no haya.`,
  tooManyRows: (d) =>
    `la tabla tiene ${d["found"]} filas; se pueden leer como máximo ${d["limit"]} a la vez.`,
  tableMissing: (d) =>
    `no hay ninguna tabla ${quote(d["found"])} en este libro${d["expected"] ? ` (se encontró: ${d["expected"]})` : ""}.`,
  sheetMissing: (d) => `la hoja o tabla ${quote(d["found"])} ya no está en el libro; elija otra.`,
  scenarioMissing: (d) =>
    `no hay ningún escenario ${quote(d["found"])}; hay ${d["expected"]}.${guess(d)}`,
  yearMissing: (d) => `no hay cifras para ${d["found"]}; las hay para ${d["expected"]}.`,
  informantsDisagree: (d) =>
    `Los informantes no coinciden en ${quote(d["item"])}: ${d["found"]}. No se promedia nada; decida qué valor poner en la tabla Segments y diga por qué.`,
  segmentUnknown: (d) =>
    `ningún segmento se llama ${quote(d["found"])}, así que esta fila no se usa para ninguno.${guess(d)}`,
  nothingFound: () => "Todo está en orden en esta tabla.",
  sheetNameTaken: (d) => `ya existe una hoja llamada ${quote(d["found"])}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutResults = {
  tooFewItems: (d) =>
    `solo se conoce el ${percent(d["found"])} de los elementos, y una puntuación necesita el ${percent(d["limit"])}; complete más celdas vacías.`,
  pillarEmpty: (d) =>
    `no se sabe nada de: ${pillars(d["names"])}; complete al menos un elemento de cada pilar o el juicio de un codificador.`,
  zeroDenominator: (d) => `${say(d["names"])} es 0, así que no se puede dividir nada por ello.`,
  inputSharesTooLarge: (d) =>
    `las proporciones de insumos suman ${short(d["found"])}; deben sumar menos de 1; si no, no se agrega valor.`,
  undefinedResult: (d) =>
    d["found"]
      ? `el resultado no está definido para ${say(d["found"])}; necesita ${say(d["expected"])}.`
      : "el resultado no es un número finito con estos datos.",
  leverTooShort: (d) =>
    `valores anuales dados: ${d["found"]}; hacen falta ${d["expected"]}, uno por cada año desde el 0.`,
  leverNotYearly: () => "esta palanca toma un solo valor, no uno por año.",
  limitsViolated: (d) => `${say(d["found"])}; el modelo exige ${say(d["expected"])}.`,
  notConverged: (d) =>
    `no se encontraron precios que equilibren el mercado${d["failed"] === undefined ? "" : ` en ${d["failed"]} de ${d["runs"]} futuros, el primero`}${d["year"] === undefined ? "" : ` en el año ${d["year"]}`}${d["inputs"] ? ` con ${d["inputs"]}` : ""}; es un defecto del modelo: comuníquelo con los datos, por favor.`,
  linearMethodExceeded: (d) =>
    `el cambio es demasiado grande para un método lineal: da ${short(d["value"])} para ${say(d["found"])}; tome un cambio menor o ARMINGTON, que no tiene ese límite.`,
  noLimit: (d) =>
    `no hay límite: ${d["found"]}, así que la copia y la reparación locales lo sustituyen todo.`,
  largeBatch: () => "Series grandes: la eficiencia colectiva es aquí una medida dudosa.",
  surveyOnly: () => "La evidencia es solo una encuesta (etapa 1).",
  pillarsCoded: (d) => `Se basa en el juicio de un codificador: ${pillars(d["names"])}.`,
  unbelievablePrice: (d) =>
    `Año ${d["found"]}: el mercado solo se equilibra a precios que nadie creería; no saque conclusiones de ello.`,
  tooFewRuns: (d) =>
    `cálculos logrados: ${d["found"]}, fallidos: ${d["failed"]}; deben lograrse al menos ${d["limit"]}.`,
  outcomeConstant: (d) =>
    `todos los sorteos dan ${short(d["found"])}, así que no hay incertidumbre que repartir; elija otro resultado, otro año u otra palanca.`,
  stopped: () => "el cálculo se detuvo antes de terminar.",
  unexpected: (d) => `ocurrió algo inesperado${d["found"] ? `: ${say(d["found"])}` : ""}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutIndices = {
  constantColumn: (d) =>
    `todos los valores son ${short(d["found"])}, así que nada distingue las unidades; omita la columna o elija un método que no necesite dispersión.`,
  noValues: () => "no se conoce ningún valor; complete la columna u omítala.",
  tooFewValues: (d) => `valores conocidos: ${d["found"]}; hacen falta ${d["limit"]}.`,
  infiniteValue: () => "el valor es infinito; corríjalo o deje la celda vacía.",
  notPositive: (d) =>
    `${short(d["found"])} no puede entrar en esta media, que necesita valores superiores a 0; normalice a una escala que empiece por encima de 0, como de 1 a 100, o elija la media aritmética.`,
  parameterMissing: (d) =>
    `${quote(d["method"])} necesita ${d["found"]} (${say(d["expected"])}); dé un número.`,
  indicatorMissing: (d) =>
    `los datos no tienen la columna ${quote(d["found"])}; añádala o corrija el código.${guess(d)}`,
  settingUnused: (d) =>
    `este ajuste de ${quote(d["found"])} no se usa: los indicadores se normalizan y los elementos superiores se agregan.`,
  topAlone: (d) =>
    `${quote(d["found"])} no tiene nada por debajo; dé los indicadores que lo componen.`,
  unitTwice: (d) =>
    `varias unidades se llaman ${quote(d["found"])} (filas ${d["rows"]}); dé a cada una un nombre propio, para que se sepa de cuál se trata.`,
  unitUnknown: (d) =>
    `ninguna unidad del índice se llama ${quote(d["found"])}, así que sus filas no se usan para ninguna.${guess(d)}`,
  weightsDoNotSum: (d) =>
    `los pesos bajo ${quote(d["names"])} suman ${short(d["found"])} y no 1; solo cuentan sus proporciones.`,
  stepMissing: (d) =>
    `el índice no tiene el paso ${quote(d["found"])}, así que no puede variarse; sus pasos son ${d["expected"]}.`,
  replicationsFailed: (d) =>
    `${d["found"]} de ${d["limit"]} réplicas ${d["found"] === 1 ? "no pudo construirse y se deja fuera" : "no pudieron construirse y se dejan fuera"} (la primera es la número ${d["first"]}).`,
  outliersRemain: (d) =>
    `quedan valores atípicos después del tratamiento (asimetría ${short(d["skewness"])}, curtosis ${short(d["kurtosis"])}).`,
  notTransformed: (d) =>
    `la transformación ${quote(d["found"])} no está definida para estos valores, así que se dejan como estaban.`,
  noUnits: () => "se sabe demasiado poco de todas las unidades; baje la cobertura exigida.",
  stillMissing: (d) =>
    `valores que todavía faltan: ${d["found"]}; no se conoce nada con que completarlos.`,
  unitsUnscored: (d) =>
    `${count(Number(d["found"]), "unidad no tiene", "unidades no tienen")} puntuación: se sabe demasiado poco.`,
  notDecomposable: (d) =>
    `${quote(d["found"])} no tiene contribuciones que sumen el total; use una media, el mínimo o la mediana.`,
} satisfies Partial<Record<string, FaultSentence>>;

export const faults: FaultLanguage = {
  sentences: {
    ...aboutCalls,
    ...aboutCells,
    ...aboutTables,
    ...aboutResults,
    ...aboutIndices,
    ...sharingFaults,
    ...fileFaults,
  },
  place: placeIn({ row: "fila", column: "columna" }),
  more: (rest) => `Y ${rest} más.`,
  join: (where, sentence) => (where === "" ? capitalised(sentence) : `${where}: ${sentence}`),
};
