import { useEffect, useRef } from "react";
import type { Lab } from "../lab/Lab";
import { useTextStyles } from "../parts/useTextStyles";
import { Limited } from "../parts/Limited";
import { Message } from "../parts/Message";
import { text } from "../text";
import { FindingItem } from "./FindingItem";
import type { FindingGroup, FindingPlace } from "./findings.vm";
import { RepairAll } from "./RepairAll";
import { repairsIn, type Repair } from "./repairs.vm";
import { useRepairs } from "./useRepairs";

const shownAtFirst = 8;

export interface FindingListProps {
  readonly lab: Lab;
  readonly groups: readonly FindingGroup[];
  readonly counts: string;
  readonly onShow: (place: FindingPlace) => void;
}

/** On which line of the list a button was pressed, and the list as it was then. */
interface Pressed {
  readonly line: number;
  readonly groups: readonly FindingGroup[];
}

/** The check list: what is wrong, where, and what would be right. */
export const FindingList = ({ lab, groups, counts, onShow }: FindingListProps) => {
  const words = useTextStyles();
  const control = useRepairs(lab);
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pressed = useRef<Pressed>(null);
  const { job } = control;
  useEffect(() => {
    // The table may be read again before or after the job is known to be done.
    if (job.status !== "done" || !pressed.current || pressed.current.groups === groups) return;
    const { line } = pressed.current;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    // The button that was pressed is gone with its line; what stands there now is the next to do.
    const next = list.current?.querySelectorAll("li")[line]?.querySelector("button");
    (next ?? section.current)?.focus();
  }, [job, groups]);
  const write = (repairs: readonly Repair[], line: number): void => {
    pressed.current = { line, groups };
    void control.write(repairs);
  };
  const errors = groups.some(({ severity }) => severity === "error");
  return (
    <section ref={section} tabIndex={-1} className={words.section}>
      <h2 className={words.subheading}>{text.data.checkList}</h2>
      {!errors && <Message intent="success">{text.data.nothingFound}</Message>}
      {groups.length > 0 && (
        <p className={words.quiet} role="status">
          {counts}
        </p>
      )}
      <RepairAll
        control={control}
        repairs={repairsIn(groups)}
        onWrite={(repairs) => write(repairs, 0)}
      />
      {groups.length > 0 && (
        <div ref={list}>
          <Limited
            items={groups}
            first={shownAtFirst}
            keyOf={({ severity, header, sentence }) => [severity, header, sentence].join()}
          >
            {(group) => (
              <FindingItem
                group={group}
                onShow={onShow}
                writing={{
                  busy: job.status === "working",
                  onWrite: (repairs) => write(repairs, groups.indexOf(group)),
                }}
              />
            )}
          </Limited>
        </div>
      )}
    </section>
  );
};
