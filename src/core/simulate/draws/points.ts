/**
 * Points in the unit cube, a column a dimension, every coordinate from 0 up to but not 1. They are
 * columns so that a model can take one parameter of many draws at once.
 */
export type Points = readonly Float64Array[];
