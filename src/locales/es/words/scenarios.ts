import type { Translations } from "../../language";

/** The policies of the research, and what may come from outside. */
export const scenarios: Translations = {
  "Import strangulation": "Estrangulamiento de las importaciones",
  "Foreign exchange runs out: competing imports, imported inputs and machines are all halved, which sets some trades free and stifles others (I.2.4).":
    "Se acaban las divisas: las importaciones competidoras, los insumos importados y las máquinas se reducen todos a la mitad, lo que libera a unos oficios y ahoga a otros (I.2.4).",
  "Indiscriminate protection": "Protección indiscriminada",
  "One high tariff on everything, inputs and machines included; the paper sees no way forward in it (I.2.4).":
    "Un mismo arancel alto sobre todo, insumos y máquinas incluidos; el artículo no ve en ella ninguna salida (I.2.4).",
  "Selective protection with free inputs": "Protección selectiva con insumos sin arancel",
  "Import regulation by subsector: the chosen segment is protected while its inputs and machines come in free (I.2.4).":
    "Regulación de las importaciones por subsector: se protege el segmento elegido mientras sus insumos y máquinas entran sin arancel (I.2.4).",
  "Liberalisation under structural adjustment": "Liberalización bajo ajuste estructural",
  "Tariffs fall for everybody at once, without regard to small industry that lived behind them (I.2.4).":
    "Los aranceles bajan para todos a la vez, sin atender a la pequeña industria que vivía tras ellos (I.2.4).",
  "Decentralisation with own revenue": "Descentralización con ingresos propios",
  "Local government taxes, keeps half of the revenue and spends it on promotion, so that growth pays it back (I.2.4).":
    "El gobierno local cobra impuestos, conserva la mitad de los ingresos y la gasta en fomento, de modo que el crecimiento se la devuelve (I.2.4).",
  "Tax without promotion": "Impuesto sin fomento",
  "The same tax and the same own revenue with nothing given back, which can stifle activity (I.2.4 fn 19).":
    "El mismo impuesto y los mismos ingresos propios sin devolver nada, lo que puede ahogar la actividad (I.2.4, nota 19).",
  "Association with services": "Asociación con servicios",
  "An association led by its members reaches as many firms as in the Third Italy and for ten years passes on services from outside (I.2.4).":
    "Una asociación dirigida por sus miembros llega a tantas empresas como en la Tercera Italia y durante diez años transmite servicios de fuera (I.2.4).",
  "Demand crisis": "Crisis de demanda",
  "Three tenths of demand are lost in one year: can the cluster adapt (I.2.1)?":
    "Tres décimas partes de la demanda se pierden en un año: ¿puede adaptarse el clúster (I.2.1)?",
  "No change": "Sin cambios",
  "All goes on as before": "Todo sigue como antes",
  "Nothing comes from outside.": "Nada viene de fuera.",
  "A demand crisis takes three tenths in one year":
    "Una crisis de demanda se lleva tres décimas partes en un año",
  "Crisis shows who can adapt (I.2.1).": "La crisis muestra quién sabe adaptarse (I.2.1).",
  "Imported inputs and machines are halved":
    "Los insumos y las máquinas importados se reducen a la mitad",
  "Foreign exchange runs out (I.2.4).": "Se acaban las divisas (I.2.4).",
  "The market shrinks by 2 % a year": "El mercado se contrae un 2\u00a0% al año",
  "A sunset industry, in which reinvestment is doubtful (II.4.2).":
    "Una rama en declive, en la que la reinversión es dudosa (II.4.2).",
};
