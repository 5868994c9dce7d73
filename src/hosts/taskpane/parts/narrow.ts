/** A pane as narrow as Excel makes it, magnified to 200 %: there things stand below one another. */
export const narrow = "@media (max-width: 280px)";
