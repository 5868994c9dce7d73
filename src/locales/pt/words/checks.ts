import type { Translations } from "../../language";

/** The case book. */
export const checks: Translations = {
  "Kumasi's metal trades are far more efficient together than Techiman's.":
    "Os ofícios do metal de Kumasi são muito mais eficientes em conjunto do que os de Techiman.",
  "20 points more and twice as high": "20 pontos a mais e duas vezes mais alto",
  "The cases stand in the order of the paper.": "Os casos ficam na ordem do artigo.",
  "Third Italy at least as high as Baden-Württemberg":
    "A Terceira Itália ao menos tão alta quanto Baden-Württemberg",
  "Baden-Württemberg over Novo Hamburgo over Tirippur over Kumasi":
    "Baden-Württemberg acima de Novo Hamburgo, acima de Tirippur, acima de Kumasi",
  "Petrópolis over Cariri": "Petrópolis acima do Cariri",
  "Where labour is scarce firms innovate and pay; where it is plentiful they squeeze it.":
    "Onde a mão de obra é escassa, as empresas inovam e pagam bem; onde é abundante, elas a pressionam.",
  "innovation share: Third Italy over Petrópolis over the hammock makers":
    "proporção de inovação: a Terceira Itália acima de Petrópolis, acima dos fabricantes de redes de dormir",
  "pay in the same order": "salários na mesma ordem",
  "the hammock makers' innovation share below 0.25":
    "a proporção de inovação dos fabricantes de redes de dormir abaixo de 0,25",
  "Power and division of labour need each other in Techiman.":
    "Em Techiman, a energia elétrica e a divisão do trabalho precisam uma da outra.",
  "together they raise collective efficiency by more than each alone adds up to":
    "juntas elevam a eficiência coletiva mais do que a soma do que cada uma traz sozinha",
  "Americana's formality does not make it innovative.":
    "A formalidade de Americana não a torna inovadora.",
  "its innovation share lies below Novo Hamburgo's":
    "sua proporção de inovação fica abaixo da de Novo Hamburgo",
  "What an association and a tax do depends on who leads the one and what is done with the other.":
    "O que uma associação e um imposto produzem depende de quem dirige aquela e do que se faz com este.",
  "a participatory association raises joint action and output more than a paternalistic one":
    "uma associação participativa eleva a ação conjunta e a produção mais do que uma paternalista",
  "a tax without promotion lowers capital": "um imposto sem fomento reduz o capital",
  "Kumasi floods with entrants who earn less and less; its workforce grew about eightfold.":
    "Kumasi se enche de novos entrantes que ganham cada vez menos; sua força de trabalho cresceu cerca de oito vezes.",
  "firms outgrow revenue in 15 years": "as empresas crescem mais do que a receita em 15 anos",
  "profit per firm falls": "o lucro por empresa cai",
  "jobs after 15 years, base year = 1 (the paper: about 8)":
    "empregos após 15 anos, ano-base = 1 (o artigo: cerca de 8)",
  "The hammock industry only reproduces itself.":
    "A indústria de redes de dormir apenas se reproduz.",
  "output after 15 years within 10 % of where it began":
    "produção após 15 anos a menos de 10% de onde começou",
  "output after 15 years, base year = 1": "produção após 15 anos, ano-base = 1",
  "When foreign exchange runs out, repair expands and assembly and large firms shrink.":
    "Quando faltam divisas, o reparo se expande, e a montagem e as grandes empresas encolhem.",
  "repair expands in the first year": "o reparo se expande no primeiro ano",
  "assembly shrinks in the first year": "a montagem encolhe no primeiro ano",
  "large firms shrink in the first year": "as grandes empresas encolhem no primeiro ano",
  "With one replaceability for all trades the same crisis raises revenue, not output.":
    "Com uma só substituibilidade para todos os ofícios, a mesma crise eleva a receita, não a produção.",
  "output expands in the first year": "a produção aumenta no primeiro ano",
  "revenue rises in the first year": "a receita sobe no primeiro ano",
  "Enforcing labour standards costs profit at first; what becomes of jobs is open.":
    "Aplicar as normas trabalhistas reduz o lucro no início; o que acontece com os empregos fica em aberto.",
  "profit per firm falls in the first year": "o lucro por empresa cai no primeiro ano",
  "more jobs after 15 years": "mais empregos após 15 anos",
  "A tax that local government keeps and gives back as promotion can make up for itself.":
    "Um imposto que o governo local retém e devolve como fomento pode compensar a si mesmo.",
  "more jobs than without a tax": "mais empregos do que sem imposto",
  "with an association: more jobs than with neither":
    "com uma associação: mais empregos do que sem nenhum dos dois",
  "with an association: more jobs than with the association and no tax":
    "com uma associação: mais empregos do que com a associação e sem imposto",
  "Reinvestment makes a cluster grow; whether its owners earn more is open.":
    "O reinvestimento faz um cluster crescer; fica em aberto se seus proprietários ganham mais.",
  "capital, output and jobs are higher after 15 years":
    "o capital, a produção e os empregos são maiores após 15 anos",
  "profit per firm is higher after 15 years": "o lucro por empresa é maior após 15 anos",
  "Efficient clusters come back from a loss of demand sooner.":
    "Clusters eficientes se recuperam mais cedo de uma perda de demanda.",
  "Novo Hamburgo recovers no later than the hammock makers":
    "Novo Hamburgo não se recupera mais tarde do que os fabricantes de redes de dormir",
  "years until Novo Hamburgo is back at 95 %": "anos até Novo Hamburgo voltar a 95%",
  "years until the hammock makers are": "anos até os fabricantes de redes de dormir voltarem",
};
