import { useTextStyles } from "../parts/useTextStyles";
import { Limited } from "../parts/Limited";
import { Message } from "../parts/Message";
import { text } from "../text";
import { FindingItem } from "./FindingItem";
import type { FindingGroup, FindingPlace } from "./findings.vm";

const shownAtFirst = 8;

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly counts: string;
  readonly onShow: (place: FindingPlace) => void;
}

/** The check list: what is wrong, where, and what would be right. */
export const FindingList = ({ groups, counts, onShow }: FindingListProps) => {
  const words = useTextStyles();
  const errors = groups.some(({ severity }) => severity === "error");
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.data.checkList}</h2>
      {!errors && <Message intent="success">{text.data.nothingFound}</Message>}
      {groups.length > 0 && (
        <>
          <p className={words.quiet} role="status">
            {counts}
          </p>
          <div>
            <Limited
              items={groups}
              first={shownAtFirst}
              keyOf={({ severity, header, sentence }) => [severity, header, sentence].join()}
            >
              {(group) => <FindingItem group={group} onShow={onShow} />}
            </Limited>
          </div>
        </>
      )}
    </section>
  );
};
