import type { Translations } from "../../language";

/** What a run gives. */
export const outcomes: Translations = {
  "Collective efficiency": "Eficiencia colectiva",
  "How well the cluster's conditions let its firms be efficient together.":
    "Hasta qué punto las condiciones del clúster permiten a sus empresas ser eficientes en conjunto.",
  "Innovation share": "Proporción de innovación",
  "Share of competitive effort that goes to innovation rather than to squeezing labour.":
    "Proporción del esfuerzo competitivo que va a la innovación y no a presionar a la mano de obra.",
  Pay: "Salario",
  "Wage, 1 at a labour surplus of a tenth; money pay is base pay times the change.":
    "Salario, 1 con un excedente de mano de obra de un décimo; el salario en dinero es el de base multiplicado por la variación.",
  Firms: "Empresas",
  "Number of firms, base year = 1.": "Número de empresas, año base = 1.",
  Jobs: "Empleos",
  "Number of jobs, base year = 1.": "Número de empleos, año base = 1.",
  Output: "Producción",
  "Volume of output, base year = 1.": "Volumen de producción, año base = 1.",
  Price: "Precio",
  "Price of the cluster's product, base year = 1.":
    "Precio del producto del clúster, año base = 1.",
  Revenue: "Ingresos",
  "Output times price, base year = 1.": "Producción multiplicada por el precio, año base = 1.",
  "Profit per firm": "Beneficio por empresa",
  "After-tax profit per firm, base year = 1.":
    "Beneficio después de impuestos por empresa, año base = 1.",
  Investment: "Inversión",
  "Investment in the cluster, base revenue = 1.": "Inversión en el clúster, ingresos base = 1.",
  Technology: "Tecnología",
  "Technology and quality, base year = 1.": "Tecnología y calidad, año base = 1.",
  Capital: "Capital",
  "Capital, base year = 1.": "Capital, año base = 1.",
  "Labour surplus": "Excedente de mano de obra",
  "Share of the local labour force without or short of work.":
    "Proporción de la mano de obra local sin trabajo o con trabajo insuficiente.",
  Network: "Red",
  "Division of labour and local suppliers.": "División del trabajo y proveedores locales.",
  "Joint action": "Acción conjunta",
  "Co-operation between firms.": "Cooperación entre empresas.",
  Skills: "Competencias",
  "Skills and how they are learnt.": "Las competencias y cómo se aprenden.",
  Power: "Electricidad",
  "Share of working hours with electricity.": "Proporción de horas de trabajo con electricidad.",
  Tax: "Impuesto",
  "Local tax paid, base revenue = 1.": "Impuesto local pagado, ingresos base = 1.",
  "Scarcity rent": "Renta de escasez",
  "What scarce inputs add to the price, times output, base revenue = 1.":
    "Lo que los insumos escasos añaden al precio, multiplicado por la producción, ingresos base = 1.",
  Imports: "Importaciones",
  "Volume of competing imports, base year = 1.":
    "Volumen de importaciones competidoras, año base = 1.",
  "Output of large firms": "Producción de las grandes empresas",
  "Volume of output of large domestic firms, base year = 1.":
    "Volumen de producción de las grandes empresas nacionales, año base = 1.",
  "Price level": "Nivel de precios",
  "Price index of the home market over all sources, base year = 1.":
    "Índice de precios del mercado interno sobre todas las fuentes, año base = 1.",
  "Consumer surplus": "Excedente del consumidor",
  "Change of what buyers gain beyond what they pay, base home market = 1.":
    "Variación de lo que los compradores ganan más allá de lo que pagan, mercado interno base = 1.",
  "Tariff revenue": "Recaudación arancelaria",
  "Change of tariff revenue on competing imports, base home market = 1.":
    "Variación de la recaudación arancelaria sobre las importaciones competidoras, mercado interno base = 1.",
  Crowding: "Saturación",
  "Firms per unit of revenue, base year = 1.": "Empresas por unidad de ingresos, año base = 1.",
};
