/** Numbers as the sixteen hexadecimal digits of their doubles: equal texts are equal bits. */
export const hexOf = (value: number): string => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
};
