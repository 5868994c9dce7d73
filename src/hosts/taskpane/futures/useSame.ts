import { useState } from "react";

/**
 * The first of several equal values that follow each other, so that what is asked for anew in the
 * same words is not asked again: a workbook that is read again mostly says what it said before.
 */
export const useSame = <Value extends object>(value: Value | undefined): Value | undefined => {
  const [last, setLast] = useState(value);
  if (last === value || JSON.stringify(last) === JSON.stringify(value)) return last;
  setLast(value);
  return value;
};
