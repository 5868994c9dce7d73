import type { Translations } from "../../language";

/** The tables beside the Segments table. */
export const tables: Translations = {
  Segment: "Segmento",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone.":
    "Cluster e subsetor, como na tabela Segments e com uma vírgula entre eles, ou só o cluster.",
  Use: "Uso",
  "One of the eleven uses of surplus.": "Um dos onze usos do excedente.",
  Share: "Proporção",
  "Share of after-tax surplus; the eleven sum to 1.":
    "Proporção do excedente após impostos; as onze somam 1.",
  "Local share": "Parte local",
  "The part that stays in the locality; 1 where blank.":
    "A parte que fica na localidade; 1 onde estiver em branco.",
  "Legality of profit": "Legalidade do lucro",
  "1: Private profit is lawful and safe. −1: the opposite.":
    "1: o lucro privado é legal e seguro. −1: o contrário.",
  "Laws and regulations": "Leis e regulamentos",
  "1: Laws and regulations make investing easy. −1: the opposite.":
    "1: as leis e os regulamentos facilitam investir. −1: o contrário.",
  "Financial institutions": "Instituições financeiras",
  "1: Banks and other lenders are well developed. −1: the opposite.":
    "1: os bancos e outros credores são bem desenvolvidos. −1: o contrário.",
  "Sunrise or sunset": "Ascensão ou declínio",
  "1: The industry is rising. −1: the opposite.": "1: o setor está em ascensão. −1: o contrário.",
  "Business cycle": "Ciclo econômico",
  "1: Business is booming. −1: the opposite.": "1: os negócios prosperam. −1: o contrário.",
  "Continuous incremental growth": "Crescimento contínuo e gradual",
  "1: Firms can grow in small steps. −1: the opposite.":
    "1: as empresas podem crescer em pequenos passos. −1: o contrário.",
  "Status of entrepreneurs": "Prestígio dos empresários",
  "1: Entrepreneurs stand in high esteem. −1: the opposite.":
    "1: os empresários gozam de alta estima. −1: o contrário.",
  "Size of family": "Tamanho da família",
  "1: Families are large. −1: the opposite.": "1: as famílias são numerosas. −1: o contrário.",
  "Real interest rate": "Taxa de juros real",
  "1: The real interest rate is high. −1: the opposite.":
    "1: a taxa de juros real é alta. −1: o contrário.",
  Occupation: "Ocupação",
  "What the workers do.": "O que os trabalhadores fazem.",
  Gender: "Sexo",
  "Women or men; blank where the group is mixed or not known.":
    "Mulheres ou homens; em branco onde o grupo é misto ou não conhecido.",
  Standing: "Situação",
  "Family members, wage workers, apprentices or home workers.":
    "Familiares, assalariados, aprendizes ou trabalhadores em domicílio.",
  "Workers of the group.": "Trabalhadores do grupo.",
  "Average pay of the group.": "Salário médio do grupo.",
  "Workers who leave in a year over all workers of the group.":
    "Trabalhadores que saem em um ano sobre todos os trabalhadores do grupo.",
  Registered: "Registrados",
  "Share of the group that is registered.": "Proporção do grupo que é registrada.",
  Hours: "Horas",
  "Hours worked in a week.": "Horas trabalhadas em uma semana.",
  "Share of those who could do this work that is without or short of work.":
    "Proporção dos que poderiam fazer este trabalho que está sem trabalho ou com trabalho insuficiente.",
  "Cluster and subsector, as in the Segments table and with a comma between them, or the cluster alone; blank where the table is of one segment.":
    "Cluster e subsetor, como na tabela Segments e com uma vírgula entre eles, ou só o cluster; em branco onde a tabela é de um só segmento.",
  "Year of the figures.": "Ano dos números.",
  "Workers in the small firms.": "Trabalhadores das pequenas empresas.",
  "Yearly revenue of the small firms, in prices of one year.":
    "Receita anual das pequenas empresas, a preços de um mesmo ano.",
  "Large firms": "Grandes empresas",
  "Number of large firms.": "Número de grandes empresas.",
  "Workers in large firms": "Trabalhadores das grandes empresas",
  "Workers in the large firms.": "Trabalhadores das grandes empresas.",
  "Yearly revenue of the large firms.": "Receita anual das grandes empresas.",
  "Firms in manufacturing": "Empresas da manufatura",
  "Firms in all manufacturing of the country.": "Empresas de toda a manufatura do país.",
  "Workers in manufacturing": "Trabalhadores da manufatura",
  "Workers in all manufacturing of the country.": "Trabalhadores de toda a manufatura do país.",
  "Revenue in manufacturing": "Receita da manufatura",
  "Yearly revenue of all manufacturing of the country.":
    "Receita anual de toda a manufatura do país.",
  Item: "Item",
  "A column of the Segments table.": "Uma coluna da tabela Segments.",
  Value: "Valor",
  "What was found.": "O que se encontrou.",
  Stage: "Etapa",
  "Stage of the research at which it was found.": "Etapa da pesquisa em que se encontrou.",
  Informant: "Informante",
  "Who said or saw it.": "Quem o disse ou viu.",
  "Where it is written down.": "Onde está escrito.",
  Code: "Código",
  "Short name of the node; that of an indicator is its header in the data.":
    "Nome curto do elemento da estrutura; o de um indicador é o seu cabeçalho nos dados.",
  Parent: "Elemento pai",
  "Code of the node above; blank at the top.": "Código do elemento pai; em branco no topo.",
  Weight: "Peso",
  "Weight among its siblings, 0 or more; 1 where blank.":
    "Peso entre os elementos do mesmo pai, 0 ou mais; 1 onde está em branco.",
  Direction: "Sentido",
  "1 where more is better, -1 where less is; 1 where blank.":
    "1 onde mais é melhor, -1 onde menos é; 1 onde está em branco.",
  Normalise: "Normalização",
  "Method of normalisation of an indicator; minmax where blank.":
    "Método de normalização de um indicador; minmax onde está em branco.",
  "First parameter of the normalisation.": "Primeiro parâmetro da normalização.",
  "Second parameter of the normalisation.": "Segundo parâmetro da normalização.",
  Aggregate: "Agregação",
  "Method of aggregation of a node above the indicators; arithmetic where blank.":
    "Método de agregação de um elemento acima dos indicadores; arithmetic onde está em branco.",
  MinCoverage: "Cobertura mínima (MinCoverage)",
  "Share of its children that a unit needs for a score; 0 where blank.":
    "Proporção dos seus filhos de que uma unidade precisa para uma pontuação; 0 onde está em branco.",
};
