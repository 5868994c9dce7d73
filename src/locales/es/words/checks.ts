import type { Translations } from "../../language";

/** The case book. */
export const checks: Translations = {
  "Kumasi's metal trades are far more efficient together than Techiman's.":
    "Los oficios del metal de Kumasi son mucho más eficientes en conjunto que los de Techiman.",
  "20 points more and twice as high": "20 puntos más y el doble de alto",
  "The cases stand in the order of the paper.": "Los casos quedan en el orden del artículo.",
  "Third Italy at least as high as Baden-Württemberg":
    "La Tercera Italia al menos tan alta como Baden-Wurtemberg",
  "Baden-Württemberg over Novo Hamburgo over Tirippur over Kumasi":
    "Baden-Wurtemberg por encima de Novo Hamburgo, por encima de Tirippur, por encima de Kumasi",
  "Petrópolis over Cariri": "Petrópolis por encima de Cariri",
  "Where labour is scarce firms innovate and pay; where it is plentiful they squeeze it.":
    "Donde la mano de obra escasea, las empresas innovan y pagan bien; donde abunda, la presionan.",
  "innovation share: Third Italy over Petrópolis over the hammock makers":
    "proporción de innovación: la Tercera Italia por encima de Petrópolis, por encima de los fabricantes de hamacas",
  "pay in the same order": "salarios en el mismo orden",
  "the hammock makers' innovation share below 0.25":
    "la proporción de innovación de los fabricantes de hamacas inferior a 0,25",
  "Power and division of labour need each other in Techiman.":
    "En Techiman la electricidad y la división del trabajo se necesitan mutuamente.",
  "together they raise collective efficiency by more than each alone adds up to":
    "juntas elevan la eficiencia colectiva más que la suma de lo que cada una aporta sola",
  "Americana's formality does not make it innovative.":
    "La formalidad de Americana no la hace innovadora.",
  "its innovation share lies below Novo Hamburgo's":
    "su proporción de innovación queda por debajo de la de Novo Hamburgo",
  "What an association and a tax do depends on who leads the one and what is done with the other.":
    "Lo que logran una asociación y un impuesto depende de quién dirige la una y de qué se hace con el otro.",
  "a participatory association raises joint action and output more than a paternalistic one":
    "una asociación participativa eleva la acción conjunta y la producción más que una paternalista",
  "a tax without promotion lowers capital": "un impuesto sin fomento reduce el capital",
  "Kumasi floods with entrants who earn less and less; its workforce grew about eightfold.":
    "Kumasi se llena de recién llegados que ganan cada vez menos; su fuerza de trabajo se multiplicó por unas ocho.",
  "firms outgrow revenue in 15 years": "las empresas crecen más que los ingresos en 15 años",
  "profit per firm falls": "el beneficio por empresa cae",
  "jobs after 15 years, base year = 1 (the paper: about 8)":
    "empleos después de 15 años, año base = 1 (el artículo: unos 8)",
  "The hammock industry only reproduces itself.":
    "La industria de las hamacas solo se reproduce a sí misma.",
  "output after 15 years within 10 % of where it began":
    "producción después de 15 años a menos de un 10\u00a0% de donde empezó",
  "output after 15 years, base year = 1": "producción después de 15 años, año base = 1",
  "When foreign exchange runs out, repair expands and assembly and large firms shrink.":
    "Cuando se acaban las divisas, la reparación se expande y el ensamblaje y las grandes empresas se contraen.",
  "repair expands in the first year": "la reparación se expande en el primer año",
  "assembly shrinks in the first year": "el ensamblaje se contrae en el primer año",
  "large firms shrink in the first year": "las grandes empresas se contraen en el primer año",
  "With one replaceability for all trades the same crisis raises revenue, not output.":
    "Con una misma sustituibilidad para todos los oficios, la misma crisis eleva los ingresos, no la producción.",
  "output expands in the first year": "la producción aumenta en el primer año",
  "revenue rises in the first year": "los ingresos suben en el primer año",
  "Enforcing labour standards costs profit at first; what becomes of jobs is open.":
    "Aplicar las normas laborales reduce el beneficio al principio; qué ocurre con los empleos queda abierto.",
  "profit per firm falls in the first year": "el beneficio por empresa cae en el primer año",
  "more jobs after 15 years": "más empleos después de 15 años",
  "A tax that local government keeps and gives back as promotion can make up for itself.":
    "Un impuesto que el gobierno local conserva y devuelve como fomento puede compensarse a sí mismo.",
  "more jobs than without a tax": "más empleos que sin impuesto",
  "with an association: more jobs than with neither":
    "con una asociación: más empleos que sin ninguno de los dos",
  "with an association: more jobs than with the association and no tax":
    "con una asociación: más empleos que con la asociación y sin impuesto",
  "Reinvestment makes a cluster grow; whether its owners earn more is open.":
    "La reinversión hace crecer un clúster; queda abierto si sus propietarios ganan más.",
  "capital, output and jobs are higher after 15 years":
    "el capital, la producción y los empleos son mayores después de 15 años",
  "profit per firm is higher after 15 years":
    "el beneficio por empresa es mayor después de 15 años",
  "Efficient clusters come back from a loss of demand sooner.":
    "Los clústeres eficientes se recuperan más pronto de una pérdida de demanda.",
  "Novo Hamburgo recovers no later than the hammock makers":
    "Novo Hamburgo no se recupera más tarde que los fabricantes de hamacas",
  "years until Novo Hamburgo is back at 95 %": "años hasta que Novo Hamburgo vuelve al 95\u00a0%",
  "years until the hammock makers are": "años hasta que vuelven los fabricantes de hamacas",
};
