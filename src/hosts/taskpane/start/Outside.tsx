import { makeStyles } from "@fluentui/react-components";
import type { OfficeProgram } from "../../../excel/officeReady";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";
import { Questions } from "./Questions";

const useStyles = makeStyles({ root: { padding: "20px" } });

export interface OutsideProps {
  readonly program: Exclude<OfficeProgram, "excel">;
}

/** No Excel around the page: what it is, and where it belongs. */
export const Outside = ({ program }: OutsideProps) => {
  const styles = useStyles();
  const words = useTextStyles();
  const { what, why, next } = text.shell.noHost[program];
  return (
    <main className={styles.root}>
      <div className={words.column}>
        <h1 className={words.heading}>{text.start.heading}</h1>
        <Questions />
        <Message intent="info">
          <div>
            <p className={words.subheading}>{what}</p>
            <p className={words.body}>{why}</p>
            <p className={words.body}>{next}</p>
          </div>
        </Message>
      </div>
    </main>
  );
};
