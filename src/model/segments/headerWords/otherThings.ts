/**
 * Headers that sound like a column of ours and hold another thing, in the four languages: what all
 * workers together are paid is not the average pay of one.
 */
export const otherThings: readonly string[] = [
  "total pay",
  "total wages",
  "total salaries",
  "wage bill",
  "pay bill",
  "payroll",
  "salaires totaux",
  "total des salaires",
  "masse salariale",
  "salarios totales",
  "total de salarios",
  "masa salarial",
  "salários totais",
  "total de salários",
  "massa salarial",
];
