const mostDigits = 15;

const formats = new Map<string, Intl.NumberFormat>();

/** Writes numbers with all their digits as a language does, thousands apart; other text as it is. */
export const groupedNumber =
  (numbers: string) =>
  (value: string | number = ""): string => {
    if (typeof value === "string") return value;
    // Making one is dear, and most sessions write none.
    const format =
      formats.get(numbers) ??
      new Intl.NumberFormat(numbers, { maximumSignificantDigits: mostDigits });
    formats.set(numbers, format);
    return format.format(value);
  };
