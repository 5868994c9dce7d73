import type { Translations } from "../../language";

/** The Segments table: what a segment is and what its firms do. */
export const columns: Translations = {
  Cluster: "Cluster",
  "Name of the cluster.": "Nome do cluster (arranjo produtivo local).",
  Subsector: "Subsetor",
  "What the segment makes.": "O que o segmento fabrica.",
  "ISIC code": "Código ISIC",
  "ISIC Rev. 4 code of three digits or more; the small-firm sector as a whole is not a unit of analysis.":
    "Código ISIC Rev. 4 de três algarismos ou mais; o setor de pequenas empresas como um todo não é uma unidade de análise.",
  Country: "País",
  "Country of the cluster.": "País do cluster.",
  Year: "Ano",
  "Year the data describe.": "Ano que os dados descrevem.",
  "Product type": "Tipo de produto",
  "Dimensional products are mass-produced: collective efficiency does not apply to them.":
    "Produtos dimensionais são fabricados em massa: a eficiência coletiva não se aplica a eles.",
  "Year of origin": "Ano de origem",
  "Year the cluster began.": "Ano em que o cluster começou.",
  Origin: "Origem",
  "What made it begin.": "O que o fez começar.",
  "Number of small firms.": "Número de pequenas empresas.",
  Workers: "Trabalhadores",
  "Workers in the small firms, owners included.":
    "Trabalhadores das pequenas empresas, inclusive os proprietários.",
  "Yearly revenue of the small firms.": "Receita anual das pequenas empresas.",
  "Value added": "Valor adicionado",
  "Yearly value added of the small firms, in the money of the revenue.":
    "Valor adicionado anual das pequenas empresas, na moeda da receita.",
  "Revenue of large firms": "Receita das grandes empresas",
  "Yearly revenue of large firms of the same subsector in the country.":
    "Receita anual das grandes empresas do mesmo subsetor no país.",
  "Workers in the region": "Trabalhadores da região",
  "All workers of the region that holds the cluster.":
    "Todos os trabalhadores da região onde fica o cluster.",
  "Workers in the industry": "Trabalhadores do setor",
  "All workers of the subsector in the country.": "Todos os trabalhadores do subsetor no país.",
  "Workers in the country": "Trabalhadores do país",
  "All workers of the country.": "Todos os trabalhadores do país.",
  "Export share": "Proporção exportada",
  "Share of the cluster's sales that go abroad.":
    "Proporção das vendas do cluster que vai para o exterior.",
  "Yearly growth of the market the cluster sells in.":
    "Crescimento anual do mercado em que o cluster vende.",
  "Firms with new products": "Empresas com produtos novos",
  "Share of firms with a product new to them in the last three years.":
    "Proporção de empresas com um produto novo para elas nos últimos três anos.",
  "Firms moving up-market": "Empresas que sobem de patamar",
  "Share of firms that moved to better-paid products.":
    "Proporção de empresas que passaram a produtos mais bem pagos.",
  "Average pay of a worker.": "Salário médio de um trabalhador.",
  "Legal minimum wage, in the unit of the pay.":
    "Salário mínimo legal, na unidade do salário médio.",
  "Minimum wage ratio": "Razão do salário mínimo",
  "Minimum wage over the market wage; worked out from pay, minimumWage and enforcement where blank.":
    "Salário mínimo sobre o salário de mercado; calculado a partir de pay, minimumWage e enforcement onde estiver em branco.",
  "Labour turnover": "Rotatividade da mão de obra",
  "Workers who leave in a year over all workers.":
    "Trabalhadores que saem em um ano sobre todos os trabalhadores.",
  "Weight in local labour": "Peso no emprego local",
  "Jobs of the cluster over the local labour force; worked out from workers and regionWorkers where blank.":
    "Empregos do cluster sobre a força de trabalho local; calculado a partir de workers e regionWorkers onde estiver em branco.",
  Enforcement: "Aplicação das normas",
  "Shortage of design skills": "Falta de competências de design",
  "Whether firms lack design skills (1) or not (0).":
    "Indica se faltam às empresas competências de design (1) ou não (0).",
  "Shortage of production skills": "Falta de competências de produção",
  "Whether firms lack production skills (1) or not (0).":
    "Indica se faltam às empresas competências de produção (1) ou não (0).",
  "Shortage of marketing skills": "Falta de competências comerciais",
  "Whether firms lack marketing skills (1) or not (0).":
    "Indica se faltam às empresas competências comerciais (1) ou não (0).",
  "Shortage of management skills": "Falta de competências de gestão",
  "Whether firms lack management skills (1) or not (0).":
    "Indica se faltam às empresas competências de gestão (1) ou não (0).",
  "How skills are learnt": "Como se aprendem as competências",
  "In the household 0.3, from colleagues and competitors 0.5, in apprenticeship 0.7, in formal training with practice 1.":
    "No lar 0,3, com colegas e concorrentes 0,5, como aprendiz 0,7, em capacitação formal com prática 1.",
  "Price competition": "Concorrência por preço",
  "Competition by price, reported only.": "Concorrência por preço, a título informativo.",
  "Design competition": "Concorrência por design",
  "Competition by design, reported only.": "Concorrência por design, a título informativo.",
  Copying: "Cópia",
  "Copying of each other's products, reported only.":
    "Cópia dos produtos uns dos outros, a título informativo.",
  "Co-operation with suppliers": "Cooperação com fornecedores",
  "Joint action with suppliers.": "Ação conjunta com fornecedores.",
  "Co-operation with buyers": "Cooperação com compradores",
  "Joint action with buyers.": "Ação conjunta com compradores.",
  "Co-operation with competitors": "Cooperação com concorrentes",
  "Joint action of two or more competitors.": "Ação conjunta de dois ou mais concorrentes.",
  "Co-operation of many": "Cooperação de muitos",
  "Joint action of many, as in a consortium.": "Ação conjunta de muitos, como em um consórcio.",
  "What they co-operate in": "Áreas de cooperação",
  "The functions in which firms co-operate.": "As funções em que as empresas cooperam.",
  "Why they co-operate": "Por que cooperam",
  "The reason firms give.": "A razão que as empresas dão.",
};
