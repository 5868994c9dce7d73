import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDarkness } from "./useDarkness";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});

/** Theme and ground of everything in the pane. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <FluentProvider theme={useDarkness() ? webDarkTheme : webLightTheme} className={styles.root}>
      {children}
    </FluentProvider>
  );
};
