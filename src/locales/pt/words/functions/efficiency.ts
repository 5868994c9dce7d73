import type { Translations } from "../../../language";

/** Functions of collective efficiency. */
export const efficiency: Translations = {
  "Collective efficiency of every segment of a table, with its pillars, coverage and warnings.":
    "Eficiência coletiva de cada segmento de uma tabela, com seus pilares, cobertura e avisos.",
  "Each pillar comes from those of its items that are known; where they give no value a coder's judgement (massScore, networkScore, skillsScore, jointScore) stands in and is named in the warning. A score needs three fifths of its items and at least one in each pillar, else #N/A with the reason: nothing is filled in silently. The rank band runs over five ways of building the score; a wide band means that the rank hangs on the method. A row that cannot be used says why and leaves the others alone.":
    "Cada pilar vem dos seus itens conhecidos; onde eles não dão valor, o julgamento de um codificador (massScore, networkScore, skillsScore, jointScore) o substitui e é nomeado no aviso. Uma pontuação precisa de três quintos dos seus itens e de ao menos um em cada pilar; senão, #N/A (#N/D) com a razão: nada é preenchido em silêncio. A faixa de posições abrange cinco formas de construir a pontuação; uma faixa ampla significa que a posição depende do método. Uma linha que não pode ser usada diz por quê e não afeta as outras.",
  "A row for each segment: score 0 to 100, rank band, pillars and power 0 to 1, coverage 0 to 1, warning.":
    "Uma linha por segmento: pontuação de 0 a 100, faixa de posições, pilares e energia elétrica de 0 a 1, cobertura de 0 a 1, aviso.",
  "The Segments table with its header row; columns may stand in any order.":
    "A tabela Segments com sua linha de cabeçalho; as colunas podem estar em qualquer ordem.",
  "a table with a header row and a row for each segment":
    "uma tabela com uma linha de cabeçalho e uma linha por segmento",
  'The whole "table", or the "score" alone, one cell for each segment.':
    'Todo o "table", ou só o "score", uma célula por segmento.',
  "How well a cluster's conditions let its firms be efficient together, from 0 to 100.":
    "Até que ponto as condições de um cluster permitem que suas empresas sejam eficientes em conjunto, de 0 a 100.",
  "Mass, network and skills are multiplied, each to the power of its weight and counted as 0.02 at least, since mass cannot buy division of labour. Power gates the whole, and joint action mobilises it. Goalposts are fixed: adding a segment never moves another. Differences under about ten points should not be trusted.":
    "Massa, rede e competências são multiplicadas, cada uma elevada ao seu peso e contada como 0,02 ao menos, pois a massa não compra divisão do trabalho. A energia elétrica condiciona o todo, e a ação conjunta o mobiliza. Os limites são fixos: acrescentar um segmento nunca move outro. Não confie em diferenças abaixo de uns dez pontos.",
  "Collective efficiency, 0 to 100.": "Eficiência coletiva, de 0 a 100.",
  "Mass of firms and workers, 0 to 1.": "Massa de empresas e trabalhadores, de 0 a 1.",
  "Division of labour and local suppliers, 0 to 1.":
    "Divisão do trabalho e fornecedores locais, de 0 a 1.",
  "Skills and how they are learnt, 0 to 1.": "As competências e como são aprendidas, de 0 a 1.",
  "Co-operation between firms, 0 to 1.": "Cooperação entre empresas, de 0 a 1.",
  "Share of working hours with electricity, 0 to 1.":
    "Proporção das horas de trabalho com eletricidade, de 0 a 1.",
  "Parameters that differ from the default, in two columns of name and value.":
    "Parâmetros que diferem do padrão, em duas colunas de nome e valor.",
  "two columns: a parameter's name and its value":
    "duas colunas: o nome de um parâmetro e seu valor",
  "the documented defaults": "os padrões documentados",
  "The share of competitive effort that goes to innovation rather than to squeezing labour.":
    "A proporção do esforço competitivo que vai para a inovação, e não para a pressão sobre a mão de obra.",
  "A logistic function that rises with collective efficiency and with the enforcement of labour standards, and falls with the labour surplus and with crowding. Near 1 firms innovate, near 0 they squeeze labour. It is no part of collective efficiency, and pay does not follow from it. The signs are the paper's, the sizes are assumptions.":
    "Uma função logística que sobe com a eficiência coletiva e com a aplicação das normas trabalhistas, e cai com o excedente de mão de obra e com a saturação. Perto de 1 as empresas inovam, perto de 0 pressionam a mão de obra. Ela não faz parte da eficiência coletiva, e o salário não decorre dela. Os sinais são os do artigo, as magnitudes são hipóteses.",
  "Innovation share, 0 to 1.": "Proporção de inovação, de 0 a 1.",
  "Share of the local labour force without or short of work, 0 to 1.":
    "Proporção da força de trabalho local sem trabalho ou com trabalho insuficiente, de 0 a 1.",
  "Share of jobs where labour standards are in fact applied, 0 to 1.":
    "Proporção dos empregos em que as normas trabalhistas são de fato aplicadas, de 0 a 1.",
  "Firms per unit of revenue relative to the base year.":
    "Número de empresas por unidade de receita em relação ao ano-base.",
};
