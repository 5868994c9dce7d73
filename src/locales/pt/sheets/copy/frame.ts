import type { frame as english } from "../../../en/sheets/copy/frame";
import type { Said } from "../../../language";
import { names } from "./names";

/** What holds the sheets of a published copy together: the way between them, and where it comes from. */
export const frame: Said<typeof english> = {
  names,
  back: "Voltar ao sumário",
  footer: (page, pages) => `Página ${page} de ${pages}`,
  refused: {
    title: "Fora da lista",
    message: "Escolha um dos valores da lista.",
  },
  contents: {
    made: (source, published) =>
      `Feita a partir de ${source} em ${published} com o Cluster Policy Lab`,
    works: "Funciona em qualquer programa de planilhas; nada precisa ser instalado.",
    header: { sheet: "Planilha", holds: "O que contém" },
    holds: {
      brief: "o que mudaria, em uma página, para quem decide",
      indices: "como cada segmento funciona em conjunto, e o que é feito do seu excedente",
      results: "o que a política muda, para cada segmento",
      years: "o que ela muda em cada ano, para o segmento que você escolher",
      doubts:
        "com que frequência a política ajuda quando os parâmetros são outros, em palavras e pontos",
      whatIf: "escolha valores de algumas alavancas e veja o que mudariam",
      whatIfData: `os cenários por trás da planilha ${names.whatIf}, calculados de antemão`,
      paths: "os valores anuais por trás dos resultados",
      assumptions: "cada alavanca, parâmetro e constante, com fonte e responsável",
      inputs: "o que o modelo tomou para cada segmento, informado ou suposto",
      quality: "até onde os dados sustentam os resultados",
      segments: "a tabela da qual tudo parte",
      surplus: "para onde vai o excedente de cada segmento",
      factors: "o que move a taxa de reinvestimento de cada segmento",
      provenance: "de que a cópia foi feita, para que possa ser verificada",
    },
    looks: { title: "Aspecto", meaning: "O que significa" },
    changed: { look: "destacado", meaning: "mudado pelo cenário, ou para você escolher" },
    assumed: { look: "sombreado", meaning: "uma hipótese sem dados nem publicação" },
    locked: "As planilhas estão bloqueadas, sem senha, exceto dados, hipóteses e escolhas.",
  },
  provenance: {
    subtitle: "De que esta cópia foi feita, e com quê",
    check: (command) =>
      `Para verificá-la: ${command} calcula tudo de novo e indica a primeira célula diferente.`,
    file: "ESTE-ARQUIVO.xlsx",
    header: { what: "O quê", which: "Qual" },
    facts: {
      madeBy: "Feita por",
      engineVersion: "Versão do motor",
      modelVersion: "Versão do modelo (SHA-256 das suas declarações)",
      published: "Publicada em",
      source: "Feita a partir de",
      inputsDigest: "SHA-256 dos dados",
      title: "Cenário",
      code: "Código do cenário, para --scenario do laboratório",
      years: "Anos",
      fewestFirms: "Oculto onde há menos empresas do que",
      seed: "Semente dos sorteios",
      draws: "Sorteios",
    },
    codeTooLong: "longo demais para um código; esta pasta de trabalho o contém",
    nothingHeldBack: "nada, por decisão de quem publicou",
    changed: {
      lever: (id) => `Alavanca mudada: ${id}`,
      parameter: (id) => `Parâmetro mudado: ${id}`,
      constant: (id) => `Constante mudada: ${id}`,
    },
    programs: { what: "Para programas", which: "Tudo de que a cópia é calculada" },
  },
};
