import { Button, makeStyles } from "@fluentui/react-components";
import { Message } from "../parts/Message";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** No table of segments is read: what the cluster indices would need, and the way there. */
export const NoClusters = ({ onStart }: { readonly onStart: () => void }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <div className={words.column}>
      <h1 className={words.heading}>{text.indices.heading}</h1>
      <Message intent="info">{text.indices.noTable}</Message>
      <Button className={styles.button} onClick={onStart}>
        {text.indices.chooseTable}
      </Button>
    </div>
  );
};
