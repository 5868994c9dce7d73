import { webRunner } from "../worker/webRunner";

/** The runner of this page: the functions and the pane share its workers. */
export const pageRunner = webRunner();
