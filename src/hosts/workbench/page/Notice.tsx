import type { WorkbenchWords } from "../../../locales/workbenches";

interface NoticeProps {
  readonly words: WorkbenchWords;
  readonly problem: string | null;
  readonly onClose: () => void;
}

/** Says what went wrong until the user puts it away or does something else. */
export const Notice = ({ words, problem, onClose }: NoticeProps) =>
  problem === null ? null : (
    <div className="workbench-problem" role="alert">
      <p>{problem}</p>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </div>
  );
