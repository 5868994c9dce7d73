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

const guess = ({ guess: name }: Details): string =>
  name ? ` Você quis dizer ${quote(name)}?` : "";

/** The pillars of collective efficiency, by their ids. */
const pillarWords: Readonly<Record<string, string>> = {
  mass: "massa de empresas",
  network: "divisão do trabalho",
  skills: "competências",
  jointAction: "ação conjunta",
  power: "energia elétrica",
};

const pillars = (ids: string | number | undefined): string =>
  String(ids ?? "")
    .split(", ")
    .map((id) => pillarWords[id] ?? id)
    .join(", ");

const aboutCalls = {
  argumentMissing: (d) => `falta este argumento; espera-se ${say(d["expected"])}.`,
  argumentsTooMany: (d) =>
    `são dados ${d["found"]} argumentos, mas a função aceita no máximo ${d["limit"]}.`,
  wrongShape: (d) => `o intervalo é ${say(d["found"])}; o correto é ${say(d["expected"])}.`,
  lengthsDiffer: (d) => `o tamanho é ${say(d["found"])}; deve ser ${say(d["expected"])}.`,
  notAChoice: (d) =>
    `${quote(d["found"])} não é uma opção válida aqui; escolha entre ${d["expected"]}.${guess(d)}`,
  notAName: (d) => `${quote(d["found"])} não é um nome; escreva ${say(d["expected"])}.`,
  unknownName: (d) => `nada se chama ${quote(d["found"])}.${guess(d)}`,
  nameTwice: (d) => `${quote(d["found"])} aparece aqui duas vezes; mantenha só uma.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutCells = {
  notANumber: (d) => `${quote(d["found"])} é texto; deve ser ${say(d["expected"])}.`,
  numberAsText: (d) => `${quote(d["found"])} é texto; como número é ${grouped(d["number"])}.`,
  numberTwoWays: (d) =>
    `${quote(d["found"])} é texto, e como número pode ser ${grouped(d["number"])} ou ${grouped(d["other"])}; escreva o que estiver certo.`,
  formulaMakesText: (d) =>
    `${quote(d["found"])} é texto que uma fórmula produz; altere a fórmula para que dê o número ${grouped(d["number"])}.`,
  noNumberGiven: (d) =>
    `${quote(d["found"])} não é um número; deixe a célula em branco se não for conhecido${d["zero"] === undefined ? "" : ", e escreva 0 se não houver nenhum"}.`,
  cellError: (d) =>
    `a célula mostra ${d["found"]}; corrija a fórmula para que dê ${say(d["expected"])}.`,
  outOfRange: (d) => `${short(d["found"])} está fora dos limites; deve ser ${say(d["expected"])}.`,
  looksLikePercent: (d) =>
    `${short(d["found"])} parece uma porcentagem, e esta coluna contém uma proporção de 0 a 1: escreva ${short(d["share"])} ou associe a coluna como porcentagem.`,
  meansAnother: (d) =>
    `isto não pode ser “${say(d["names"])}”, que deve ser ${say(d["expected"])}; se ${quote(d["found"])} significa aqui “${say(d["other"])}”, associe a coluna a ela ou renomeie-a para ${quote(d["id"])}.`,
  wrongSign: (d) =>
    `${short(d["found"])} tem o sinal errado; deve ser ${say(d["expected"])} (as elasticidades da demanda de importações são negativas, todas as outras positivas).`,
  missingValue: (d) => `a célula está vazia; deve conter ${say(d["expected"])}.`,
  exceeds: (d) =>
    `${short(d["found"])} é maior que ${d["limit"]}, de que faz parte; verifique ambos.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutTables = {
  emptyTable: () =>
    "a tabela tem um cabeçalho, mas nenhuma linha; acrescente o que ela deve conter.",
  totalInDoubt: (d) =>
    `${quote(d["found"])} parece um total de outras linhas, mas seus números não são as somas delas, e por isso é lido como uma linha qualquer; se for um total, corrija-o ou retire-o da tabela.`,
  columnMissing: (d) =>
    `falta a coluna ${quote(d["expected"])}${d["found"] ? ` (encontrado: ${d["found"]})` : ""}; acrescente-a ou dê esse nome a um cabeçalho.`,
  columnTwice: (d) => `a coluna ${quote(d["found"])} aparece aqui duas vezes; mantenha só uma.`,
  headerShared: (d) =>
    `o cabeçalho ${quote(d["found"])} deveria valer para ${d["names"]}; dê-o a um só deles.`,
  headerGone: (d) =>
    `o cabeçalho ${quote(d["found"])}, do qual se lia ${d["expected"]}, não está mais na tabela; associe a coluna de novo.`,
  parentMissing: (d) =>
    `o pai ${quote(d["found"])} não é um código desta tabela; acrescente-o ou corrija o nome.`,
  topMissing: () => "nenhum elemento está sem pai; deixe vazio o pai do próprio índice.",
  topTwice: (d) =>
    `${quote(d["found"])} não tem pai, mas ${d["names"]} já é o topo; só um elemento pode ficar sem pai.`,
  cycle: (d) =>
    `não se chega a ${quote(d["found"])} a partir do topo: seus pais formam um ciclo; corrija um deles.`,
  columnUnused: (d) => `a coluna ${quote(d["found"])} não é usada.${guess(d)}`,
  sharesDoNotSum: (d) => `a soma de ${say(d["names"])} é ${short(d["found"])}; deve ser 1.`,
  shareMustBePositive: () =>
    "uma participação de 0 não pode variar em proporção; dê uma acima de 0 ou omita a fonte.",
  dimensionalProduct: () =>
    "os produtos dimensionais são fabricados em massa, e a eficiência coletiva não se aplica a eles; nada é calculado.",
  isicTooShort: (d) =>
    `o código ISIC ${quote(d["found"])} tem menos de três algarismos; indique o subsetor e escreva como texto um zero inicial.`,
  isicUnknown: (d) =>
    `${quote(d["found"])} não é um código da ISIC Rev. 4, que não tem a divisão ${d["division"]}; procure o subsetor e escreva como texto um zero inicial.`,
  unitsDiffer: (d) =>
    `${d["names"]} (${short(d["found"])}) excede ${d["expected"]} (${short(d["limit"])}), o que não pode ser; verifique as unidades de ambos.`,
  surplusIncomplete: (d) =>
    `faltam os usos ${d["names"]} para este segmento; dê os onze, 0 onde não houver.`,
  tooManyRows: (d) =>
    `a tabela tem ${d["found"]} linhas; podem ser lidas no máximo ${d["limit"]} de uma vez.`,
  tableMissing: (d) =>
    `não há nenhuma tabela ${quote(d["found"])} nesta pasta de trabalho${d["expected"] ? ` (encontrado: ${d["expected"]})` : ""}.`,
  sheetMissing: (d) =>
    `a planilha ou tabela ${quote(d["found"])} não está mais na pasta de trabalho; escolha outra.`,
  scenarioMissing: (d) =>
    `não há nenhum cenário ${quote(d["found"])}; há ${d["expected"]}.${guess(d)}`,
  yearMissing: (d) => `não há números para ${d["found"]}; há para ${d["expected"]}.`,
  informantsDisagree: (d) =>
    `Os informantes discordam sobre ${quote(d["item"])}: ${d["found"]}. Nenhuma média é calculada; decida qual valor colocar na tabela Segments e diga por quê.`,
  segmentUnknown: (d) =>
    `nenhum segmento se chama ${quote(d["found"])}; portanto, esta linha não é usada para nenhum.${guess(d)}`,
  nothingFound: () => "Está tudo em ordem nesta tabela.",
  sheetNameTaken: (d) => `já existe uma planilha chamada ${quote(d["found"])}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutResults = {
  tooFewItems: (d) =>
    `só ${percent(d["found"])} dos itens são conhecidos, e uma pontuação precisa de ${percent(d["limit"])}; preencha mais células vazias.`,
  pillarEmpty: (d) =>
    `nada se sabe de: ${pillars(d["names"])}; preencha ao menos um item de cada pilar ou o julgamento de um codificador.`,
  zeroDenominator: (d) =>
    `${say(d["names"])} é 0; portanto, nada pode ser dividido por esse número.`,
  inputSharesTooLarge: (d) =>
    `as participações dos insumos somam ${short(d["found"])}; devem somar menos de 1; senão, nenhum valor é adicionado.`,
  undefinedResult: (d) =>
    d["found"]
      ? `o resultado não está definido para ${say(d["found"])}; precisa de ${say(d["expected"])}.`
      : "o resultado não é um número finito com estes dados.",
  leverTooShort: (d) =>
    `valores anuais dados: ${d["found"]}; são necessários ${d["expected"]}, um para cada ano a partir de 0.`,
  leverNotYearly: () => "esta alavanca recebe um único valor, e não um por ano.",
  limitsViolated: (d) => `${say(d["found"])}; o modelo exige ${say(d["expected"])}.`,
  notConverged: (d) =>
    `não se encontraram preços que equilibrem o mercado${d["failed"] === undefined ? "" : ` em ${d["failed"]} de ${d["runs"]} futuros, o primeiro`}${d["year"] === undefined ? "" : ` no ano ${d["year"]}`}${d["inputs"] ? ` com ${d["inputs"]}` : ""}; isto é um defeito do modelo: por favor, informe-o com os dados.`,
  linearMethodExceeded: (d) =>
    `a mudança é grande demais para um método linear: resulta em ${short(d["value"])} para ${say(d["found"])}; use uma mudança menor ou ARMINGTON, que não tem esse limite.`,
  noLimit: (d) =>
    `não há limite: ${d["found"]}; portanto, a cópia e o reparo locais substituem tudo.`,
  largeBatch: () => "Lotes grandes: a eficiência coletiva é aqui uma medida duvidosa.",
  surveyOnly: () => "A evidência é apenas um levantamento (etapa 1).",
  pillarsCoded: (d) => `Apoia-se no julgamento de um codificador: ${pillars(d["names"])}.`,
  unbelievablePrice: (d) =>
    `Ano ${d["found"]}: o mercado só se equilibra a preços em que ninguém acreditaria; não tire conclusões disso.`,
  tooFewRuns: (d) =>
    `cálculos com êxito: ${d["found"]}, sem êxito: ${d["failed"]}; são necessários ao menos ${d["limit"]} com êxito.`,
  outcomeConstant: (d) =>
    `todos os sorteios dão ${short(d["found"])}; portanto, não há incerteza a repartir; escolha outro resultado, outro ano ou outra alavanca.`,
  stopped: () => "o cálculo foi interrompido antes de terminar.",
  unexpected: (d) => `algo inesperado aconteceu${d["found"] ? `: ${say(d["found"])}` : ""}.`,
} satisfies Partial<Record<string, FaultSentence>>;

const aboutIndices = {
  constantColumn: (d) =>
    `todos os valores são ${short(d["found"])}; portanto, nada distingue as unidades; omita a coluna ou escolha um método que não precise de dispersão.`,
  noValues: () => "nenhum valor é conhecido; preencha a coluna ou omita-a.",
  tooFewValues: (d) => `valores conhecidos: ${d["found"]}; são necessários ${d["limit"]}.`,
  infiniteValue: () => "o valor é infinito; corrija-o ou deixe a célula vazia.",
  notPositive: (d) =>
    `${short(d["found"])} não pode entrar nesta média, que precisa de valores acima de 0; normalize para uma escala que comece acima de 0, como de 1 a 100, ou escolha a média aritmética.`,
  parameterMissing: (d) =>
    `${quote(d["method"])} precisa de ${d["found"]} (${say(d["expected"])}); dê um número.`,
  indicatorMissing: (d) =>
    `os dados não têm a coluna ${quote(d["found"])}; acrescente-a ou corrija o código.${guess(d)}`,
  settingUnused: (d) =>
    `esta configuração de ${quote(d["found"])} não é usada: os indicadores são normalizados, e os elementos acima deles, agregados.`,
  topAlone: (d) => `${quote(d["found"])} não tem nada abaixo; dê os indicadores que o compõem.`,
  unitTwice: (d) =>
    `várias unidades se chamam ${quote(d["found"])} (linhas ${d["rows"]}); dê a cada uma um nome próprio, para que se saiba de qual se trata.`,
  unitUnknown: (d) =>
    `nenhuma unidade do índice se chama ${quote(d["found"])}; portanto, as suas linhas não são usadas para nenhuma.${guess(d)}`,
  weightsDoNotSum: (d) =>
    `os pesos abaixo de ${quote(d["names"])} somam ${short(d["found"])} e não 1; só contam as suas proporções.`,
  stepMissing: (d) =>
    `o índice não tem a etapa ${quote(d["found"])}; portanto, ela não pode ser variada; suas etapas são ${d["expected"]}.`,
  replicationsFailed: (d) =>
    `${d["found"]} de ${d["limit"]} réplicas ${d["found"] === 1 ? "não pôde ser construída e fica" : "não puderam ser construídas e ficam"} de fora (a primeira é a número ${d["first"]}).`,
  outliersRemain: (d) =>
    `restam valores discrepantes após o tratamento (assimetria ${short(d["skewness"])}, curtose ${short(d["kurtosis"])}).`,
  notTransformed: (d) =>
    `a transformação ${quote(d["found"])} não está definida para estes valores; portanto, eles ficam como estavam.`,
  noUnits: () => "sabe-se muito pouco de todas as unidades; reduza a cobertura exigida.",
  stillMissing: (d) =>
    `valores que ainda faltam: ${d["found"]}; nada se conhece para preenchê-los.`,
  unitsUnscored: (d) =>
    `${count(Number(d["found"]), "unidade não tem", "unidades não têm")} pontuação: sabe-se muito pouco.`,
  notDecomposable: (d) =>
    `${quote(d["found"])} não tem contribuições que se somem; use uma média, o mínimo ou a mediana.`,
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
  place: placeIn({ row: "linha", column: "coluna" }),
  more: (rest) => `E mais ${rest}.`,
  join: (where, sentence) => (where === "" ? capitalised(sentence) : `${where}: ${sentence}`),
};
