/** Kleene's logic is SQL's own: AND is the least, OR the greatest, NULL is unknown. */

export function all(tests: readonly string[]): string {
  return tests.length === 0 ? "TRUE" : `(${tests.join(" AND ")})`;
}

export function any(tests: readonly string[]): string {
  return tests.length === 0 ? "FALSE" : `(${tests.join(" OR ")})`;
}

/** Sameness with one of several; IN of an unknown is no unknown everywhere. */
export function oneOf(column: string, literals: readonly string[]): string {
  if (literals.length === 0) return `(${column} IS NULL AND NULL)`;
  return any(literals.map((literal) => `${column} = ${literal}`));
}

/** Nothing for a firm that a grouped query does not have. */
export function none(sql: string): string {
  return `COALESCE(${sql}, 0)`;
}

/** Unknown where one of several is. */
export function knownAll(figures: readonly string[], then: string): string {
  const unknown = figures.map((figure) => `${figure} IS NULL`).join(" OR ");
  return `CASE WHEN ${unknown} THEN NULL ${then} END`;
}
