import type { Futures } from "../../../model/futures/futuresQuestion";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Failures } from "./Failures";
import { basisText, failureTexts } from "./futures.vm";

export interface FuturesBasisProps {
  readonly futures: Futures;
  /** The names of the segments where several are run together. */
  readonly segments?: readonly string[] | undefined;
}

/** What the futures are; and which of them the model failed in, with what it takes to see it again. */
export const FuturesBasis = ({ futures, segments }: FuturesBasisProps) => {
  const words = useTextStyles();
  const { draws, failed, failures } = futures;
  return (
    <>
      <p className={words.quiet}>{basisText(draws)}</p>
      <Failures said={text.futures.failed(failed)} lines={failureTexts(failures, segments)} />
    </>
  );
};
