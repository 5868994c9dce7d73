/** How far the pane looks ahead. */
export const scenarioYears = 15;
