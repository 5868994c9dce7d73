import type { Translations } from "../../language";

/** The Segments table: what a segment works under, and a coder's judgements. */
export const conditions: Translations = {
  "Specialised subcontracting": "Subcontratación especializada",
  "Share of output farmed out to firms that do one step better.":
    "Proporción de la producción encargada a empresas que hacen mejor una etapa.",
  "Capacity subcontracting": "Subcontratación de capacidad",
  "Share of output farmed out only because orders exceed capacity; it never counts as division of labour.":
    "Proporción de la producción encargada a otras solo porque los pedidos superan la capacidad; nunca cuenta como división del trabajo.",
  "How far members run it; 0.5 is control from above.":
    "Hasta qué punto la dirigen sus miembros; 0,5 es control desde arriba.",
  "Services of the association": "Servicios de la asociación",
  "What the association does.": "Lo que hace la asociación.",
  "Access to materials": "Acceso a materiales",
  "Share of firms with regular access to materials.":
    "Proporción de empresas con acceso regular a materiales.",
  "Interest rate": "Tasa de interés",
  "Real yearly interest rate the firms pay.": "Tasa de interés anual real que pagan las empresas.",
  "Suppliers of materials": "Proveedores de materiales",
  "Independent local suppliers of materials.": "Proveedores locales independientes de materiales.",
  "Suppliers of tools": "Proveedores de herramientas",
  "Independent local suppliers of tools.": "Proveedores locales independientes de herramientas.",
  "Suppliers of new machines": "Proveedores de máquinas nuevas",
  "Independent local suppliers of new machines.":
    "Proveedores locales independientes de máquinas nuevas.",
  "Suppliers of used machines": "Proveedores de máquinas usadas",
  "Independent local suppliers of second-hand machines.":
    "Proveedores locales independientes de máquinas de segunda mano.",
  "Suppliers of spares": "Proveedores de repuestos",
  "Independent local suppliers of spare parts.":
    "Proveedores locales independientes de piezas de repuesto.",
  "Repair shops": "Talleres de reparación",
  "Independent local suppliers of repair.": "Proveedores locales independientes de reparación.",
  "Steps in the product": "Etapas del producto",
  "Steps of production from material to product.":
    "Etapas de producción, del material al producto.",
  "Steps farmed out": "Etapas encargadas a otras",
  "Steps a typical firm farms out.": "Etapas que una empresa típica encarga a otras.",
  "Value added over revenue in the sector": "Valor agregado sobre ingresos en el sector",
  "Value added over revenue of the subsector in the country.":
    "Valor agregado sobre ingresos del subsector en el país.",
  "Replaceability of imported inputs": "Sustituibilidad de los insumos importados",
  "Share of the need for imported inputs that mature local copying and repair can replace: about 0.9 in repair and copying, 0.2 in assembly.":
    "Proporción de la necesidad de insumos importados que la copia y la reparación locales maduras pueden sustituir: alrededor de 0,9 en reparación y copia, 0,2 en ensamblaje.",
  "Share of that tax which local government keeps.":
    "Proporción de ese impuesto que conserva el gobierno local.",
  "Share of its own revenue that local government spends on development.":
    "Proporción de sus ingresos propios que el gobierno local gasta en desarrollo.",
  "Tariff on products that compete with the segment's.":
    "Arancel a los productos que compiten con los del segmento.",
  "Tariff on the segment's imported inputs.": "Arancel a los insumos importados del segmento.",
  "Tariff on the segment's imported machines.": "Arancel a las máquinas importadas del segmento.",
  "Imported inputs": "Insumos importados",
  "Imported inputs over revenue of the cluster.": "Insumos importados sobre ingresos del clúster.",
  "Imported inputs of large firms": "Insumos importados de las grandes empresas",
  "Imported inputs over revenue of large firms.":
    "Insumos importados sobre ingresos de las grandes empresas.",
  "Imported machines": "Máquinas importadas",
  "Imported machines over all machines the cluster buys.":
    "Máquinas importadas sobre todas las máquinas que compra el clúster.",
  "Market share of the cluster": "Participación del clúster en el mercado",
  "What the cluster sells of the home market, at user prices; the three shares sum to 1.":
    "Parte del mercado interno que abastece el clúster, a precios de comprador; las tres partes suman 1.",
  "Market share of large firms": "Participación de las grandes empresas en el mercado",
  "What large domestic firms sell of the home market, at user prices; the three shares sum to 1.":
    "Parte del mercado interno que abastecen las grandes empresas nacionales, a precios de comprador; las tres partes suman 1.",
  "Market share of imports": "Participación de las importaciones en el mercado",
  "What imports are of the home market, at user prices; the three shares sum to 1.":
    "Parte del mercado interno que abastecen las importaciones, a precios de comprador; las tres partes suman 1.",
  "Share of after-tax surplus reinvested in local manufacturing; taken from the Surplus table where there is one.":
    "Proporción del excedente después de impuestos reinvertida en manufactura local; se toma de la tabla Surplus donde la hay.",
  "Mass, coded": "Masa, codificada",
  "A coder's judgement of the mass of firms, used where the items are blank and then marked as coded in every result.":
    "Juicio de un codificador sobre la masa de empresas, usado donde los elementos están en blanco y marcado entonces como codificado en cada resultado.",
  "Network, coded": "Red, codificada",
  "A coder's judgement of division of labour and suppliers, used where the items are blank and then marked as coded in every result.":
    "Juicio de un codificador sobre la división del trabajo y los proveedores, usado donde los elementos están en blanco y marcado entonces como codificado en cada resultado.",
  "Skills, coded": "Competencias, codificadas",
  "A coder's judgement of skills and how they are learnt, used where the items are blank and then marked as coded in every result.":
    "Juicio de un codificador sobre las competencias y cómo se aprenden, usado donde los elementos están en blanco y marcado entonces como codificado en cada resultado.",
  "Joint action, coded": "Acción conjunta, codificada",
  "A coder's judgement of joint action, used where the items are blank and then marked as coded in every result.":
    "Juicio de un codificador sobre la acción conjunta, usado donde los elementos están en blanco y marcado entonces como codificado en cada resultado.",
  "Evidence stage": "Etapa de la evidencia",
  "How far the evidence was checked.": "Hasta dónde se comprobó la evidencia.",
  Confidence: "Confianza",
  "The coder's confidence in the row.": "La confianza del codificador en la fila.",
  Source: "Fuente",
  "Where the row comes from.": "De dónde viene la fila.",
};
