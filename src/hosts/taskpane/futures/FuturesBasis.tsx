import type { Futures } from "../../../model/futures/futuresQuestion";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { basisText, failureTexts } from "./futures.vm";

/** What the futures are; and which of them the model failed in, with what it takes to see it again. */
export const FuturesBasis = ({ futures }: { readonly futures: Futures }) => {
  const words = useTextStyles();
  return (
    <>
      <p className={words.quiet}>{basisText(futures.draws)}</p>
      {futures.failed > 0 && (
        <Message intent="warning">
          <span>
            {text.futures.failed(futures.failed)} {text.futures.failedReport}
          </span>
          <Disclosure summary={text.futures.failedInputs}>
            {failureTexts(futures).map((line) => (
              <p key={line} className={words.quiet}>
                {line}
              </p>
            ))}
          </Disclosure>
        </Message>
      )}
    </>
  );
};
