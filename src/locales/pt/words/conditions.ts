import type { Translations } from "../../language";

/** The Segments table: what a segment works under, and a coder's judgements. */
export const conditions: Translations = {
  "Specialised subcontracting": "Subcontratação especializada",
  "Share of output farmed out to firms that do one step better.":
    "Proporção da produção repassada a empresas que fazem melhor uma etapa.",
  "Capacity subcontracting": "Subcontratação de capacidade",
  "Share of output farmed out only because orders exceed capacity; it never counts as division of labour.":
    "Proporção da produção repassada só porque os pedidos excedem a capacidade; nunca conta como divisão do trabalho.",
  "How far members run it; 0.5 is control from above.":
    "Até que ponto os membros a dirigem; 0,5 é controle de cima.",
  "Services of the association": "Serviços da associação",
  "What the association does.": "O que a associação faz.",
  "Access to materials": "Acesso a materiais",
  "Share of firms with regular access to materials.":
    "Proporção de empresas com acesso regular a materiais.",
  "Interest rate": "Taxa de juros",
  "Real yearly interest rate the firms pay.": "Taxa de juros anual real que as empresas pagam.",
  "Suppliers of materials": "Fornecedores de materiais",
  "Independent local suppliers of materials.": "Fornecedores locais independentes de materiais.",
  "Suppliers of tools": "Fornecedores de ferramentas",
  "Independent local suppliers of tools.": "Fornecedores locais independentes de ferramentas.",
  "Suppliers of new machines": "Fornecedores de máquinas novas",
  "Independent local suppliers of new machines.":
    "Fornecedores locais independentes de máquinas novas.",
  "Suppliers of used machines": "Fornecedores de máquinas usadas",
  "Independent local suppliers of second-hand machines.":
    "Fornecedores locais independentes de máquinas de segunda mão.",
  "Suppliers of spares": "Fornecedores de peças",
  "Independent local suppliers of spare parts.":
    "Fornecedores locais independentes de peças de reposição.",
  "Repair shops": "Oficinas de reparo",
  "Independent local suppliers of repair.": "Fornecedores locais independentes de reparo.",
  "Steps in the product": "Etapas do produto",
  "Steps of production from material to product.": "Etapas de produção, do material ao produto.",
  "Steps farmed out": "Etapas repassadas",
  "Steps a typical firm farms out.": "Etapas que uma empresa típica repassa a outras.",
  "Value added over revenue in the sector": "Valor adicionado sobre receita no setor",
  "Value added over revenue of the subsector in the country.":
    "Valor adicionado sobre receita do subsetor no país.",
  "Replaceability of imported inputs": "Substituibilidade de insumos importados",
  "Share of the need for imported inputs that mature local copying and repair can replace: about 0.9 in repair and copying, 0.2 in assembly.":
    "Proporção da necessidade de insumos importados que a cópia e o reparo locais maduros podem substituir: cerca de 0,9 em reparo e cópia, 0,2 em montagem.",
  "Share of that tax which local government keeps.":
    "Proporção desse imposto que fica com o governo local.",
  "Share of its own revenue that local government spends on development.":
    "Proporção da receita própria que o governo local gasta em desenvolvimento.",
  "Tariff on products that compete with the segment's.":
    "Tarifa sobre produtos que concorrem com os do segmento.",
  "Tariff on the segment's imported inputs.": "Tarifa sobre os insumos importados do segmento.",
  "Tariff on the segment's imported machines.": "Tarifa sobre as máquinas importadas do segmento.",
  "Imported inputs": "Insumos importados",
  "Imported inputs over revenue of the cluster.": "Insumos importados sobre receita do cluster.",
  "Imported inputs of large firms": "Insumos importados das grandes empresas",
  "Imported inputs over revenue of large firms.":
    "Insumos importados sobre receita das grandes empresas.",
  "Imported machines": "Máquinas importadas",
  "Imported machines over all machines the cluster buys.":
    "Máquinas importadas sobre todas as máquinas que o cluster compra.",
  "Market share of the cluster": "Participação do cluster no mercado",
  "What the cluster sells of the home market, at user prices; the three shares sum to 1.":
    "Parte do mercado interno que o cluster abastece, a preços de consumidor; as três partes somam 1.",
  "Market share of large firms": "Participação das grandes empresas no mercado",
  "What large domestic firms sell of the home market, at user prices; the three shares sum to 1.":
    "Parte do mercado interno que as grandes empresas nacionais abastecem, a preços de consumidor; as três partes somam 1.",
  "Market share of imports": "Participação das importações no mercado",
  "What imports are of the home market, at user prices; the three shares sum to 1.":
    "Parte do mercado interno que as importações abastecem, a preços de consumidor; as três partes somam 1.",
  "Share of after-tax surplus reinvested in local manufacturing; taken from the Surplus table where there is one.":
    "Proporção do excedente após impostos reinvestida na manufatura local; tirada da tabela Surplus onde houver.",
  "Mass, coded": "Massa, codificada",
  "A coder's judgement of the mass of firms, used where the items are blank and then marked as coded in every result.":
    "Julgamento de um codificador sobre a massa de empresas, usado onde os itens estão em branco e então marcado como codificado em cada resultado.",
  "Network, coded": "Rede, codificada",
  "A coder's judgement of division of labour and suppliers, used where the items are blank and then marked as coded in every result.":
    "Julgamento de um codificador sobre a divisão do trabalho e os fornecedores, usado onde os itens estão em branco e então marcado como codificado em cada resultado.",
  "Skills, coded": "Competências, codificadas",
  "A coder's judgement of skills and how they are learnt, used where the items are blank and then marked as coded in every result.":
    "Julgamento de um codificador sobre as competências e como são aprendidas, usado onde os itens estão em branco e então marcado como codificado em cada resultado.",
  "Joint action, coded": "Ação conjunta, codificada",
  "A coder's judgement of joint action, used where the items are blank and then marked as coded in every result.":
    "Julgamento de um codificador sobre a ação conjunta, usado onde os itens estão em branco e então marcado como codificado em cada resultado.",
  "Evidence stage": "Etapa da evidência",
  "How far the evidence was checked.": "Até onde a evidência foi verificada.",
  Confidence: "Confiança",
  "The coder's confidence in the row.": "A confiança do codificador na linha.",
  Source: "Fonte",
  "Where the row comes from.": "De onde vem a linha.",
};
