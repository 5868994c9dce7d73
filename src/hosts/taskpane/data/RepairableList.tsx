import { useEffect, useRef } from "react";
import { Limited } from "../parts/Limited";
import { useTextStyles } from "../parts/useTextStyles";
import { FindingItem } from "./FindingItem";
import type { FindingGroup, FindingPlace } from "./findings.vm";
import { RepairAll } from "./RepairAll";
import { repairsIn, type Repair } from "./repairs.vm";
import { useRepairs } from "./useRepairs";

export interface RepairableListProps {
  readonly groups: readonly FindingGroup[];
  /** How many are shown at first. */
  readonly first: number;
  readonly onShow: (place: FindingPlace) => void;
  /** Has the workbook read again after something was written. */
  readonly refresh: () => Promise<void>;
}

/** On which line of the list a button was pressed, and the list as it was then. */
interface Pressed {
  readonly line: number;
  readonly groups: readonly FindingGroup[];
}

/** What is wrong, where, and what would be right; texts that are numbers can be written as such. */
export const RepairableList = ({ groups, first, onShow, refresh }: RepairableListProps) => {
  const words = useTextStyles();
  const control = useRepairs(refresh);
  const root = useRef<HTMLDivElement>(null);
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
    (next ?? root.current)?.focus();
  }, [job, groups]);
  const write = (repairs: readonly Repair[], line: number): void => {
    pressed.current = { line, groups };
    void control.write(repairs);
  };
  return (
    <div ref={root} tabIndex={-1} className={words.section}>
      <RepairAll
        control={control}
        repairs={repairsIn(groups)}
        onWrite={(repairs) => write(repairs, 0)}
      />
      {groups.length > 0 && (
        <div ref={list}>
          <Limited
            items={groups}
            first={first}
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
    </div>
  );
};
