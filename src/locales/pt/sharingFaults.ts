import type { FaultSentence } from "../language";
import { quote, say } from "./write";

const storedWords: Readonly<Record<string, string>> = {
  scenarios: "dos cenários",
  mappings: "das atribuições de colunas",
  indices: "das configurações de índices",
};

/** What can be wrong with what was shared and comes back. */
export const sharingFaults = {
  recordMissing: () =>
    "a pasta de trabalho não contém nenhum registro do Laboratório de políticas de clusters: não é uma cópia publicada, ou o último programa que a salvou omitiu o registro; publique-a de novo.",
  recordDamaged: () =>
    "o registro da pasta de trabalho está danificado; portanto, nada pode ser calculado a partir dele; use outra cópia ou publique-a de novo.",
  newerVersion: (d) =>
    `isto foi escrito por uma versão mais nova do laboratório (formato ${d["found"]}, e esta lê até ${d["limit"]}); nada foi alterado. Atualize o laboratório e tente novamente.`,
  storedDamaged: (d) =>
    `uma parte ${storedWords[String(d["kind"])] ?? "das entradas"} que a pasta de trabalho guarda não pode ser lida; essa parte fica como está, e todo o resto pode ser usado.`,
  scenarioUnreadable: () =>
    "o que está salvo aqui não é um cenário que esta versão do laboratório conheça; fica guardado até que você o exclua.",
  scenarioNameTaken: (d) =>
    `já existe um cenário salvo chamado “${d["found"]}”; escolha outro nome.`,
  codeUnreadable: (d) =>
    `isto não é um código de cenário: ${say(d["found"])}. Um código começa com ${d["expected"]} e é copiado por inteiro.`,
  codeTooLong: (d) =>
    `como código, o cenário ocupa ${d["found"]} caracteres, e um código tem no máximo ${d["limit"]}; envie a pasta de trabalho em vez disso.`,
  textTooLong: (d) =>
    `o texto tem ${d["found"]} caracteres, e uma célula comporta no máximo ${d["limit"]}; encurte-o.`,
  whatIfCount: (d) =>
    `os leitores de uma cópia escolhem duas ou três alavancas, nenhuma duas vezes, e não: ${d["found"]}.`,
  tooFewFirms: (d) =>
    `apoia-se em menos de ${d["limit"]} empresas; portanto, seus números e tudo o que se calcula com eles são ocultados.`,
  totalHeldBack: (d) =>
    `é a soma ou a média de outros números e do que é ocultado (${d["names"]}), que poderia ser descoberto por subtração; portanto, também é ocultado.`,
  numberHeldBack: (d) =>
    `${d["columns"]}: ocultado, pois por subtração se poderia descobrir o que é ocultado de ${d["names"]}.`,
  firmsUnknown: (d) =>
    `não se conhece o número de empresas; portanto, ninguém verificou se é possível reconhecer empresas isoladas: ${d["names"]}.`,
  wrongUnit: (d) => `a unidade é ${quote(d["found"])} e deve ser ${quote(d["expected"])}.`,
} satisfies Partial<Record<string, FaultSentence>>;
