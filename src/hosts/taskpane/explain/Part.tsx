import type { ReactNode } from "react";
import { useTextStyles } from "../parts/useTextStyles";

export interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of an explanation with how it is to be read. */
export const Part = ({ title, hint, children }: PartProps) => {
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{title}</h2>
      {hint !== undefined && <p className={words.quiet}>{hint}</p>}
      {children}
    </section>
  );
};
