import type { Translations } from "../../language";

/** The uses of surplus and what they depend on. */
export const surplus: Translations = {
  "Own business: capacity": "Negócio próprio: capacidade",
  "Own business: innovation of machinery and products":
    "Negócio próprio: inovação de máquinas e produtos",
  "Related activities": "Atividades correlatas",
  "Marketing through a consortium": "Comercialização por um consórcio",
  "Own marketing": "Comercialização própria",
  "Education of children": "Educação dos filhos",
  "Savings account": "Conta de poupança",
  "Real estate": "Imóveis",
  "Portfolio investment": "Investimento em carteira",
  "Capital flight": "Fuga de capitais",
  Consumption: "Consumo",
  "Private profit is lawful and safe.": "O lucro privado é legal e seguro.",
  "Laws and regulations make investing easy.": "As leis e os regulamentos facilitam investir.",
  "Banks and other lenders are well developed.":
    "Os bancos e outros credores são bem desenvolvidos.",
  "The industry is rising.": "O setor está em ascensão.",
  "Firms can grow in small steps.": "As empresas podem crescer em pequenos passos.",
  "Entrepreneurs stand in high esteem.": "Os empresários gozam de alta estima.",
  "Families are large.": "As famílias são numerosas.",
  "The real interest rate is high.": "A taxa de juros real é alta.",
};
