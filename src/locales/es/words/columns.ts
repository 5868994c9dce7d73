import type { Translations } from "../../language";

/** The Segments table: what a segment is and what its firms do. */
export const columns: Translations = {
  Cluster: "Clúster",
  "Name of the cluster.": "Nombre del clúster.",
  Subsector: "Subsector",
  "What the segment makes.": "Lo que fabrica el segmento.",
  "ISIC code": "Código CIIU (ISIC)",
  "ISIC Rev. 4 code of three digits or more; the small-firm sector as a whole is not a unit of analysis.":
    "Código CIIU (ISIC) Rev. 4 de tres cifras o más; el sector de la pequeña empresa en su conjunto no es una unidad de análisis.",
  Country: "País",
  "Country of the cluster.": "País del clúster.",
  Year: "Año",
  "Year the data describe.": "Año que describen los datos.",
  "Product type": "Tipo de producto",
  "Dimensional products are mass-produced: collective efficiency does not apply to them.":
    "Los productos dimensionales se fabrican en serie: la eficiencia colectiva no se les aplica.",
  "Year of origin": "Año de origen",
  "Year the cluster began.": "Año en que empezó el clúster.",
  Origin: "Origen",
  "What made it begin.": "Qué lo hizo empezar.",
  "Number of small firms.": "Número de pequeñas empresas.",
  Workers: "Trabajadores",
  "Workers in the small firms, owners included.":
    "Trabajadores de las pequeñas empresas, propietarios incluidos.",
  "Yearly revenue of the small firms.": "Ingresos anuales de las pequeñas empresas.",
  "Value added": "Valor agregado",
  "Yearly value added of the small firms, in the money of the revenue.":
    "Valor agregado anual de las pequeñas empresas, en la moneda de los ingresos.",
  "Revenue of large firms": "Ingresos de las grandes empresas",
  "Yearly revenue of large firms of the same subsector in the country.":
    "Ingresos anuales de las grandes empresas del mismo subsector en el país.",
  "Workers in the region": "Trabajadores de la región",
  "All workers of the region that holds the cluster.":
    "Todos los trabajadores de la región donde está el clúster.",
  "Workers in the industry": "Trabajadores de la rama",
  "All workers of the subsector in the country.":
    "Todos los trabajadores del subsector en el país.",
  "Workers in the country": "Trabajadores del país",
  "All workers of the country.": "Todos los trabajadores del país.",
  "Export share": "Proporción exportada",
  "Share of the cluster's sales that go abroad.":
    "Proporción de las ventas del clúster que va al extranjero.",
  "Yearly growth of the market the cluster sells in.":
    "Crecimiento anual del mercado en que vende el clúster.",
  "Firms with new products": "Empresas con productos nuevos",
  "Share of firms with a product new to them in the last three years.":
    "Proporción de empresas con un producto nuevo para ellas en los últimos tres años.",
  "Firms moving up-market": "Empresas que suben de gama",
  "Share of firms that moved to better-paid products.":
    "Proporción de empresas que pasaron a productos mejor pagados.",
  "Average pay of a worker.": "Salario medio de un trabajador.",
  "Legal minimum wage, in the unit of the pay.":
    "Salario mínimo legal, en la unidad del salario medio.",
  "Minimum wage ratio": "Razón del salario mínimo",
  "Minimum wage over the market wage; worked out from pay, minimumWage and enforcement where blank.":
    "Salario mínimo sobre el salario de mercado; se calcula a partir de pay, minimumWage y enforcement donde está en blanco.",
  "Labour turnover": "Rotación laboral",
  "Workers who leave in a year over all workers.":
    "Trabajadores que se van en un año sobre todos los trabajadores.",
  "Weight in local labour": "Peso en el empleo local",
  "Jobs of the cluster over the local labour force; worked out from workers and regionWorkers where blank.":
    "Empleos del clúster sobre la mano de obra local; se calcula a partir de workers y regionWorkers donde está en blanco.",
  Enforcement: "Aplicación de normas",
  "Shortage of design skills": "Falta de competencias de diseño",
  "Whether firms lack design skills (1) or not (0).":
    "Indica si las empresas carecen de competencias de diseño (1) o no (0).",
  "Shortage of production skills": "Falta de competencias de producción",
  "Whether firms lack production skills (1) or not (0).":
    "Indica si las empresas carecen de competencias de producción (1) o no (0).",
  "Shortage of marketing skills": "Falta de competencias comerciales",
  "Whether firms lack marketing skills (1) or not (0).":
    "Indica si las empresas carecen de competencias comerciales (1) o no (0).",
  "Shortage of management skills": "Falta de competencias de gestión",
  "Whether firms lack management skills (1) or not (0).":
    "Indica si las empresas carecen de competencias de gestión (1) o no (0).",
  "How skills are learnt": "Cómo se aprenden las competencias",
  "In the household 0.3, from colleagues and competitors 0.5, in apprenticeship 0.7, in formal training with practice 1.":
    "En el hogar 0,3, de colegas y competidores 0,5, como aprendiz 0,7, en capacitación formal con práctica 1.",
  "Price competition": "Competencia por precio",
  "Competition by price, reported only.": "Competencia por precio, a título informativo.",
  "Design competition": "Competencia por diseño",
  "Competition by design, reported only.": "Competencia por diseño, a título informativo.",
  Copying: "Copia",
  "Copying of each other's products, reported only.":
    "Copia de los productos de unos y otros, a título informativo.",
  "Co-operation with suppliers": "Cooperación con proveedores",
  "Joint action with suppliers.": "Acción conjunta con proveedores.",
  "Co-operation with buyers": "Cooperación con compradores",
  "Joint action with buyers.": "Acción conjunta con compradores.",
  "Co-operation with competitors": "Cooperación con competidores",
  "Joint action of two or more competitors.": "Acción conjunta de dos o más competidores.",
  "Co-operation of many": "Cooperación de muchos",
  "Joint action of many, as in a consortium.": "Acción conjunta de muchos, como en un consorcio.",
  "What they co-operate in": "Ámbitos de cooperación",
  "The functions in which firms co-operate.": "Las funciones en que cooperan las empresas.",
  "Why they co-operate": "Por qué cooperan",
  "The reason firms give.": "La razón que dan las empresas.",
};
