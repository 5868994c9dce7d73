import type { sideBySide as english } from "../../en/pane/sideBySide";
import type { Said } from "../../language";

/** Scenarios kept to be compared. */
export const sideBySide: Said<typeof english> = {
  heading: "Lado a lado",
  hint: "Guarde até quatro cenários. Eles percorrem os mesmos futuros; portanto, o que os distingue é a política e não o acaso.",
  keep: "Guardar para comparar",
  keptAs: (letter) => `Este cenário está guardado como ${letter}.`,
  full: "Há quatro cenários guardados; remova um para guardar outro.",
  remove: (letter, title) => `Remover ${letter}: ${title}`,
  compareBy: "Comparar por",
  caption: (years) => `Variação após ${years} anos, em relação a nenhuma política`,
  scenario: "Cenário",
  row: (middle, low, high) => `${middle}; nove em cada dez futuros: de ${low} a ${high}`,
  chartText: (outcome, rows) =>
    `${outcome}, variação em relação a nenhuma política. ${rows.join(" ")}`,
  chartRow: (letter, row) => `${letter}: ${row}.`,
  middles: "Os quatro resultados, no meio dos futuros",

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
  oneOnly: "Guarde um segundo cenário para comparar os dois futuro por futuro.",
  caveat:
    "O laboratório conta futuros e não aponta vencedor: qual resultado importa, e para quem, cabe a você julgar. Os intervalos por trás dos futuros são em sua maioria hipóteses; portanto, as porcentagens são ilustrativas.",
  write: "Escrever a comparação na pasta de trabalho",
};
