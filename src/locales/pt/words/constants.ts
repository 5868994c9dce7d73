import type { Translations } from "../../language";

/** The fixed numbers of the model. */
export const constants: Translations = {
  "Location quotient that counts as no mass": "Quociente locacional que conta como massa nula",
  "Lower goalpost of mass: half the national share of employment.":
    "Limite inferior da massa: metade da proporção nacional do emprego.",
  "Location quotient that counts as full mass": "Quociente locacional que conta como massa plena",
  "Upper goalpost of mass: eight times the national share of employment.":
    "Limite superior da massa: oito vezes a proporção nacional do emprego.",
  "Number of firms that counts as no mass": "Número de empresas que conta como massa nula",
  "Lower goalpost of mass.": "Limite inferior da massa.",
  "Number of firms that counts as full mass": "Número de empresas que conta como massa plena",
  "Upper goalpost of mass.": "Limite superior da massa.",
  "Scale of bought-in inputs": "Escala dos insumos comprados",
  "Score of division of labour when the bought-in share of revenue equals the sector's.":
    "Pontuação da divisão do trabalho quando a parte comprada da receita iguala a do subsetor.",
  "Scale of specialised subcontracting": "Escala da subcontratação especializada",
  "Half of output in specialised subcontracting counts as full division of labour; capacity subcontracting never counts.":
    "Metade da produção em subcontratação especializada conta como plena divisão do trabalho; a subcontratação de capacidade nunca conta.",
  "Independent suppliers that count as enough": "Fornecedores independentes que bastam",
  "Number of independent local suppliers of one kind beyond which more add nothing.":
    "Número de fornecedores locais independentes de um tipo além do qual outros nada acrescentam.",
  "Institutional co-operation": "Cooperação institucional",
  "Highest code of a kind of co-operation.": "Código mais alto de um tipo de cooperação.",
  "Lowest pillar value": "Menor valor de um pilar",
  "A pillar counts as at least this much in the geometric mean, so that no single blank judgement gives 0.":
    "Um pilar conta ao menos isto na média geométrica, para que nenhum julgamento em branco dê sozinho 0.",
  "Scale of an index": "Escala de um índice",
  "Indices run from 0 to 100.": "Os índices vão de 0 a 100.",
  "Items needed for a score": "Itens necessários para uma pontuação",
  "Share of its items a score needs before it is given at all.":
    "Proporção dos seus itens de que uma pontuação precisa para ser dada.",
  "Reference collective efficiency of the mode": "Eficiência coletiva de referência do modo",
  "Collective efficiency, over 100, at which it neither helps nor hinders innovation.":
    "Eficiência coletiva, sobre 100, em que ela nem ajuda nem atrapalha a inovação.",
  "Reference labour surplus of the mode": "Excedente de mão de obra de referência do modo",
  "Labour surplus at which it neither helps nor hinders innovation.":
    "Excedente de mão de obra em que ele nem ajuda nem atrapalha a inovação.",
  "Labour surplus at which pay is 1": "Excedente de mão de obra em que o salário é 1",
  "Pay is measured against the market wage at this labour surplus.":
    "O salário é medido em relação ao salário de mercado com este excedente de mão de obra.",
  "Employment at the reference surplus": "Emprego no excedente de referência",
  "One minus the labour surplus at which pay is 1.":
    "Um menos o excedente de mão de obra em que o salário é 1.",
  "Lowest labour surplus": "Menor excedente de mão de obra",
  "The labour surplus never falls below this.":
    "O excedente de mão de obra nunca cai abaixo disto.",
  "Highest labour surplus": "Maior excedente de mão de obra",
  "The labour surplus never rises above this.":
    "O excedente de mão de obra nunca sobe acima disto.",
  "Floor of profit and outside income": "Piso do lucro e da renda externa",
  "Profit per firm and the income expected outside count as at least this much when entry compares them.":
    "O lucro por empresa e a renda esperada fora contam ao menos isto quando são comparados para decidir as entradas.",
  "Floor of revenue in crowding": "Piso da receita na saturação",
  "Crowding divides by at least this much revenue.":
    "A saturação divide por ao menos esta receita.",
  "Highest share of demand lost": "Maior proporção de demanda perdida",
  "No crisis takes more than this share of demand, and no cluster regains more than this share of a loss in a year.":
    "Nenhuma crise tira mais do que esta proporção da demanda, e nenhum cluster recupera em um ano mais do que esta proporção de uma perda.",
  "Fastest exit of firms": "Saída mais rápida de empresas",
  "Lowest yearly log change of the number of firms.":
    "Menor variação logarítmica anual do número de empresas.",
  "Fastest entry of firms": "Entrada mais rápida de empresas",
  "Highest yearly log change of the number of firms.":
    "Maior variação logarítmica anual do número de empresas.",
  "Innovation that is not capacity": "Inovação que não é capacidade",
  "Share of the innovation effort in investment that adds no capacity.":
    "Proporção do esforço de inovação no investimento que não acrescenta capacidade.",
  "Number of service purposes": "Número de fins dos serviços",
  "Training, infrastructure and technology: with equal weights each has the full effect.":
    "Capacitação, infraestrutura e tecnologia: com pesos iguais, cada uma tem pleno efeito.",
  "Lowest reinvestment rate": "Menor taxa de reinvestimento",
  "Reinvestment rates are cut to this, so that their log odds exist.":
    "As taxas de reinvestimento são limitadas a este valor, para que o logaritmo da chance exista.",
  "Highest reinvestment rate": "Maior taxa de reinvestimento",
  "Highest share of labour and materials": "Maior parte de trabalho e materiais",
  "Labour and materials together leave at least a twentieth of revenue as surplus.":
    "Trabalho e materiais juntos deixam como excedente ao menos um vigésimo da receita.",
  "Tolerance of sums of shares": "Tolerância das somas de proporções",
  "Shares that should sum to 1 may miss it by this much, for rounding in the source.":
    "Proporções que deveriam somar 1 podem se desviar nisto, pelo arredondamento da fonte.",
  "Believable change of prices": "Variação de preços crível",
  "A market whose price level changes by more than this factor clears only on paper.":
    "Um mercado cujo nível de preços muda mais do que este fator só se equilibra no papel.",
  "Output that counts as recovery": "Produção que conta como recuperação",
  "A cluster has recovered from a crisis when its output is this share of what it would have been.":
    "Um cluster se recuperou de uma crise quando sua produção é esta proporção da que teria sido.",
  "Contacts that exhaust a visitor": "Contatos que esgotam um visitante",
  "Cost of dealing with firms one by one: 1 − exp(−contacts/10) is the part of an effort lost on contacts.":
    "Custo de lidar com as empresas uma a uma: 1 − exp(−contacts/10) é a parte de um esforço perdida em contatos.",
};
