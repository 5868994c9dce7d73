/** Under which the browser keeps the language that was chosen in the pane. */
export const languageKey = "cluster-policy-lab.language";
