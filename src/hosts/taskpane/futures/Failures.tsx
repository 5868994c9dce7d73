import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

export interface FailuresProps {
  /** How many there are, and what follows. */
  readonly said: string;
  /** The first few with their inputs, one a line; nothing is shown without any. */
  readonly lines: readonly string[];
}

/** Runs that the model failed in, with what it takes to see them again. */
export const Failures = ({ said, lines }: FailuresProps) => {
  const words = useTextStyles();
  if (lines.length === 0) return null;
  return (
    <Message intent="warning">
      <span>
        {said} {text.futures.failedReport}
      </span>
      <Disclosure summary={text.futures.failedInputs}>
        {lines.map((line) => (
          <p key={line} className={words.quiet}>
            {line}
          </p>
        ))}
      </Disclosure>
    </Message>
  );
};
