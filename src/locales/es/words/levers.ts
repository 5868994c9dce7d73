import type { Translations } from "../../language";

/** The levers of a policy. */
export const levers: Translations = {
  "First year of the policy": "Primer año de la política",
  "Before this year every lever is at its base; a shock in year 0 needs a start of 0.":
    "Antes de este año cada palanca está en su base; un choque en el año 0 requiere empezar en 0.",
  "Tariff on competing products": "Arancel a los productos competidores",
  "Import tariff on products that compete with the cluster's, as a share of their price.":
    "Arancel de importación a los productos que compiten con los del clúster, como proporción de su precio.",
  "Tariff on inputs": "Arancel a los insumos",
  "Import tariff on the inputs that the cluster and large firms use, as a share of their price.":
    "Arancel de importación a los insumos que usan el clúster y las grandes empresas, como proporción de su precio.",
  "Tariff on machines": "Arancel a las máquinas",
  "Import tariff on machines, as a share of their price.":
    "Arancel de importación a las máquinas, como proporción de su precio.",
  "Import quota": "Cuota de importación",
  "Largest volume of competing imports, base year = 1.":
    "Volumen máximo de las importaciones competidoras, año base = 1.",
  "Availability of imported inputs": "Disponibilidad de insumos importados",
  "Volume of imported inputs that can still be had, base year = 1; below 1 they are rationed.":
    "Volumen de insumos importados que todavía puede obtenerse, año base = 1; por debajo de 1 están racionados.",
  "Availability of imported machines": "Disponibilidad de máquinas importadas",
  "Volume of imported machines that can still be had, base year = 1; below 1 they are rationed.":
    "Volumen de máquinas importadas que todavía puede obtenerse, año base = 1; por debajo de 1 están racionadas.",
  "Who receives the scarcity rent": "Quién recibe la renta de escasez",
  "Scarce inputs raise the price above cost: producers keep that rent, or licence holders or the government take it out of the cluster.":
    "Los insumos escasos elevan el precio por encima del costo: los productores conservan esa renta, o los titulares de licencias o el Estado la sacan del clúster.",
  Devaluation: "Devaluación",
  "Rise of the price of foreign currency against the base year.":
    "Alza del precio de la moneda extranjera respecto al año base.",
  "Export promotion": "Promoción de exportaciones",
  "Rise of foreign demand for the cluster's product at unchanged prices.":
    "Aumento de la demanda extranjera del producto del clúster a precios constantes.",
  "Public procurement": "Compras públicas",
  "Rise of home demand for the cluster's product at unchanged prices.":
    "Aumento de la demanda interna del producto del clúster a precios constantes.",
  "Demand lost in a crisis": "Demanda perdida en una crisis",
  "Share of demand lost in that year; the cluster regains it as fast as it can adapt.":
    "Proporción de la demanda perdida en ese año; el clúster la recupera tan rápido como puede adaptarse.",
  "Growth of the market": "Crecimiento del mercado",
  "Yearly growth of the market at home and abroad.":
    "Crecimiento anual del mercado interno y externo.",
  "Enforcement of labour standards": "Aplicación de las normas laborales",
  "Share of jobs where labour standards are in fact applied.":
    "Proporción de empleos en que las normas laborales se aplican de hecho.",
  "Minimum wage": "Salario mínimo",
  "Minimum wage over the market wage of the base year.":
    "Salario mínimo sobre el salario de mercado del año base.",
  "Local tax": "Impuesto local",
  "Tax on the surplus of the firms it reaches.":
    "Impuesto sobre el excedente de las empresas a las que alcanza.",
  "Revenue kept locally": "Ingresos que quedan en la localidad",
  "Share of that tax which local government keeps; it makes effort, central allocation stifles it.":
    "Proporción de ese impuesto que conserva el gobierno local; incentiva el esfuerzo, que la asignación central ahoga.",
  "Spent on development": "Gastado en desarrollo",
  "Share of its own revenue that local government spends on training, infrastructure and technology.":
    "Proporción de sus ingresos propios que el gobierno local gasta en capacitación, infraestructura y tecnología.",
  "Transfer from the centre": "Transferencia del gobierno central",
  "Yearly transfer for development, as a share of the cluster's base revenue.":
    "Transferencia anual para el desarrollo, como proporción de los ingresos base del clúster.",
  "Services for training": "Servicios de capacitación",
  "Weight of training in the services; the three weights sum to 1.":
    "Peso de la capacitación en los servicios; los tres pesos suman 1.",
  "Services for infrastructure": "Servicios de infraestructura",
  "Weight of infrastructure in the services; the three weights sum to 1.":
    "Peso de la infraestructura en los servicios; los tres pesos suman 1.",
  "Services for technology": "Servicios de tecnología",
  "Weight of technology in the services; the three weights sum to 1.":
    "Peso de la tecnología en los servicios; los tres pesos suman 1.",
  "Electric power": "Electricidad",
  "Share of working hours with electricity that is guaranteed; what the cluster has already is kept.":
    "Proporción garantizada de horas de trabajo con electricidad; lo que el clúster ya tiene se conserva.",
  Association: "Asociación",
  "Share of the firms that an association reaches.":
    "Proporción de las empresas a las que llega una asociación.",
  "Participation in the association": "Participación en la asociación",
  "How far its members run the association; 0.5 is control from above.":
    "Hasta qué punto sus miembros dirigen la asociación; 0,5 es control desde arriba.",
  Discrimination: "Discriminación",
  "Discrimination of banks and government against the cluster's firms.":
    "Discriminación de los bancos y del Estado contra las empresas del clúster.",
  "Access to credit": "Acceso al crédito",
  "Share of firms with access to bank credit.":
    "Proporción de empresas con acceso al crédito bancario.",
  "Reinvestment rate": "Tasa de reinversión",
  "Share of after-tax surplus reinvested in local manufacturing.":
    "Proporción del excedente después de impuestos reinvertida en manufactura local.",
  "Foreign aid": "Ayuda exterior",
  "Services paid from abroad; 1 is as much as a fully funded local government with full effort.":
    "Servicios pagados desde el exterior; 1 equivale a un gobierno local plenamente financiado y con pleno esfuerzo.",
  "Years of aid": "Años de ayuda",
  "Years after which aid fades out; without it aid lasts to the end.":
    "Años tras los cuales la ayuda va disminuyendo; sin ellos, la ayuda dura hasta el final.",
  "Fading of aid": "Disminución de la ayuda",
  "Share by which aid falls each year once its years are over.":
    "Proporción en que la ayuda baja cada año una vez pasados sus años.",
};
