import type { LabData, LabSegment } from "../../../app/labData";
import { Message } from "../parts/Message";
import type { Draft } from "./draft";
import { replacedText } from "./scenario.vm";

export interface ReplacedProps {
  readonly data: LabData;
  readonly draft: Pick<Draft, "segment">;
  readonly shown: LabSegment;
}

/** Says so where another segment is shown than the one that was chosen. */
export const Replaced = ({ data, draft, shown }: ReplacedProps) => {
  const said = replacedText(data, draft, shown);
  return said === "" ? null : (
    <Message intent="warning" announced>
      {said}
    </Message>
  );
};
