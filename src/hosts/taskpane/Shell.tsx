import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useLayoutEffect, type ReactNode } from "react";
import { useDarkness } from "./useDarkness";

// The pane brings its own margins.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

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
  const dark = useDarkness();
  usePageStyles();
  useLayoutEffect(() => {
    // Scroll bars and the browser's own lists are outside the theme.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
      {children}
    </FluentProvider>
  );
};
