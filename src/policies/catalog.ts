import { refuse } from "../error/huiqi-error.js";
import { text } from "../text.js";
import type { Policy } from "./types.js";

/** Policies by id. */
export interface Catalog {
  readonly [id: string]: Policy;
}

/** The catalog that some policies make, typed by their ids. */
export type CatalogOf<P extends readonly Policy[]> = {
  readonly [One in P[number] as One["id"]]: One;
};

/**
 * Makes a catalog of policies: any city's list, in the language of this one.
 *
 * @throws HuiqiError `invalid-definition` when two policies share an id, or two share a row.
 * @example
 * ```ts
 * import { assess, catalog, defineCatalog } from "huiqi";
 * const two = defineCatalog(catalog["hubei-srdi-sme"], catalog["hubei-innovative-sme"]);
 * assess("hubei-srdi-sme", {}, { on: "2024-09-01", catalog: two }).outcome; // "undetermined"
 * ```
 */
export function defineCatalog<const P extends readonly Policy[]>(...policies: P): CatalogOf<P> {
  const catalog: Record<string, Policy> = {};
  const rows = new Set<string>();
  for (const policy of policies) {
    const row = `${policy.ref.part}-${policy.ref.ordinal}`;
    if (Object.hasOwn(catalog, policy.id) || rows.has(row)) {
      refuse("invalid-definition", row, policy.id, text("不重复的编号与行", "an id and a row used once"));
    }
    catalog[policy.id] = policy;
    rows.add(row);
  }
  // Every policy stands under its own id, which is what `CatalogOf` says.
  return Object.freeze(catalog) as CatalogOf<P>;
}

/** A policy of a catalog, by its id. */
export function policyIn(catalog: Catalog, id: unknown, path = "policy"): Policy {
  const found = typeof id === "string" && Object.hasOwn(catalog, id) ? catalog[id] : undefined;
  return found ?? refuse("unknown-policy", path, id, text("目录中的政策编号", "a policy id of the catalog"));
}
