import { text } from "../text.js";

/** What a test of a record's figure may be called, for errors in filters that come as data. */
export const EXPECTED_OPERATOR = text(
  "atLeast、moreThan、atMost、lessThan（年份字段另有 yearsBack）",
  "atLeast, moreThan, atMost or lessThan (of a year, also yearsBack)",
);

export const OPERATORS: readonly string[] = ["atLeast", "moreThan", "atMost", "lessThan"];
