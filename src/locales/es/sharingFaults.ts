import type { FaultSentence } from "../language";
import { quote, say } from "./write";

const storedWords: Readonly<Record<string, string>> = {
  scenarios: "los escenarios",
  mappings: "las asignaciones de columnas",
  indices: "los ajustes de índices",
};

/** What can be wrong with what was shared and comes back. */
export const sharingFaults = {
  recordMissing: () =>
    "el libro no contiene ningún registro del Laboratorio de políticas de clústeres: no es una copia publicada, o el último programa que lo guardó omitió el registro; publíquelo de nuevo.",
  recordDamaged: () =>
    "el registro del libro está dañado, así que no se puede calcular nada a partir de él; tome otra copia o publíquelo de nuevo.",
  newerVersion: (d) =>
    `esto lo escribió una versión más nueva del laboratorio (formato ${d["found"]}, y esta lee hasta ${d["limit"]}); no se cambió nada. Actualice el laboratorio y vuelva a intentarlo.`,
  storedDamaged: (d) =>
    `una parte de ${storedWords[String(d["kind"])] ?? "las entradas"} que recuerda el libro no se puede leer; esa parte se deja como está, y todo lo demás puede usarse.`,
  scenarioUnreadable: () =>
    "lo que está guardado aquí no es un escenario que conozca esta versión del laboratorio; se conserva hasta que lo elimine.",
  scenarioNameTaken: (d) =>
    `ya hay guardado un escenario llamado «${d["found"]}»; elija otro nombre.`,
  codeUnreadable: (d) =>
    `esto no es un código de escenario: ${say(d["found"])}. Un código empieza por ${d["expected"]} y se copia entero.`,
  codeTooLong: (d) =>
    `como código, el escenario ocupa ${d["found"]} caracteres, y un código tiene como máximo ${d["limit"]}; envíe el libro en su lugar.`,
  textTooLong: (d) =>
    `el texto tiene ${d["found"]} caracteres, y una celda admite como máximo ${d["limit"]}; acórtelo.`,
  whatIfCount: (d) =>
    `los lectores de una copia eligen dos o tres palancas, ninguna dos veces, y no: ${d["found"]}.`,
  tooFewFirms: (d) =>
    `se apoya en menos de ${d["limit"]} empresas, así que se ocultan sus números y todo lo que se calcula con ellos.`,
  totalHeldBack: (d) =>
    `es la suma o la media de otros números y de lo que se oculta (${d["names"]}), que podría hallarse restando, así que también se oculta.`,
  numberHeldBack: (d) =>
    `${d["columns"]}: se oculta, porque restando podría hallarse lo que se oculta de ${d["names"]}.`,
  firmsUnknown: (d) =>
    `no se conoce el número de empresas, así que nadie ha comprobado si se puede reconocer a alguna empresa: ${d["names"]}.`,
  wrongUnit: (d) => `la unidad es ${quote(d["found"])} y debe ser ${quote(d["expected"])}.`,
} satisfies Partial<Record<string, FaultSentence>>;
