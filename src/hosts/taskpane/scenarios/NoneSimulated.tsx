import { Button, makeStyles } from "@fluentui/react-components";
import { Message } from "../parts/Message";
import { text } from "../text";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** No segment can be simulated, and the way to where it says why. */
export const NoneSimulated = ({ onData }: { readonly onData: () => void }) => {
  const styles = useStyles();
  return (
    <Message intent="info">
      <span>{text.scenarios.noneSimulated}</span>
      <Button className={styles.button} size="small" onClick={onData}>
        {text.scenarios.toCheckList}
      </Button>
    </Message>
  );
};
