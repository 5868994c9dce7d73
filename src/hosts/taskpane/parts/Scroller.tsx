import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";

/** A line at either edge, below the ground that moves with the content and covers it where that ends. */
const edges = [
  tokens.colorNeutralBackground1,
  tokens.colorNeutralBackground1,
  tokens.colorNeutralStroke1,
  tokens.colorNeutralStroke1,
].map((colour) => `linear-gradient(${colour}, ${colour})`);

const useStyles = makeStyles({
  root: {
    overflowX: "auto",
    // Else words for readers of the screen, which stand outside the flow, would widen the pane.
    position: "relative",
    // A line on the side on which more is to be seen: a number cut there is not taken for a whole one.
    backgroundImage: edges.join(", "),
    backgroundPosition: "left, right, left, right",
    backgroundSize: "2px 100%",
    backgroundRepeat: "no-repeat",
    backgroundAttachment: "local, local, scroll, scroll",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // In forced colours that line, being a picture, is not drawn. A frame takes no room: with less,
  // the content might fit.
  wide: {
    "@media (forced-colors: active)": {
      outline: "1px solid CanvasText",
      outlineOffset: "-1px",
      ":focus-visible": { outline: "2px solid Highlight", outlineOffset: 0 },
    },
  },
});

/** Is the content of an element wider than itself? Followed while either changes. */
const useOverflow = (): readonly [RefObject<HTMLDivElement | null>, boolean] => {
  const element = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => setOverflows(current.scrollWidth > current.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    [current, ...current.children].forEach((each) => observer.observe(each));
    return () => observer.disconnect();
  }, []);
  return [element, overflows];
};

/** Holds what may be wider than the pane; where it is, it scrolls by itself, by keyboard too. */
export const Scroller = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const [element, overflows] = useOverflow();
  // What has nothing to scroll is no stop on the way of the keyboard.
  const stop = overflows ? { role: "group", tabIndex: 0, "aria-label": label } : {};
  return (
    <div ref={element} className={mergeClasses(styles.root, overflows && styles.wide)} {...stop}>
      {children}
    </div>
  );
};
