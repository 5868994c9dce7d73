import type { Translations } from "../../language";

/** The fixed numbers of the model. */
export const constants: Translations = {
  "Location quotient that counts as no mass": "Cociente de localización que cuenta como masa nula",
  "Lower goalpost of mass: half the national share of employment.":
    "Límite inferior de la masa: la mitad de la proporción nacional del empleo.",
  "Location quotient that counts as full mass":
    "Cociente de localización que cuenta como masa plena",
  "Upper goalpost of mass: eight times the national share of employment.":
    "Límite superior de la masa: ocho veces la proporción nacional del empleo.",
  "Number of firms that counts as no mass": "Número de empresas que cuenta como masa nula",
  "Lower goalpost of mass.": "Límite inferior de la masa.",
  "Number of firms that counts as full mass": "Número de empresas que cuenta como masa plena",
  "Upper goalpost of mass.": "Límite superior de la masa.",
  "Scale of bought-in inputs": "Escala de los insumos comprados",
  "Score of division of labour when the bought-in share of revenue equals the sector's.":
    "Puntuación de la división del trabajo cuando la parte comprada de los ingresos iguala la del subsector.",
  "Scale of specialised subcontracting": "Escala de la subcontratación especializada",
  "Half of output in specialised subcontracting counts as full division of labour; capacity subcontracting never counts.":
    "La mitad de la producción en subcontratación especializada cuenta como plena división del trabajo; la subcontratación de capacidad nunca cuenta.",
  "Independent suppliers that count as enough": "Proveedores independientes que bastan",
  "Number of independent local suppliers of one kind beyond which more add nothing.":
    "Número de proveedores locales independientes de una clase más allá del cual otros no añaden nada.",
  "Institutional co-operation": "Cooperación institucional",
  "Highest code of a kind of co-operation.": "Código más alto de una clase de cooperación.",
  "Lowest pillar value": "Valor mínimo de un pilar",
  "A pillar counts as at least this much in the geometric mean, so that no single blank judgement gives 0.":
    "Un pilar cuenta al menos esto en la media geométrica, para que ningún juicio en blanco dé por sí solo 0.",
  "Scale of an index": "Escala de un índice",
  "Indices run from 0 to 100.": "Los índices van de 0 a 100.",
  "Items needed for a score": "Elementos necesarios para una puntuación",
  "Share of its items a score needs before it is given at all.":
    "Proporción de sus elementos que una puntuación necesita para darse.",
  "Reference collective efficiency of the mode": "Eficiencia colectiva de referencia del modo",
  "Collective efficiency, over 100, at which it neither helps nor hinders innovation.":
    "Eficiencia colectiva, sobre 100, con la que ni ayuda ni estorba a la innovación.",
  "Reference labour surplus of the mode": "Excedente de mano de obra de referencia del modo",
  "Labour surplus at which it neither helps nor hinders innovation.":
    "Excedente de mano de obra con el que ni ayuda ni estorba a la innovación.",
  "Labour surplus at which pay is 1": "Excedente de mano de obra con salario 1",
  "Pay is measured against the market wage at this labour surplus.":
    "El salario se mide respecto al salario de mercado con este excedente de mano de obra.",
  "Employment at the reference surplus": "Empleo con el excedente de referencia",
  "One minus the labour surplus at which pay is 1.":
    "Uno menos el excedente de mano de obra con el que el salario es 1.",
  "Lowest labour surplus": "Excedente de mano de obra mínimo",
  "The labour surplus never falls below this.": "El excedente de mano de obra nunca baja de aquí.",
  "Highest labour surplus": "Excedente de mano de obra máximo",
  "The labour surplus never rises above this.": "El excedente de mano de obra nunca sube de aquí.",
  "Floor of profit and outside income": "Piso del beneficio y del ingreso externo",
  "Profit per firm and the income expected outside count as at least this much when entry compares them.":
    "El beneficio por empresa y el ingreso esperado fuera cuentan al menos esto cuando se comparan para decidir las entradas.",
  "Floor of revenue in crowding": "Piso de los ingresos en la saturación",
  "Crowding divides by at least this much revenue.":
    "La saturación divide por al menos estos ingresos.",
  "Highest share of demand lost": "Máxima proporción de demanda perdida",
  "No crisis takes more than this share of demand, and no cluster regains more than this share of a loss in a year.":
    "Ninguna crisis quita más que esta proporción de la demanda, y ningún clúster recupera en un año más que esta proporción de una pérdida.",
  "Fastest exit of firms": "Salida más rápida de empresas",
  "Lowest yearly log change of the number of firms.":
    "Mínima variación logarítmica anual del número de empresas.",
  "Fastest entry of firms": "Entrada más rápida de empresas",
  "Highest yearly log change of the number of firms.":
    "Máxima variación logarítmica anual del número de empresas.",
  "Innovation that is not capacity": "Innovación que no es capacidad",
  "Share of the innovation effort in investment that adds no capacity.":
    "Proporción del esfuerzo de innovación en la inversión que no añade capacidad.",
  "Number of service purposes": "Número de fines de los servicios",
  "Training, infrastructure and technology: with equal weights each has the full effect.":
    "Capacitación, infraestructura y tecnología: con pesos iguales cada una tiene pleno efecto.",
  "Lowest reinvestment rate": "Tasa de reinversión mínima",
  "Reinvestment rates are cut to this, so that their log odds exist.":
    "Las tasas de reinversión se recortan a este valor, para que exista el logaritmo de su razón de probabilidades.",
  "Highest reinvestment rate": "Tasa de reinversión máxima",
  "Highest share of labour and materials": "Máxima parte de trabajo y materiales",
  "Labour and materials together leave at least a twentieth of revenue as surplus.":
    "Trabajo y materiales juntos dejan como excedente al menos una vigésima parte de los ingresos.",
  "Tolerance of sums of shares": "Tolerancia de las sumas de proporciones",
  "Shares that should sum to 1 may miss it by this much, for rounding in the source.":
    "Las proporciones que deberían sumar 1 pueden desviarse en esto, por el redondeo de la fuente.",
  "Believable change of prices": "Cambio de precios creíble",
  "A market whose price level changes by more than this factor clears only on paper.":
    "Un mercado cuyo nivel de precios cambia más que este factor solo se equilibra sobre el papel.",
  "Output that counts as recovery": "Producción que cuenta como recuperación",
  "A cluster has recovered from a crisis when its output is this share of what it would have been.":
    "Un clúster se ha recuperado de una crisis cuando su producción es esta proporción de la que habría sido.",
  "Contacts that exhaust a visitor": "Contactos que agotan a un visitante",
  "Cost of dealing with firms one by one: 1 − exp(−contacts/10) is the part of an effort lost on contacts.":
    "Costo de tratar con las empresas una por una: 1 − exp(−contacts/10) es la parte de un esfuerzo perdida en contactos.",
};
