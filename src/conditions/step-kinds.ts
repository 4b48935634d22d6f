/** What a step asks. Nothing but figures in this file: so the build puts them in their places. */
export const OTHER = 0;
export const FIGURE = 1;
export const RATIO = 2;
export const FLAG = 3;
export const END = 4;

/** A figure of no year. */
export const PLAIN = -1;

/** The largest whole number that a double holds for certain. */
export const MOST = 9007199254740991;
