/** The paths of what is not frozen in a value, all the way down. */
export function thawedIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => thawedIn(part, `${path}.${key}`));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}
