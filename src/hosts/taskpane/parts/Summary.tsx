import { LateText } from "./LateText";
import { useTextStyles } from "./useTextStyles";

export interface SummaryProps {
  readonly title: string;
  /** What is to be found behind it, in few words. */
  readonly line?: string;
  /** What the line may come to say, where it comes late. */
  readonly rooms?: readonly string[];
}

/** The closed state of a part: its title, and what it says in a line. */
export const Summary = ({ title, line = "", rooms }: SummaryProps) => {
  const words = useTextStyles();
  return (
    <span>
      <span className={words.subheading}>{title}</span>
      {rooms ? (
        <span className={words.block}>
          <LateText rooms={rooms}>{line}</LateText>
        </span>
      ) : (
        line !== "" && <span className={words.block}>{line}</span>
      )}
    </span>
  );
};
