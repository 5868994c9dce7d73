import type { Futures } from "../../../model/futures/futuresQuestion";
import { LateText } from "../parts/LateText";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Failures } from "./Failures";
import { fineDraws } from "./FuturesDesk";
import { basisText, failureTexts } from "./futures.vm";

export interface FuturesBasisProps {
  /** Absent until they are known. */
  readonly futures: Futures | undefined;
  /** The names of the segments where several are run together. */
  readonly segments?: readonly string[] | undefined;
}

/** What the futures are; and which of them the model failed in, with what it takes to see it again. */
export const FuturesBasis = ({ futures, segments }: FuturesBasisProps) => {
  const words = useTextStyles();
  const { thinking, failed } = text.futures;
  return (
    <>
      <p className={words.quiet}>
        <LateText rooms={[thinking, basisText(fineDraws)]}>
          {futures ? basisText(futures.draws) : thinking}
        </LateText>
      </p>
      {futures && (
        <Failures said={failed(futures.failed)} lines={failureTexts(futures.failures, segments)} />
      )}
    </>
  );
};
