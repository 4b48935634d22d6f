/** What would have to change for a verdict to be eligible. */
export { applyChanges, safeApplyChanges } from "./apply.js";
export type { Change, ChangeNature } from "./changes.js";
export { safeWaysToQualify, type Way, type WaysOptions, waysToQualify } from "./ways.js";
