import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const GUIDES = join(ROOT, "docs", "guides");
const SECOND = ".zh-CN.md";

/** Documents written by hand. */
const documents = [
  ...markdownIn(""),
  ...markdownIn("docs"),
  ...markdownIn("docs/guides"),
  ...markdownIn("examples", true),
];

function markdownIn(folder: string, recursive = false): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

describe("documents", () => {
  it.each(documents)("%s links to what is there", (document) => {
    const links = readFileSync(join(ROOT, document), "utf8").matchAll(/\]\(([^)#\s]+)/g);
    const dead = [...links]
      .map(([, link = ""]) => link)
      .filter((link) => !/^\w+:/.test(link) && !existsSync(join(ROOT, dirname(document), link)));
    expect(dead).toEqual([]);
  });

  const guides = readdirSync(GUIDES).filter((name) => !name.endsWith(SECOND));
  it.each(guides)("%s has the same examples and sections in Chinese", (guide) => {
    const shape = (name: string) => {
      const text = readFileSync(join(GUIDES, name), "utf8");
      return text.match(/^(## |```\w+)/gm);
    };
    expect(shape(guide.replace(".md", SECOND))).toEqual(shape(guide));
  });

  it("are indexed", () => {
    const index = readFileSync(join(ROOT, "docs", "README.md"), "utf8");
    for (const guide of readdirSync(GUIDES)) expect(index).toContain(`(guides/${guide})`);
    const examples = readFileSync(join(ROOT, "examples", "README.md"), "utf8");
    for (const { name } of readdirSync(join(ROOT, "examples"), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== "profiles",
    )) {
      expect(examples).toContain(`(${name}/README.md)`);
    }
  });
});
