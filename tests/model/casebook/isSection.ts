const section = /^(I\.(1\.1|1\.2[A-G]?|2\.[1-4]|3)|II\.([1-4]|4\.[1-5]))( fn \d{1,2})?$/;

/** Does the text name sections of the founding paper, such as `I.1.2D; I.2.2 fn 15`? */
export const isSection = (text: string): boolean =>
  text.split("; ").every((part) => section.test(part));
