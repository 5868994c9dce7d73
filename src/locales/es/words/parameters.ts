import type { Translations } from "../../language";

/** The uncertain numbers of the model. */
export const parameters: Translations = {
  "Weight of joint action": "Peso de la acción conjunta",
  "How much full joint action multiplies passive external economies; they stay latent unless mobilised (Phelps and Wijaya 2016).":
    "Cuánto multiplica la plena acción conjunta las economías externas pasivas; quedan latentes mientras no se movilicen (Phelps y Wijaya 2016).",
  "Weight of mass": "Peso de la masa",
  "Exponent of mass in the geometric mean; skills take what mass and network leave.":
    "Exponente de la masa en la media geométrica; las competencias toman lo que dejan masa y red.",
  "Weight of network": "Peso de la red",
  "Exponent of the network of division of labour and suppliers in the geometric mean.":
    "Exponente de la red de división del trabajo y proveedores en la media geométrica.",
  "Efficiency without electricity": "Eficiencia sin electricidad",
  "Share of collective efficiency that remains in a cluster without electric power.":
    "Proporción de la eficiencia colectiva que queda en un clúster sin energía eléctrica.",
  "Output response to collective efficiency":
    "Respuesta de la producción a la eficiencia colectiva",
  "Elasticity of the supply of output with respect to collective efficiency; elasticities with respect to density are smaller and measure something else.":
    "Elasticidad de la oferta de producción respecto a la eficiencia colectiva; las elasticidades respecto a la densidad son menores y miden otra cosa.",
  "Substitution between sources": "Sustitución entre fuentes",
  "Armington elasticity between the products of the cluster, of large firms and imports.":
    "Elasticidad de Armington entre los productos del clúster, de las grandes empresas y las importaciones.",
  "Price response of the whole market": "Respuesta de todo el mercado al precio",
  "Elasticity of market demand, in absolute value; it must stay below the elasticity of substitution.":
    "Elasticidad de la demanda del mercado, en valor absoluto; debe quedar por debajo de la elasticidad de sustitución.",
  "Supply response of the cluster": "Respuesta de la oferta del clúster",
  "Elasticity of the cluster's output with respect to its price over its unit cost.":
    "Elasticidad de la producción del clúster respecto a su precio sobre su costo unitario.",
  "Labour's share of revenue": "Parte del trabajo en los ingresos",
  "Labour cost per unit of base revenue; the user's own figure is better.":
    "Costo laboral por unidad de ingresos base; la cifra propia del usuario es mejor.",
  "Materials' share of revenue": "Parte de los materiales en los ingresos",
  "Cost of all materials per unit of base revenue, imported ones included; the user's own figure is better.":
    "Costo de todos los materiales por unidad de ingresos base, incluidos los importados; la cifra propia del usuario es mejor.",
  "Demand response to quality": "Respuesta de la demanda a la calidad",
  "Elasticity of the preference for the cluster's product with respect to its technology and quality.":
    "Elasticidad de la preferencia por el producto del clúster respecto a su tecnología y calidad.",
  "Replaceable inputs of large firms": "Insumos sustituibles de las grandes empresas",
  "Share of large firms' need for imported inputs that mature local copying and repair can replace.":
    "Proporción de la necesidad de insumos importados de las grandes empresas que la copia y la reparación locales maduras pueden sustituir.",
  "Recovery without efficiency": "Recuperación sin eficiencia",
  "Share of lost demand regained in a year by a cluster without collective efficiency.":
    "Proporción de la demanda perdida que recupera en un año un clúster sin eficiencia colectiva.",
  "Recovery through efficiency": "Recuperación por la eficiencia",
  "Further share of lost demand regained in a year at full collective efficiency.":
    "Proporción adicional de la demanda perdida que se recupera en un año con plena eficiencia colectiva.",
  "Wage curve": "Curva de salarios",
  "Fall of the market wage, in per cent, for one per cent more labour surplus; the published range is widened.":
    "Caída del salario de mercado, en porcentaje, por un uno por ciento más de excedente de mano de obra; el intervalo publicado se amplía.",
  "Mode: constant": "Modo: constante",
  "Log odds of innovation against squeezing labour at the reference values.":
    "Logaritmo de la razón de probabilidades de innovar frente a presionar a la mano de obra en los valores de referencia.",
  "Mode: collective efficiency": "Modo: eficiencia colectiva",
  "Rise of the log odds of innovation from no to full collective efficiency; the sign is the paper's, section I.2.3.":
    "Alza del logaritmo de la razón de probabilidades de innovar, de ninguna a plena eficiencia colectiva; el signo es el del artículo, sección I.2.3.",
  "Mode: labour surplus": "Modo: excedente de mano de obra",
  "Fall of the log odds of innovation from no to total labour surplus; the sign is the paper's, section I.2.3.":
    "Caída del logaritmo de la razón de probabilidades de innovar, de ningún excedente de mano de obra al total; el signo es el del artículo, sección I.2.3.",
  "Mode: labour standards": "Modo: normas laborales",
  "Rise of the log odds of innovation from no to full enforcement of labour standards; the sign is the paper's, section I.2.3.":
    "Alza del logaritmo de la razón de probabilidades de innovar, de ninguna a plena aplicación de las normas laborales; el signo es el del artículo, sección I.2.3.",
  "Mode: crowding": "Modo: saturación",
  "Fall of the log odds of innovation when firms per unit of revenue double; the sign is the paper's, section I.2.3.":
    "Caída del logaritmo de la razón de probabilidades de innovar cuando se duplican las empresas por unidad de ingresos; el signo es el del artículo, sección I.2.3.",
  "Labour saved by technology": "Trabajo ahorrado por la tecnología",
  "Fall of jobs per unit of output, in per cent, for one per cent better technology.":
    "Caída de los empleos por unidad de producción, en porcentaje, por una tecnología un uno por ciento mejor.",
  "Growth of the labour force": "Crecimiento de la mano de obra",
  "Yearly growth of the local labour force.": "Crecimiento anual de la mano de obra local.",
  "Absorption outside the cluster": "Absorción fuera del clúster",
  "Share of the labour force's growth that finds work outside the cluster.":
    "Proporción del crecimiento de la mano de obra que encuentra trabajo fuera del clúster.",
  "Weight of the cluster in local labour": "Peso del clúster en el empleo local",
  "Base jobs of the cluster as a share of the local labour force; known where workers and regionWorkers are.":
    "Empleos base del clúster como proporción de la mano de obra local; conocido donde lo son workers y regionWorkers.",
  "Growth of technology": "Crecimiento de la tecnología",
  "Yearly growth of technology and quality when all effort goes to innovation, at reference investment and full power.":
    "Crecimiento anual de la tecnología y la calidad cuando todo el esfuerzo va a la innovación, con la inversión de referencia y plena electricidad.",
  Depreciation: "Depreciación",
  "Share of the capital lost in a year.": "Proporción del capital que se pierde en un año.",
  "Capital per unit of revenue": "Capital por unidad de ingresos",
  "Base capital over base revenue.": "Capital base sobre ingresos base.",
  Subsistence: "Subsistencia",
  "Share of base profit per firm that the owner lives on and never invests.":
    "Proporción del beneficio base por empresa de la que vive el propietario y que nunca invierte.",
  "Reference investment": "Inversión de referencia",
  "Investment over base revenue at which technology grows at its full rate.":
    "Inversión sobre ingresos base con la que la tecnología crece a su pleno ritmo.",
  "Entry response": "Respuesta de las entradas de empresas",
  "Growth of the number of firms when profit exceeds what a worker expects outside; apprentices set up until the two are equal.":
    "Crecimiento del número de empresas cuando el beneficio supera lo que un trabajador espera fuera; los aprendices se establecen hasta que ambos se igualan.",
  "Mass response to entry": "Respuesta de la masa a las entradas",
  "Relative growth of mass for the relative growth of the number of firms.":
    "Crecimiento relativo de la masa por el crecimiento relativo del número de empresas.",
  "Speed of the network": "Velocidad de la red",
  "Yearly deepening of the network when all effort goes to innovation.":
    "Profundización anual de la red cuando todo el esfuerzo va a la innovación.",
  "Innovation that keeps the network": "Innovación que mantiene la red",
  "Innovation share below which the network decays.":
    "Proporción de innovación por debajo de la cual la red decae.",
  "Speed of joint action": "Velocidad de la acción conjunta",
  "Share of the distance to its long-run level that joint action covers in a year.":
    "Proporción de la distancia a su nivel de largo plazo que la acción conjunta recorre en un año.",
  "Effect of services": "Efecto de los servicios",
  "Share of a shortage that fully funded services with full effort remove in a year.":
    "Proporción de una carencia que los servicios plenamente financiados y con pleno esfuerzo eliminan en un año.",
  "Reference budget": "Presupuesto de referencia",
  "Development budget over base revenue that counts as fully funded.":
    "Presupuesto de desarrollo sobre ingresos base que cuenta como financiamiento pleno.",
  "Effort without own revenue": "Esfuerzo sin ingresos propios",
  "Effort of a local government that keeps none of the revenue it raises.":
    "Esfuerzo de un gobierno local que no conserva nada de los ingresos que recauda.",
  "Own revenue for full effort": "Ingresos propios para el pleno esfuerzo",
  "Share of own revenue from which local government makes full effort.":
    "Proporción de ingresos propios a partir de la cual el gobierno local hace pleno esfuerzo.",
  "Taxable surplus without formality": "Excedente gravable sin formalidad",
  "Share of the surplus a tax reaches where labour standards are not enforced at all.":
    "Proporción del excedente que alcanza un impuesto donde las normas laborales no se aplican en absoluto.",
  "Network gain from technology services": "Ganancia de la red por servicios de tecnología",
  "Part of the effect of technology services that deepens the network.":
    "Parte del efecto de los servicios de tecnología que profundiza la red.",
  "Joint action gain from services": "Ganancia de acción conjunta por los servicios",
  "Part of the effect of services that strengthens joint action.":
    "Parte del efecto de los servicios que fortalece la acción conjunta.",
  "Reach without an association": "Alcance sin asociación",
  "Share of the effect of services that reaches firms where no association passes them on.":
    "Proporción del efecto de los servicios que llega a las empresas donde ninguna asociación los transmite.",
  "Joint action gain from an association": "Ganancia de acción conjunta por una asociación",
  "Share of missing joint action that a participatory association of all firms makes up in the long run.":
    "Proporción de la acción conjunta que falta y que una asociación participativa de todas las empresas suple a largo plazo.",
  "Lobbying against discrimination": "Presión contra la discriminación",
  "Fall of discrimination when an association comes to reach all firms.":
    "Caída de la discriminación cuando una asociación llega a alcanzar a todas las empresas.",
  "Credit and reinvestment": "Crédito y reinversión",
  "Rise of the log odds of reinvestment from no to full access to credit.":
    "Alza del logaritmo de la razón de probabilidades de reinvertir, de ningún acceso al crédito a pleno.",
  "Absorption of aid": "Absorción de la ayuda",
  "Share of aid that a cluster without joint action can absorb.":
    "Proporción de la ayuda que puede absorber un clúster sin acción conjunta.",
};
