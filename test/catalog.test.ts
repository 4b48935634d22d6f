import { describe, expect, it } from "vitest";
import { type Catalog, catalog, type Locator, locatorText, type Policy, policyIds } from "../src/index.js";

const policies = Object.values<Policy>(catalog);

/** Every object reachable from a value, with its path. */
function objectsIn(value: unknown, path = ""): readonly (readonly [string, object])[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    [path, value],
    ...Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`)),
  ];
}

describe("the catalog constant", () => {
  it("lists its ids in the order of the list: tax, finance, project, each by ordinal", () => {
    const parts = ["tax", "finance", "project"];
    const places = policyIds.map((id) => catalog[id].ref);
    const sorted = [...places].sort(
      (a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || a.ordinal - b.ordinal,
    );
    expect(places).toEqual(sorted);
    expect(Object.keys(catalog)).toEqual(policyIds);
  });

  it("holds the whole list: 5 tax, 4 finance and 34 project measures, without a gap", () => {
    const ordinals = (part: string) =>
      policies.filter(({ ref }) => ref.part === part).map(({ ref }) => ref.ordinal);
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(ordinals("tax")).toEqual(upTo(5));
    expect(ordinals("finance")).toEqual(upTo(4));
    expect(ordinals("project")).toEqual(upTo(34));
    expect(new Set(policyIds).size).toBe(43);
  });

  it("gives each office one phone, and each phone one office", () => {
    const contacts = policies.flatMap((policy) => policy.contacts);
    const offices = new Set(contacts.map(({ office }) => office));
    const phones = new Set(contacts.map(({ phone }) => phone));
    const pairs = new Set(contacts.map(({ office, phone }) => `${office} ${phone}`));
    expect([offices.size, phones.size]).toEqual([pairs.size, pairs.size]);
  });

  it("pays a payment that is printed twice by a policy that prints it", () => {
    for (const policy of policies) {
      for (const relation of policy.relations) {
        if (relation.relation !== "same-payment") continue;
        expect(policyIds).toContain(relation.paidBy);
      }
    }
  });

  it("is frozen all the way down, and a write throws", () => {
    expect(Object.isFrozen(catalog)).toBe(true);
    const loose = objectsIn(catalog).filter(([, object]) => !Object.isFrozen(object));
    expect(loose.map(([path]) => path)).toEqual([]);
    const writable = catalog as unknown as Record<string, { title: { zh: string } }>;
    expect(() => {
      const policy = writable["reverse-invoicing"];
      if (policy !== undefined) policy.title.zh = "改";
    }).toThrow(TypeError);
    expect(() => {
      delete (catalog as unknown as Catalog & Record<string, unknown>)["reverse-invoicing"];
    }).toThrow(TypeError);
  });

  it("is plain data: JSON carries all of it", () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
    expect(structuredClone(catalog)).toEqual(catalog);
  });
});

describe.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_id, policy) => {
  const locators: readonly (readonly [string, Locator | undefined])[] = [
    ...Object.entries(policy.tracks).flatMap(([name, { requirements, benefit }]) => [
      ...requirements.map(({ id, at }) => [`${name}.${id}`, at] as const),
      [`${name}.benefit`, benefit.at] as const,
    ]),
    ...policy.materials.map(({ title, at }) => [title.zh, at] as const),
    ...policy.contacts.map(({ office, at }) => [office, at] as const),
    ...policy.sources.map(({ title, at }) => [title, at] as const),
    ...policy.channel.steps.map(({ what, at }) => [what.zh, at] as const),
    ...policy.pastRounds.map(({ date, at }) => [date, at] as const),
    ...policy.relations.map(({ relation, at }) => [relation, at] as const),
  ];

  it("traces every requirement, amount, material, contact and source into its own row", () => {
    const astray = locators.filter(
      ([, at]) => at?.part !== policy.ref.part || at.ordinal !== policy.ref.ordinal,
    );
    expect(astray).toEqual([]);
  });

  it("points at the column in which a thing is printed", () => {
    for (const { at } of policy.contacts) expect(at.column).toBe("contact");
    // A paper may also be demanded among the requirements (row 12: a film).
    for (const { at } of policy.materials) expect(["materials", "requirements"]).toContain(at.column);
  });

  it("has a place of its own for every requirement and every material", () => {
    const ids = new Map<string, Set<string>>();
    for (const [name, { requirements }] of Object.entries(policy.tracks)) {
      const places = requirements.map(({ at }) => locatorText(at));
      expect([name, new Set(places).size]).toEqual([name, places.length]);
      for (const { id, at } of requirements) {
        // A whole cell may stand behind several tracks; a numbered item is one demand.
        if (at.item === "") continue;
        const place = locatorText(at);
        ids.set(place, (ids.get(place) ?? new Set()).add(id));
      }
    }
    expect([...ids].filter(([, named]) => named.size > 1)).toEqual([]);
    const papers = policy.materials.map(({ at }) => locatorText(at));
    expect(new Set(papers).size).toBe(papers.length);
  });

  it("has an address that is one, and tracks that exist", () => {
    const { platform } = policy.channel;
    if (platform?.url !== undefined) expect(new URL(platform.url).protocol).toMatch(/^https?:$/);
    const tracks = policy.materials.flatMap((material) => material.tracks ?? []);
    for (const track of tracks) expect(Object.keys(policy.tracks)).toContain(track);
  });

  it("has every text in both languages", () => {
    const texts = objectsIn(policy).filter(([, object]) => "zh" in object || "en" in object);
    const empty = texts.filter(
      ([, object]) => !("zh" in object && "en" in object) || object.zh === "" || object.en === "",
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it("states its figures in conditions and awards alone", () => {
    const titles = Object.values(policy.tracks).flatMap(({ requirements }) =>
      requirements.flatMap(({ title }) => (title === undefined ? [] : [title.zh])),
    );
    expect(titles.filter((title) => /\d\s*(%|万|亿|元|年|人|项|家|次|分)/.test(title))).toEqual([]);
  });

  it("names an office to call, a source and a way to apply", () => {
    expect(policy.contacts.length).toBeGreaterThan(0);
    for (const { phone } of policy.contacts) expect(phone).toMatch(/^(027|0711)-\d{7,8}$/);
    expect(policy.sources.length).toBeGreaterThan(0);
    expect(policy.channel.steps.length + policy.materials.length).toBeGreaterThan(0);
  });

  it("relates only to policies of the list", () => {
    const others = policy.relations.flatMap((relation) =>
      relation.relation === "limit"
        ? []
        : relation.relation === "prerequisite"
          ? [relation.of]
          : [relation.with],
    );
    for (const other of others) {
      expect(policyIds).toContain(other);
      expect(other).not.toBe(policy.id);
    }
  });
});
