import type { Translations } from "../../language";

/** The uncertain numbers of the model. */
export const parameters: Translations = {
  "Weight of joint action": "Peso da ação conjunta",
  "How much full joint action multiplies passive external economies; they stay latent unless mobilised (Phelps and Wijaya 2016).":
    "Quanto a plena ação conjunta multiplica as economias externas passivas; elas ficam latentes se não forem mobilizadas (Phelps e Wijaya 2016).",
  "Weight of mass": "Peso da massa",
  "Exponent of mass in the geometric mean; skills take what mass and network leave.":
    "Expoente da massa na média geométrica; as competências ficam com o que massa e rede deixam.",
  "Weight of network": "Peso da rede",
  "Exponent of the network of division of labour and suppliers in the geometric mean.":
    "Expoente da rede de divisão do trabalho e fornecedores na média geométrica.",
  "Efficiency without electricity": "Eficiência sem eletricidade",
  "Share of collective efficiency that remains in a cluster without electric power.":
    "Proporção da eficiência coletiva que resta em um cluster sem energia elétrica.",
  "Output response to collective efficiency": "Resposta da produção à eficiência coletiva",
  "Elasticity of the supply of output with respect to collective efficiency; elasticities with respect to density are smaller and measure something else.":
    "Elasticidade da oferta de produção em relação à eficiência coletiva; as elasticidades em relação à densidade são menores e medem outra coisa.",
  "Substitution between sources": "Substituição entre fontes",
  "Armington elasticity between the products of the cluster, of large firms and imports.":
    "Elasticidade de Armington entre os produtos do cluster, das grandes empresas e as importações.",
  "Price response of the whole market": "Resposta de todo o mercado ao preço",
  "Elasticity of market demand, in absolute value; it must stay below the elasticity of substitution.":
    "Elasticidade da demanda do mercado, em valor absoluto; deve ficar abaixo da elasticidade de substituição.",
  "Supply response of the cluster": "Resposta da oferta do cluster",
  "Elasticity of the cluster's output with respect to its price over its unit cost.":
    "Elasticidade da produção do cluster em relação ao seu preço sobre o seu custo unitário.",
  "Labour's share of revenue": "Parte do trabalho na receita",
  "Labour cost per unit of base revenue; the user's own figure is better.":
    "Custo do trabalho por unidade de receita-base; o número do próprio usuário é melhor.",
  "Materials' share of revenue": "Parte dos materiais na receita",
  "Cost of all materials per unit of base revenue, imported ones included; the user's own figure is better.":
    "Custo de todos os materiais por unidade de receita-base, inclusive os importados; o número do próprio usuário é melhor.",
  "Demand response to quality": "Resposta da demanda à qualidade",
  "Elasticity of the preference for the cluster's product with respect to its technology and quality.":
    "Elasticidade da preferência pelo produto do cluster em relação à sua tecnologia e qualidade.",
  "Replaceable inputs of large firms": "Insumos substituíveis das grandes empresas",
  "Share of large firms' need for imported inputs that mature local copying and repair can replace.":
    "Proporção da necessidade de insumos importados das grandes empresas que a cópia e o reparo locais maduros podem substituir.",
  "Recovery without efficiency": "Recuperação sem eficiência",
  "Share of lost demand regained in a year by a cluster without collective efficiency.":
    "Proporção da demanda perdida que um cluster sem eficiência coletiva recupera em um ano.",
  "Recovery through efficiency": "Recuperação pela eficiência",
  "Further share of lost demand regained in a year at full collective efficiency.":
    "Proporção adicional da demanda perdida que se recupera em um ano com plena eficiência coletiva.",
  "Wage curve": "Curva de salários",
  "Fall of the market wage, in per cent, for one per cent more labour surplus; the published range is widened.":
    "Queda do salário de mercado, em por cento, para cada um por cento a mais de excedente de mão de obra; o intervalo publicado é ampliado.",
  "Mode: constant": "Modo: constante",
  "Log odds of innovation against squeezing labour at the reference values.":
    "Logaritmo da chance de inovar contra pressionar a mão de obra nos valores de referência.",
  "Mode: collective efficiency": "Modo: eficiência coletiva",
  "Rise of the log odds of innovation from no to full collective efficiency; the sign is the paper's, section I.2.3.":
    "Alta do logaritmo da chance de inovação, de nenhuma a plena eficiência coletiva; o sinal é o do artigo, seção I.2.3.",
  "Mode: labour surplus": "Modo: excedente de mão de obra",
  "Fall of the log odds of innovation from no to total labour surplus; the sign is the paper's, section I.2.3.":
    "Queda do logaritmo da chance de inovação, de nenhum excedente de mão de obra ao total; o sinal é o do artigo, seção I.2.3.",
  "Mode: labour standards": "Modo: normas trabalhistas",
  "Rise of the log odds of innovation from no to full enforcement of labour standards; the sign is the paper's, section I.2.3.":
    "Alta do logaritmo da chance de inovação, de nenhuma a plena aplicação das normas trabalhistas; o sinal é o do artigo, seção I.2.3.",
  "Mode: crowding": "Modo: saturação",
  "Fall of the log odds of innovation when firms per unit of revenue double; the sign is the paper's, section I.2.3.":
    "Queda do logaritmo da chance de inovação quando as empresas por unidade de receita dobram; o sinal é o do artigo, seção I.2.3.",
  "Labour saved by technology": "Trabalho poupado pela tecnologia",
  "Fall of jobs per unit of output, in per cent, for one per cent better technology.":
    "Queda dos empregos por unidade de produção, em por cento, para uma tecnologia um por cento melhor.",
  "Growth of the labour force": "Crescimento da força de trabalho",
  "Yearly growth of the local labour force.": "Crescimento anual da força de trabalho local.",
  "Absorption outside the cluster": "Absorção fora do cluster",
  "Share of the labour force's growth that finds work outside the cluster.":
    "Proporção do crescimento da força de trabalho que encontra trabalho fora do cluster.",
  "Weight of the cluster in local labour": "Peso do cluster no emprego local",
  "Base jobs of the cluster as a share of the local labour force; known where workers and regionWorkers are.":
    "Empregos-base do cluster como proporção da força de trabalho local; conhecido onde workers e regionWorkers o são.",
  "Growth of technology": "Crescimento da tecnologia",
  "Yearly growth of technology and quality when all effort goes to innovation, at reference investment and full power.":
    "Crescimento anual da tecnologia e da qualidade quando todo o esforço vai para a inovação, com o investimento de referência e plena eletricidade.",
  Depreciation: "Depreciação",
  "Share of the capital lost in a year.": "Proporção do capital perdida em um ano.",
  "Capital per unit of revenue": "Capital por unidade de receita",
  "Base capital over base revenue.": "Capital-base sobre receita-base.",
  Subsistence: "Subsistência",
  "Share of base profit per firm that the owner lives on and never invests.":
    "Proporção do lucro-base por empresa de que vive o proprietário e que ele nunca investe.",
  "Reference investment": "Investimento de referência",
  "Investment over base revenue at which technology grows at its full rate.":
    "Investimento sobre receita-base com o qual a tecnologia cresce no seu pleno ritmo.",
  "Entry response": "Resposta das entradas de empresas",
  "Growth of the number of firms when profit exceeds what a worker expects outside; apprentices set up until the two are equal.":
    "Crescimento do número de empresas quando o lucro supera o que um trabalhador espera fora; aprendizes se estabelecem até os dois se igualarem.",
  "Mass response to entry": "Resposta da massa às entradas",
  "Relative growth of mass for the relative growth of the number of firms.":
    "Crescimento relativo da massa para o crescimento relativo do número de empresas.",
  "Speed of the network": "Velocidade da rede",
  "Yearly deepening of the network when all effort goes to innovation.":
    "Aprofundamento anual da rede quando todo o esforço vai para a inovação.",
  "Innovation that keeps the network": "Inovação que mantém a rede",
  "Innovation share below which the network decays.":
    "Proporção de inovação abaixo da qual a rede decai.",
  "Speed of joint action": "Velocidade da ação conjunta",
  "Share of the distance to its long-run level that joint action covers in a year.":
    "Proporção da distância ao seu nível de longo prazo que a ação conjunta percorre em um ano.",
  "Effect of services": "Efeito dos serviços",
  "Share of a shortage that fully funded services with full effort remove in a year.":
    "Proporção de uma carência que serviços plenamente financiados e com pleno esforço eliminam em um ano.",
  "Reference budget": "Orçamento de referência",
  "Development budget over base revenue that counts as fully funded.":
    "Orçamento de desenvolvimento sobre receita-base que conta como pleno financiamento.",
  "Effort without own revenue": "Esforço sem receita própria",
  "Effort of a local government that keeps none of the revenue it raises.":
    "Esforço de um governo local que não fica com nada da receita que arrecada.",
  "Own revenue for full effort": "Receita própria para o pleno esforço",
  "Share of own revenue from which local government makes full effort.":
    "Proporção de receita própria a partir da qual o governo local faz pleno esforço.",
  "Taxable surplus without formality": "Excedente tributável sem formalidade",
  "Share of the surplus a tax reaches where labour standards are not enforced at all.":
    "Proporção do excedente que um imposto alcança onde as normas trabalhistas não são aplicadas de modo algum.",
  "Network gain from technology services": "Ganho da rede com serviços de tecnologia",
  "Part of the effect of technology services that deepens the network.":
    "Parte do efeito dos serviços de tecnologia que aprofunda a rede.",
  "Joint action gain from services": "Ganho de ação conjunta com os serviços",
  "Part of the effect of services that strengthens joint action.":
    "Parte do efeito dos serviços que fortalece a ação conjunta.",
  "Reach without an association": "Alcance sem associação",
  "Share of the effect of services that reaches firms where no association passes them on.":
    "Proporção do efeito dos serviços que chega às empresas onde nenhuma associação os repassa.",
  "Joint action gain from an association": "Ganho de ação conjunta com uma associação",
  "Share of missing joint action that a participatory association of all firms makes up in the long run.":
    "Proporção da ação conjunta que falta e que uma associação participativa de todas as empresas supre no longo prazo.",
  "Lobbying against discrimination": "Pressão contra a discriminação",
  "Fall of discrimination when an association comes to reach all firms.":
    "Queda da discriminação quando uma associação passa a alcançar todas as empresas.",
  "Credit and reinvestment": "Crédito e reinvestimento",
  "Rise of the log odds of reinvestment from no to full access to credit.":
    "Alta do logaritmo da chance de reinvestimento, de nenhum a pleno acesso ao crédito.",
  "Absorption of aid": "Absorção da ajuda",
  "Share of aid that a cluster without joint action can absorb.":
    "Proporção da ajuda que um cluster sem ação conjunta consegue absorver.",
};
