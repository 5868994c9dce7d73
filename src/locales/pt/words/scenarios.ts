import type { Translations } from "../../language";

/** The policies of the research, and what may come from outside. */
export const scenarios: Translations = {
  "Import strangulation": "Estrangulamento das importações",
  "Foreign exchange runs out: competing imports, imported inputs and machines are all halved, which sets some trades free and stifles others (I.2.4).":
    "Faltam divisas: importações concorrentes, insumos importados e máquinas são todos reduzidos à metade, o que libera alguns ofícios e sufoca outros (I.2.4).",
  "Indiscriminate protection": "Proteção indiscriminada",
  "One high tariff on everything, inputs and machines included; the paper sees no way forward in it (I.2.4).":
    "Uma mesma tarifa alta sobre tudo, insumos e máquinas incluídos; o artigo não vê nela saída alguma (I.2.4).",
  "Selective protection with free inputs": "Proteção seletiva com insumos sem tarifa",
  "Import regulation by subsector: the chosen segment is protected while its inputs and machines come in free (I.2.4).":
    "Regulação das importações por subsetor: o segmento escolhido é protegido enquanto seus insumos e máquinas entram sem tarifa (I.2.4).",
  "Liberalisation under structural adjustment": "Liberalização sob ajuste estrutural",
  "Tariffs fall for everybody at once, without regard to small industry that lived behind them (I.2.4).":
    "As tarifas caem para todos de uma vez, sem atenção à pequena indústria que vivia por trás delas (I.2.4).",
  "Decentralisation with own revenue": "Descentralização com receita própria",
  "Local government taxes, keeps half of the revenue and spends it on promotion, so that growth pays it back (I.2.4).":
    "O governo local tributa, fica com metade da receita e a gasta em fomento, de modo que o crescimento a devolve (I.2.4).",
  "Tax without promotion": "Imposto sem fomento",
  "The same tax and the same own revenue with nothing given back, which can stifle activity (I.2.4 fn 19).":
    "O mesmo imposto e a mesma receita própria sem nada dado em troca, o que pode sufocar a atividade (I.2.4, nota 19).",
  "Association with services": "Associação com serviços",
  "An association led by its members reaches as many firms as in the Third Italy and for ten years passes on services from outside (I.2.4).":
    "Uma associação dirigida por seus membros alcança tantas empresas quanto na Terceira Itália e durante dez anos repassa serviços de fora (I.2.4).",
  "Demand crisis": "Crise de demanda",
  "Three tenths of demand are lost in one year: can the cluster adapt (I.2.1)?":
    "Três décimos da demanda são perdidos em um ano: o cluster consegue se adaptar (I.2.1)?",
  "No change": "Nenhuma mudança",
  "All goes on as before": "Tudo continua como antes",
  "Nothing comes from outside.": "Nada vem de fora.",
  "A demand crisis takes three tenths in one year":
    "Uma crise de demanda leva três décimos em um ano",
  "Crisis shows who can adapt (I.2.1).": "A crise mostra quem sabe se adaptar (I.2.1).",
  "Imported inputs and machines are halved": "Os insumos e as máquinas importados caem pela metade",
  "Foreign exchange runs out (I.2.4).": "Faltam divisas (I.2.4).",
  "The market shrinks by 2 % a year": "O mercado encolhe 2% ao ano",
  "A sunset industry, in which reinvestment is doubtful (II.4.2).":
    "Um setor em declínio, em que o reinvestimento é duvidoso (II.4.2).",
};
