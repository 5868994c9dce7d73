import type { Lab } from "../lab/Lab";
import { useTextStyles } from "../parts/useTextStyles";
import { Message } from "../parts/Message";
import { text } from "../text";
import type { FindingGroup, FindingPlace } from "./findings.vm";
import { RepairableList } from "./RepairableList";

const shownAtFirst = 8;

export interface FindingListProps {
  readonly lab: Lab;
  readonly groups: readonly FindingGroup[];
  readonly counts: string;
  readonly onShow: (place: FindingPlace) => void;
}

/** The check list: what is wrong, where, and what would be right. */
export const FindingList = ({ lab, groups, counts, onShow }: FindingListProps) => {
  const words = useTextStyles();
  const errors = groups.some(({ severity }) => severity === "error");
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.data.checkList}</h2>
      {!errors && <Message intent="success">{text.data.nothingFound}</Message>}
      {groups.length > 0 && (
        <p className={words.quiet} role="status">
          {counts}
        </p>
      )}
      <RepairableList groups={groups} first={shownAtFirst} onShow={onShow} refresh={lab.refresh} />
    </section>
  );
};
