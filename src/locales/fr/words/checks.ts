import type { Translations } from "../../language";

/** The case book. */
export const checks: Translations = {
  "Kumasi's metal trades are far more efficient together than Techiman's.":
    "Les métiers du métal de Kumasi sont bien plus efficaces ensemble que ceux de Techiman.",
  "20 points more and twice as high": "20 points de plus et deux fois plus haut",
  "The cases stand in the order of the paper.": "Les cas se rangent dans l’ordre de l’article.",
  "Third Italy at least as high as Baden-Württemberg":
    "La Troisième Italie au moins aussi haut que le Bade-Wurtemberg",
  "Baden-Württemberg over Novo Hamburgo over Tirippur over Kumasi":
    "Le Bade-Wurtemberg au-dessus de Novo Hamburgo, au-dessus de Tirippur, au-dessus de Kumasi",
  "Petrópolis over Cariri": "Petrópolis au-dessus de Cariri",
  "Where labour is scarce firms innovate and pay; where it is plentiful they squeeze it.":
    "Là où la main-d’œuvre est rare, les entreprises innovent et paient bien ; là où elle abonde, elles la pressurent.",
  "innovation share: Third Italy over Petrópolis over the hammock makers":
    "part de l’innovation : la Troisième Italie au-dessus de Petrópolis, au-dessus des fabricants de hamacs",
  "pay in the same order": "salaires dans le même ordre",
  "the hammock makers' innovation share below 0.25":
    "part de l’innovation des fabricants de hamacs inférieure à 0,25",
  "Power and division of labour need each other in Techiman.":
    "À Techiman, l’électricité et la division du travail ont besoin l’une de l’autre.",
  "together they raise collective efficiency by more than each alone adds up to":
    "ensemble, elles élèvent l’efficacité collective de plus que la somme de ce que chacune apporte seule",
  "Americana's formality does not make it innovative.":
    "La formalité d’Americana ne la rend pas innovante.",
  "its innovation share lies below Novo Hamburgo's":
    "sa part de l’innovation est inférieure à celle de Novo Hamburgo",
  "What an association and a tax do depends on who leads the one and what is done with the other.":
    "L’effet d’une association et d’un impôt dépend de qui dirige l’une et de ce que l’on fait de l’autre.",
  "a participatory association raises joint action and output more than a paternalistic one":
    "une association participative élève l’action conjointe et la production plus qu’une association paternaliste",
  "a tax without promotion lowers capital":
    "un impôt sans appui aux entreprises abaisse le capital",
  "Kumasi floods with entrants who earn less and less; its workforce grew about eightfold.":
    "Kumasi se remplit de nouveaux venus qui gagnent de moins en moins ; ses effectifs ont été multipliés par environ huit.",
  "firms outgrow revenue in 15 years":
    "le nombre d’entreprises croît plus que le chiffre d’affaires en 15 ans",
  "profit per firm falls": "le profit par entreprise baisse",
  "jobs after 15 years, base year = 1 (the paper: about 8)":
    "emplois après 15 ans, année de base = 1 (l’article : environ 8)",
  "The hammock industry only reproduces itself.": "L’industrie du hamac ne fait que se reproduire.",
  "output after 15 years within 10 % of where it began":
    "production après 15 ans à moins de 10 % de son point de départ",
  "output after 15 years, base year = 1": "production après 15 ans, année de base = 1",
  "When foreign exchange runs out, repair expands and assembly and large firms shrink.":
    "Quand les devises viennent à manquer, la réparation s’étend, le montage et les grandes entreprises reculent.",
  "repair expands in the first year": "la réparation s’étend la première année",
  "assembly shrinks in the first year": "le montage recule la première année",
  "large firms shrink in the first year": "les grandes entreprises reculent la première année",
  "With one replaceability for all trades the same crisis raises revenue, not output.":
    "Avec une même substituabilité pour tous les métiers, la même crise élève le chiffre d’affaires, non la production.",
  "output expands in the first year": "la production augmente la première année",
  "revenue rises in the first year": "le chiffre d’affaires augmente la première année",
  "Enforcing labour standards costs profit at first; what becomes of jobs is open.":
    "Appliquer les normes du travail coûte d’abord du profit ; ce que deviennent les emplois reste ouvert.",
  "profit per firm falls in the first year": "le profit par entreprise baisse la première année",
  "more jobs after 15 years": "plus d’emplois après 15 ans",
  "A tax that local government keeps and gives back as promotion can make up for itself.":
    "Un impôt que la collectivité locale garde et rend sous forme d’appui peut se compenser lui-même.",
  "more jobs than without a tax": "plus d’emplois que sans impôt",
  "with an association: more jobs than with neither":
    "avec une association : plus d’emplois qu’avec aucun des deux",
  "with an association: more jobs than with the association and no tax":
    "avec une association : plus d’emplois qu’avec l’association sans impôt",
  "Reinvestment makes a cluster grow; whether its owners earn more is open.":
    "Le réinvestissement fait croître un cluster ; savoir si ses propriétaires gagnent plus reste ouvert.",
  "capital, output and jobs are higher after 15 years":
    "le capital, la production et les emplois sont plus élevés après 15 ans",
  "profit per firm is higher after 15 years":
    "le profit par entreprise est plus élevé après 15 ans",
  "Efficient clusters come back from a loss of demand sooner.":
    "Les clusters efficaces se remettent plus vite d’une perte de demande.",
  "Novo Hamburgo recovers no later than the hammock makers":
    "Novo Hamburgo ne se remet pas plus tard que les fabricants de hamacs",
  "years until Novo Hamburgo is back at 95 %":
    "années jusqu’à ce que Novo Hamburgo soit revenu à 95 %",
  "years until the hammock makers are": "années jusqu’à ce que les fabricants de hamacs le soient",
};
