import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import type { Draft } from "../scenarios/draft";
import { text } from "../text";
import { Busy } from "./Busy";
import { assumptionsOf, changedParameters, draftCode, readCode, withScenario } from "./code.vm";
import type { ReadScenario } from "./code.vm";
import { copyProblem } from "./copyProblem";
import { FileButton } from "./FileButton";
import { readFile } from "./readFile";
import { useSharing } from "./sharing";
import { useJob } from "./useJob";
import { ProblemMessage } from "../parts/ProblemMessage";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  code: { minWidth: 0, width: "100%" },
});

export interface ScenarioCodeProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** What came of a code or a sheet of assumptions. */
const Outcome = ({ found }: { readonly found: ReadScenario }) => {
  const words = useTextStyles();
  const { code } = text.share;
  if ("problems" in found)
    return (
      <Message intent="error" announced>
        <span className={words.subheading}>{code.unreadable}</span>
        {found.problems.map((problem) => (
          <p key={problem} className={words.body}>
            {problem}
          </p>
        ))}
      </Message>
    );
  const changed = changedParameters(found.scenario);
  return (
    <Message intent={changed === "" ? "success" : "warning"} announced>
      <p className={words.body}>{code.taken(found.scenario.title)}</p>
      {changed !== "" && <p className={words.body}>{code.parameters(changed)}</p>}
    </Message>
  );
};

/** The scenario as text that can be sent, and the way back. */
export const ScenarioCode = ({ draft, onDraft }: ScenarioCodeProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { desk } = useSharing();
  const { code } = text.share;
  const own = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState("");
  const [copied, setCopied] = useState("");
  const [found, setFound] = useState<ReadScenario>();
  const { job, run, cancel } = useJob<true>();
  const take = (read: ReadScenario): void => {
    setFound(read);
    if ("scenario" in read) onDraft(withScenario(draft, read.scenario));
  };
  const copy = (): void => {
    own.current?.select();
    navigator.clipboard.writeText(own.current?.value ?? "").then(
      () => setCopied(code.copied),
      // Panes may be kept from the clipboard.
      () => setCopied(code.selectIt)
    );
  };
  const fromFile = (file: File): Promise<void> =>
    run(async (signal) => {
      const opened = await readFile(desk, file, signal);
      if (!opened.ok) return { problem: copyProblem(code.unreadable, opened.faults) };
      take(await assumptionsOf(opened.value));
      return { answer: true };
    });
  const busy = job.status === "working";
  return (
    <div className={words.section}>
      <p className={words.quiet}>{code.hint}</p>
      <Field label={code.own}>
        <Textarea
          textarea={{ ref: own }}
          readOnly
          rows={2}
          className={styles.code}
          value={draftCode(draft).join(" ")}
        />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={copy}>{code.copy}</Button>
        <span role="status" className={words.quiet}>
          {copied}
        </span>
      </div>
      <Field label={code.paste}>
        <Textarea
          rows={2}
          className={styles.code}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabled={typed.trim() === ""} onClick={() => take(readCode(typed))}>
          {code.take}
        </Button>
      </div>
      <p className={words.quiet}>{code.assumptionsHint}</p>
      <div>
        <FileButton
          label={code.assumptions}
          disabled={busy}
          onFile={(file) => void fromFile(file)}
        />
      </div>
      {busy && <Busy label={text.share.merge.working} onCancel={cancel} />}
      {job.status === "failed" && <ProblemMessage problem={job.problem} />}
      {found && <Outcome found={found} />}
    </div>
  );
};
