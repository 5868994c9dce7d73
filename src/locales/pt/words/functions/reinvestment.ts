import type { Translations } from "../../../language";

/** Functions of surplus and reinvestment. */
export const reinvestment: Translations = {
  "Where the surplus of small firms goes: the reinvestment index and its companions.":
    "Para onde vai o excedente das pequenas empresas: o índice de reinvestimento e os indicadores que o acompanham.",
  "The uses in order: own business for capacity, own business for innovation, related activities, marketing through a consortium, own marketing, education of children, savings account, real estate, portfolio investment, capital flight, consumption. The index weighs each local use by how far it builds the productive base, which is a judgement; local manufacturing investment (uses 1 to 3), local productive reinvestment (1 to 5) and leakage stand beside it without one.":
    "Os usos em ordem: negócio próprio para capacidade, negócio próprio para inovação, atividades correlatas, comercialização por um consórcio, comercialização própria, educação dos filhos, conta de poupança, imóveis, investimento em carteira, fuga de capitais, consumo. O índice pondera cada uso local conforme quanto ele constrói a base produtiva, o que é um julgamento; o investimento na manufatura local (usos 1 a 3), o reinvestimento produtivo local (1 a 5) e o vazamento o acompanham sem julgamento.",
  "A row for each segment: index 0 to 100, then three shares of surplus.":
    "Uma linha por segmento: índice de 0 a 100, depois três proporções do excedente.",
  "Shares of after-tax surplus by use: eleven rows in one column, or eleven columns with a row for each segment; each list sums to 1.":
    "Proporções do excedente após impostos por uso: onze linhas em uma coluna, ou onze colunas com uma linha por segmento; cada lista soma 1.",
  "a number from 0 to 1 for each of the eleven uses":
    "um número de 0 a 1 para cada um dos onze usos",
  "The part of each use that stays in the locality, in the shape of the shares or once for all segments.":
    "A parte de cada uso que fica na localidade, na disposição de shares ou uma vez para todos os segmentos.",
  "1 for every use": "1 para cada uso",
  "How far each use builds the productive base, in the shape of the shares or once for all segments.":
    "Quanto cada uso constrói a base produtiva, na disposição de shares ou uma vez para todos os segmentos.",
  "the documented qualities": "as qualidades documentadas",
  "The share of surplus that is reinvested once the nine factors around it are counted in.":
    "A proporção do excedente que é reinvestida uma vez contados os nove fatores em torno dela.",
  "The factors in order: legality of profit, laws and regulations, financial institutions, sunrise (1) or sunset (−1) industry, business cycle, possibility of continuous incremental growth, social status of entrepreneurs, size of family, real interest rate. Each moves the log odds of the base rate by its coefficient. The founding paper names the factors and gives no sizes: 0.3 is an assumption, and family size and the interest rate, to which the paper gives no sign, count for nothing until you give them a coefficient. The base rate is cut to 0.01 to 0.99.":
    "Os fatores em ordem: legalidade do lucro, leis e regulamentos, instituições financeiras, setor em ascensão (1) ou em declínio (−1), ciclo econômico, possibilidade de crescimento contínuo e gradual, prestígio social dos empresários, tamanho da família, taxa de juros real. Cada um move com seu coeficiente o logaritmo da chance da taxa-base. O artigo fundador nomeia os fatores e não dá magnitudes: 0,3 é uma hipótese, e o tamanho da família e a taxa de juros, aos quais o artigo não dá sinal, não contam nada até que você lhes dê um coeficiente. A taxa-base é limitada ao intervalo de 0,01 a 0,99.",
  "Share of after-tax surplus reinvested, 0 to 1.":
    "Proporção do excedente após impostos reinvestida, de 0 a 1.",
  "Base rate, such as local manufacturing investment as a share of surplus.":
    "Taxa-base, como o investimento na manufatura local como proporção do excedente.",
  "The nine factors in order, each from −1 to 1; 0 where it makes no difference.":
    "Os nove fatores em ordem, cada um de −1 a 1; 0 onde não influi.",
  "Coefficients of the nine factors, in their order.":
    "Coeficientes dos nove fatores, na sua ordem.",
  "0.3 for the first seven, 0 for the last two":
    "0,3 para os sete primeiros, 0 para os dois últimos",
  "Yearly growth of capital that a reinvestment rate gives.":
    "Crescimento anual do capital que uma taxa de reinvestimento dá.",
  "An identity: what is reinvested out of the surplus on each unit of capital, less what wears out. It says nothing of whether the surplus lasts.":
    "Uma identidade: o que é reinvestido do excedente sobre cada unidade de capital, menos o que se desgasta. Nada diz sobre se o excedente perdura.",
  "Growth of capital per year, as a share.": "Crescimento do capital por ano, como proporção.",
  "Share of surplus reinvested in local manufacturing, 0 to 1.":
    "Proporção do excedente reinvestida na manufatura local, de 0 a 1.",
  "After-tax surplus of a year over capital.": "Excedente após impostos de um ano sobre o capital.",
};
