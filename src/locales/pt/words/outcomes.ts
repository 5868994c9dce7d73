import type { Translations } from "../../language";

/** What a run gives. */
export const outcomes: Translations = {
  "Collective efficiency": "Eficiência coletiva",
  "How well the cluster's conditions let its firms be efficient together.":
    "Até que ponto as condições do cluster permitem que suas empresas sejam eficientes em conjunto.",
  "Innovation share": "Proporção de inovação",
  "Share of competitive effort that goes to innovation rather than to squeezing labour.":
    "Proporção do esforço competitivo que vai para a inovação, e não para a pressão sobre a mão de obra.",
  Pay: "Salário",
  "Wage, 1 at a labour surplus of a tenth; money pay is base pay times the change.":
    "Salário, 1 com um excedente de mão de obra de um décimo; o salário em dinheiro é o de base vezes a variação.",
  Firms: "Empresas",
  "Number of firms, base year = 1.": "Número de empresas, ano-base = 1.",
  Jobs: "Empregos",
  "Number of jobs, base year = 1.": "Número de empregos, ano-base = 1.",
  Output: "Produção",
  "Volume of output, base year = 1.": "Volume de produção, ano-base = 1.",
  Price: "Preço",
  "Price of the cluster's product, base year = 1.": "Preço do produto do cluster, ano-base = 1.",
  Revenue: "Receita",
  "Output times price, base year = 1.": "Produção vezes preço, ano-base = 1.",
  "Profit per firm": "Lucro por empresa",
  "After-tax profit per firm, base year = 1.": "Lucro após impostos por empresa, ano-base = 1.",
  Investment: "Investimento",
  "Investment in the cluster, base revenue = 1.": "Investimento no cluster, receita-base = 1.",
  Technology: "Tecnologia",
  "Technology and quality, base year = 1.": "Tecnologia e qualidade, ano-base = 1.",
  Capital: "Capital",
  "Capital, base year = 1.": "Capital, ano-base = 1.",
  "Labour surplus": "Excedente de mão de obra",
  "Share of the local labour force without or short of work.":
    "Proporção da força de trabalho local sem trabalho ou com trabalho insuficiente.",
  Network: "Rede",
  "Division of labour and local suppliers.": "Divisão do trabalho e fornecedores locais.",
  "Joint action": "Ação conjunta",
  "Co-operation between firms.": "Cooperação entre empresas.",
  Skills: "Competências",
  "Skills and how they are learnt.": "As competências e como são aprendidas.",
  Power: "Energia elétrica",
  "Share of working hours with electricity.": "Proporção das horas de trabalho com eletricidade.",
  Tax: "Imposto",
  "Local tax paid, base revenue = 1.": "Imposto local pago, receita-base = 1.",
  "Scarcity rent": "Renda de escassez",
  "What scarce inputs add to the price, times output, base revenue = 1.":
    "O que os insumos escassos acrescentam ao preço, vezes a produção, receita-base = 1.",
  Imports: "Importações",
  "Volume of competing imports, base year = 1.":
    "Volume de importações concorrentes, ano-base = 1.",
  "Output of large firms": "Produção das grandes empresas",
  "Volume of output of large domestic firms, base year = 1.":
    "Volume de produção das grandes empresas nacionais, ano-base = 1.",
  "Price level": "Nível de preços",
  "Price index of the home market over all sources, base year = 1.":
    "Índice de preços do mercado interno sobre todas as fontes, ano-base = 1.",
  "Consumer surplus": "Excedente do consumidor",
  "Change of what buyers gain beyond what they pay, base home market = 1.":
    "Variação do que os compradores ganham além do que pagam, mercado interno base = 1.",
  "Tariff revenue": "Receita tarifária",
  "Change of tariff revenue on competing imports, base home market = 1.":
    "Variação da receita tarifária sobre importações concorrentes, mercado interno base = 1.",
  Crowding: "Saturação",
  "Firms per unit of revenue, base year = 1.": "Empresas por unidade de receita, ano-base = 1.",
};
