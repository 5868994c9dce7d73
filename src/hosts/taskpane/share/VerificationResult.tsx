import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import type { CellPlace, VerificationView } from "./verify.vm";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: "8px" },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  show: { alignSelf: "flex-start" },
});

export interface VerificationResultProps {
  readonly view: VerificationView;
  /** Shows a cell of the open workbook; absent where a file was checked. */
  readonly onShow?: (cell: CellPlace) => void;
}

/** Is the copy what its record gives? And what the record is. */
export const VerificationResult = ({ view, onShow }: VerificationResultProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { verify } = text.share;
  const { cell } = view;
  return (
    <>
      <Message intent={view.same ? "success" : "warning"} announced>
        <span className={words.subheading}>{view.heading}</span>
        {view.details.map((detail) => (
          <p key={detail} className={words.body}>
            {detail}
          </p>
        ))}
        {cell && onShow && (
          <Button className={styles.show} size="small" onClick={() => onShow(cell)}>
            {verify.show}
          </Button>
        )}
      </Message>
      <Disclosure summary={verify.record}>
        <dl className={styles.list}>
          {view.record.map(({ label, value }) => (
            <div key={label}>
              <dt className={styles.term}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
};
