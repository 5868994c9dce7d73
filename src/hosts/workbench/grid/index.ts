export { openGrid, type GridOptions } from "./openGrid";
