import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { importsOf, manifestIn, ROOT } from "./support.js";

const { name: NAME, ...manifest } = manifestIn(ROOT);
const IMPORTS = importsOf({ name: NAME, ...manifest });

/** What answers from the city's list when it is given no other: these bring the policies with them. */
const NEEDS_THE_LIST =
  /^(catalog|edition|policyIds|factSchema|factJsonSchema|(safe)?(assess|assessAll|enrolment|ddl|explain|nextQuestions|plan|qualifies|screener|subsidyFor|timeline|toSql))$/i;

const opened = new Map<string, readonly string[]>();
for (const path of IMPORTS) opened.set(path, Object.keys((await import(path)) as object));

/** The longest text of every policy: long enough to be said nowhere else. */
const policyTexts = await longestTexts();

async function longestTexts(): Promise<readonly string[]> {
  const { catalog } = (await import(`${NAME}/catalog`)) as { readonly catalog: object };
  return Object.values(catalog).map((policy) => {
    let longest = "";
    JSON.stringify(policy, (_key, value: unknown) => {
      if (typeof value === "string" && value.length > longest.length && !/["\\]/.test(value)) longest = value;
      return value;
    });
    return longest;
  });
}

/** A program that imports some names and nothing else. */
async function bundle(path: string, names: readonly string[]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(", ")} } from "${path}";`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    logLevel: "error",
    write: false,
    metafile: true,
  });
  const text = outputFiles[0]?.text ?? "";
  const inputs = Object.entries(metafile.outputs["stdin.js"]?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([input]) => input);
  return { policies: policyTexts.filter((said) => text.includes(said)).length, inputs };
}

describe("a bundle carries", () => {
  it("the policies when it assesses", async () => {
    expect(new Set(policyTexts).size).toBe(43);
    // A text that is put together when the module runs is not found as it stands.
    expect((await bundle(NAME, ["assess"])).policies).toBeGreaterThan(40);
  });

  it.each(
    IMPORTS.filter((path) => path !== `${NAME}/catalog`),
  )("no policy for the rest of %s", async (path) => {
    const names = (opened.get(path) ?? []).filter((name) => !NEEDS_THE_LIST.test(name));
    expect(names).not.toEqual([]);
    expect((await bundle(path, names)).policies).toBe(0);
  });

  it.each(IMPORTS.filter((path) => path.endsWith("/core")))("no dependency for %s", async (path) => {
    const { inputs } = await bundle(path, opened.get(path) ?? []);
    expect(inputs.filter((input) => input.includes("node_modules"))).toEqual([]);
  });
});
