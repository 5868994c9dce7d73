import { useTextStyles } from "./useTextStyles";

export interface SummaryProps {
  readonly title: string;
  /** What is to be found behind it, in few words. */
  readonly line?: string;
}

/** The closed state of a part: its title, and what it says in a line. */
export const Summary = ({ title, line = "" }: SummaryProps) => {
  const words = useTextStyles();
  return (
    <span>
      <span className={words.subheading}>{title}</span>
      {line !== "" && <span className={words.block}>{line}</span>}
    </span>
  );
};
