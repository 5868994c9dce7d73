import { makeStyles, Spinner } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", justifyContent: "center", padding: "48px 20px" },
});

/** Something is on its way. */
export const Loading = ({ label }: { readonly label: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <Spinner size="small" label={label} labelPosition="below" />
    </div>
  );
};
