import { Button, makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { text } from "../text";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** The way to an index of the user's own, where the workbook has no table of segments. */
export const BuildOwn = ({ onIndices }: { readonly onIndices: () => void }) => {
  const styles = useStyles();
  const words = useTextStyles();
  return (
    <section className={words.section}>
      <h2 className={words.subheading}>{text.indexBuilder.heading}</h2>
      <p className={words.body}>{text.indexBuilder.fromAnyTable}</p>
      <Button className={styles.button} onClick={onIndices}>
        {text.indexBuilder.build}
      </Button>
    </section>
  );
};
