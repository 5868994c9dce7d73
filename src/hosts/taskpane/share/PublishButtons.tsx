import { Button, makeStyles } from "@fluentui/react-components";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../parts/ProblemMessage";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Busy } from "./Busy";
import { useSharing } from "./sharing";
import type { PublishingControl } from "./usePublishing";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface PublishButtonsProps {
  readonly control: PublishingControl;
  readonly disabled: boolean;
  readonly onPublish: (to: "workbook" | "file") => void;
}

/** The ways a copy leaves the pane, and how far it has come. */
export const PublishButtons = ({ control, disabled, onPublish }: PublishButtonsProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { host } = useSharing();
  const { publish } = text.share;
  const { publishing, cancel } = control;
  const busy = publishing.status === "working";
  return (
    <div className={words.section}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={disabled || !host.opensWorkbooks}
          // A button that is disabled while it works would lose the focus.
          disabledFocusable={busy}
          onClick={() => onPublish("workbook")}
        >
          {publish.open}
        </Button>
        <Button
          disabled={disabled || !host.givesFiles}
          disabledFocusable={busy}
          onClick={() => onPublish("file")}
        >
          {publish.download}
        </Button>
      </div>
      {busy && (
        <Busy
          label={publish.steps[publishing.step]}
          onCancel={publishing.step === "open" ? undefined : cancel}
        />
      )}
      {!host.opensWorkbooks && <p className={words.quiet}>{publish.openFailsHere}</p>}
      {!host.givesFiles && <p className={words.quiet}>{publish.filesFailHere}</p>}
      <div role="status">
        {publishing.status === "opened" && <Message intent="success">{publish.opened}</Message>}
        {publishing.status === "downloaded" && (
          <Message intent="success">{publish.downloaded(publishing.name)}</Message>
        )}
        {publishing.status === "cancelled" && <p className={words.quiet}>{publish.cancelled}</p>}
      </div>
      {publishing.status === "failed" && <ProblemMessage problem={publishing.problem} />}
    </div>
  );
};
