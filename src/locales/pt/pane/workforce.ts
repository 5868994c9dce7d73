import type { workforce as english } from "../../en/pane/workforce";
import type { Said } from "../../language";

/** Jobs and pay by group of workers. */
export const workforce: Said<typeof english> = {
  heading: "Empregos e salários por grupo",
  by: "Agrupar por",
  jobs: (years) => `Empregos após ${years} anos`,
  pay: (years) => `Salário após ${years} anos`,
  honesty:
    "O modelo conhece um só tipo de trabalhador: cada grupo se move como o conjunto. Não pode dizer qual grupo ganha ou perde mais.",
  otherCount: (counted, workers) =>
    `A tabela Workforce conta ${counted} trabalhadores; a linha do segmento, ${workers}.`,
  unknownGroup: "não se sabe",
  unknownPay: "não se sabe",
  unreadable:
    "A tabela Workforce diz deste segmento algo que não pode ser usado; a lista de verificação em Dados diz o quê.",
  missing:
    "Com uma tabela Workforce na pasta de trabalho, os empregos e os salários aparecem aqui por ocupação, sexo e situação.",
  groups: {
    women: "Mulheres",
    men: "Homens",
    family: "Familiares",
    wage: "Assalariados",
    apprentice: "Aprendizes",
    homeWorker: "Trabalhadores em domicílio",
  },
};
