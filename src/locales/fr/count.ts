/** A number with its noun in the right form: in French 0 takes the singular. */
export const count = (number: number, one: string, several: string): string =>
  `${number} ${Math.abs(number) < 2 ? one : several}`;
