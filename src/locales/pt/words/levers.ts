import type { Translations } from "../../language";

/** The levers of a policy. */
export const levers: Translations = {
  "First year of the policy": "Primeiro ano da política",
  "Before this year every lever is at its base; a shock in year 0 needs a start of 0.":
    "Antes deste ano toda alavanca está na sua base; um choque no ano 0 exige início em 0.",
  "Tariff on competing products": "Tarifa sobre produtos concorrentes",
  "Import tariff on products that compete with the cluster's, as a share of their price.":
    "Tarifa de importação sobre produtos que concorrem com os do cluster, como proporção do preço.",
  "Tariff on inputs": "Tarifa sobre insumos",
  "Import tariff on the inputs that the cluster and large firms use, as a share of their price.":
    "Tarifa de importação sobre os insumos que o cluster e as grandes empresas usam, como proporção do preço.",
  "Tariff on machines": "Tarifa sobre máquinas",
  "Import tariff on machines, as a share of their price.":
    "Tarifa de importação sobre máquinas, como proporção do preço.",
  "Import quota": "Cota de importação",
  "Largest volume of competing imports, base year = 1.":
    "Volume máximo das importações concorrentes, ano-base = 1.",
  "Availability of imported inputs": "Disponibilidade de insumos importados",
  "Volume of imported inputs that can still be had, base year = 1; below 1 they are rationed.":
    "Volume de insumos importados que ainda se pode obter, ano-base = 1; abaixo de 1, são racionados.",
  "Availability of imported machines": "Disponibilidade de máquinas importadas",
  "Volume of imported machines that can still be had, base year = 1; below 1 they are rationed.":
    "Volume de máquinas importadas que ainda se pode obter, ano-base = 1; abaixo de 1, são racionadas.",
  "Who receives the scarcity rent": "Quem recebe a renda de escassez",
  "Scarce inputs raise the price above cost: producers keep that rent, or licence holders or the government take it out of the cluster.":
    "Insumos escassos elevam o preço acima do custo: os produtores ficam com essa renda, ou os detentores de licenças ou o governo a tiram do cluster.",
  Devaluation: "Desvalorização",
  "Rise of the price of foreign currency against the base year.":
    "Alta do preço da moeda estrangeira em relação ao ano-base.",
  "Export promotion": "Promoção de exportações",
  "Rise of foreign demand for the cluster's product at unchanged prices.":
    "Aumento da demanda externa pelo produto do cluster a preços inalterados.",
  "Public procurement": "Compras públicas",
  "Rise of home demand for the cluster's product at unchanged prices.":
    "Aumento da demanda interna pelo produto do cluster a preços inalterados.",
  "Demand lost in a crisis": "Demanda perdida em uma crise",
  "Share of demand lost in that year; the cluster regains it as fast as it can adapt.":
    "Proporção da demanda perdida naquele ano; o cluster a recupera tão rápido quanto consegue se adaptar.",
  "Growth of the market": "Crescimento do mercado",
  "Yearly growth of the market at home and abroad.":
    "Crescimento anual do mercado interno e externo.",
  "Enforcement of labour standards": "Aplicação das normas trabalhistas",
  "Share of jobs where labour standards are in fact applied.":
    "Proporção dos empregos em que as normas trabalhistas são de fato aplicadas.",
  "Minimum wage": "Salário mínimo",
  "Minimum wage over the market wage of the base year.":
    "Salário mínimo sobre o salário de mercado do ano-base.",
  "Local tax": "Imposto local",
  "Tax on the surplus of the firms it reaches.":
    "Imposto sobre o excedente das empresas que ele alcança.",
  "Revenue kept locally": "Receita que fica na localidade",
  "Share of that tax which local government keeps; it makes effort, central allocation stifles it.":
    "Proporção desse imposto que fica com o governo local; ela incentiva o esforço, que a alocação central sufoca.",
  "Spent on development": "Gasto em desenvolvimento",
  "Share of its own revenue that local government spends on training, infrastructure and technology.":
    "Proporção da receita própria que o governo local gasta em capacitação, infraestrutura e tecnologia.",
  "Transfer from the centre": "Transferência do governo central",
  "Yearly transfer for development, as a share of the cluster's base revenue.":
    "Transferência anual para o desenvolvimento, como proporção da receita-base do cluster.",
  "Services for training": "Serviços de capacitação",
  "Weight of training in the services; the three weights sum to 1.":
    "Peso da capacitação nos serviços; os três pesos somam 1.",
  "Services for infrastructure": "Serviços de infraestrutura",
  "Weight of infrastructure in the services; the three weights sum to 1.":
    "Peso da infraestrutura nos serviços; os três pesos somam 1.",
  "Services for technology": "Serviços de tecnologia",
  "Weight of technology in the services; the three weights sum to 1.":
    "Peso da tecnologia nos serviços; os três pesos somam 1.",
  "Electric power": "Energia elétrica",
  "Share of working hours with electricity that is guaranteed; what the cluster has already is kept.":
    "Proporção garantida das horas de trabalho com eletricidade; o que o cluster já tem é mantido.",
  Association: "Associação",
  "Share of the firms that an association reaches.":
    "Proporção das empresas que uma associação alcança.",
  "Participation in the association": "Participação na associação",
  "How far its members run the association; 0.5 is control from above.":
    "Até que ponto os membros dirigem a associação; 0,5 é controle de cima.",
  Discrimination: "Discriminação",
  "Discrimination of banks and government against the cluster's firms.":
    "Discriminação dos bancos e do governo contra as empresas do cluster.",
  "Access to credit": "Acesso ao crédito",
  "Share of firms with access to bank credit.":
    "Proporção de empresas com acesso ao crédito bancário.",
  "Reinvestment rate": "Taxa de reinvestimento",
  "Share of after-tax surplus reinvested in local manufacturing.":
    "Proporção do excedente após impostos reinvestida na manufatura local.",
  "Foreign aid": "Ajuda externa",
  "Services paid from abroad; 1 is as much as a fully funded local government with full effort.":
    "Serviços pagos do exterior; 1 equivale a um governo local plenamente financiado e com pleno esforço.",
  "Years of aid": "Anos de ajuda",
  "Years after which aid fades out; without it aid lasts to the end.":
    "Anos após os quais a ajuda diminui; sem eles, a ajuda dura até o fim.",
  "Fading of aid": "Redução da ajuda",
  "Share by which aid falls each year once its years are over.":
    "Proporção em que a ajuda cai a cada ano depois de passados os seus anos.",
};
