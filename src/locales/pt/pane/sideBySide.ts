import type { sideBySide as english } from "../../en/pane/sideBySide";
import type { Said } from "../../language";

/** Scenarios kept to be compared. */
export const sideBySide: Said<typeof english> = {
  heading: "Lado a lado",
  hint: "Compare até quatro cenários. Eles percorrem os mesmos futuros; portanto, o que os distingue é a política e não o acaso.",
  keep: "Adicionar à comparação",
  keptAs: (letter) => `Este cenário está na comparação como ${letter}.`,
  full: "Já há quatro cenários na comparação; remova um para adicionar outro.",
  remove: (letter, title) => `Remover ${letter}: ${title}`,
  compareBy: "Comparar por",
  caption: (years) => `Variação após ${years} anos, em relação à ausência de política`,
  scenario: "Cenário",
  row: (middle, low, high) => `${middle}; nove em cada dez futuros: de ${low} a ${high}`,
  chartText: (outcome, rows) =>
    `${outcome}, variação em relação à ausência de política. ${rows.join(" ")}`,
  chartRow: (letter, row) => `${letter}: ${row}.`,
  middles: "Cada resultado, no meio dos futuros",

  pairs: "Futuro por futuro",
  more: {
    output: "mais produção",
    revenue: "mais receita",
    jobs: "mais empregos",
    pay: "melhor salário",
  },
  same: {
    output: "a mesma produção",
    revenue: "a mesma receita",
    jobs: "o mesmo número de empregos",
    pay: "o mesmo salário",
  },
  pair: (first, more, second, share) => `${first} traz ${more} do que ${second} em ${share}.`,
  equal: (first, second, same) => `${first} e ${second} trazem ${same} em todos os futuros.`,
  oneOnly: "Adicione um segundo cenário para comparar os dois futuro por futuro.",
  caveat:
    "O laboratório conta futuros e não aponta vencedor: qual resultado importa, e para quem, cabe a você julgar. Os intervalos por trás dos futuros são em sua maioria hipóteses; portanto, as porcentagens são ilustrativas.",
  write: "Gravar a comparação na pasta de trabalho",
};
