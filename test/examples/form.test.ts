import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factJsonSchema, type JsonSchema, policyIds } from "../../src/index.js";
import { expected } from "./program.js";
import { type Server, start } from "./server.js";

let server: Server;
beforeAll(async () => {
  server = await start("form");
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

async function get(path: string): Promise<string> {
  return (await fetch(`${server.address}${path}`)).text();
}

async function post(path: string, fields: Iterable<readonly [string, string]>): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of fields) body.append(name, value);
  return (await fetch(`${server.address}${path}`, { method: "POST", body })).text();
}

const PATH = "/ezhou-above-scale-enrolment?lang=en";

/** One fen short of the 20,000,000 that the row asks for. */
const SHORT: readonly (readonly [string, string])[] = [
  ["enterprise.revenue.2023", "19999999.99"],
  ["enterprise.aboveScaleEnrolments[1].kind", "first"],
  ["enterprise.aboveScaleEnrolments[1].date", "2024-02-01"],
];

/** The fields of a form, filled in with the example of every fact. */
function* filled(path: string, schema: JsonSchema): Generator<readonly [string, string]> {
  const [example] = schema.examples ?? [];
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    yield* filled(path === "" ? name : `${path}.${name}`, part);
  }
  if (schema["x-kind"] === "records") {
    yield* filled(`${path}[0]`, schema.items ?? {});
  } else if (schema["x-kind"] === "series") {
    for (const [year, figure] of Object.entries(example as object)) yield [`${path}.${year}`, `${figure}`];
  } else if (schema["x-kind"] === "set") {
    for (const name of example as readonly string[]) yield [path, name];
  } else if (example !== undefined) {
    yield [path, String(example)];
  }
}

describe("the example of a form", () => {
  it("renders and answers as it is expected to", async () => {
    await expect(await get(PATH)).toMatchFileSnapshot(expected("form", "form.html"));
    await expect(await post(PATH, SHORT)).toMatchFileSnapshot(expected("form", "answer.html"));
  });

  it("shows what decides", async () => {
    const answer = await post(PATH, SHORT);
    expect(answer).toContain("<b>ineligible</b>");
    expect(answer).toContain("19,999,999.99 &#60; 20,000,000");
    const enough = new Map(SHORT).set("enterprise.revenue.2023", "20000000");
    expect(await post(PATH, enough)).toContain("<b>eligible</b> ¥200,000");
  });

  it("takes an empty field for unknown, and a ticked “none” for none", async () => {
    const revenue = ["enterprise.revenue.2023", "20000000"] as const;
    expect(await post(PATH, [revenue])).toContain("<b>undetermined</b>");
    expect(await post(PATH, [revenue, ["none", "enterprise.aboveScaleEnrolments"]])).toContain(
      "<b>ineligible</b>",
    );
  });

  it("hands back what was filled in, escaped, and says what is wrong with it", async () => {
    const answer = await post(PATH, [["enterprise.revenue.2023", '"><script>']]);
    expect(answer).toContain("<li>enterprise.revenue.2023: expected an amount in yuan");
    expect(answer).toContain('name="enterprise.revenue.2023" value="&#34;&#62;&#60;script&#62;"');
    expect(answer).not.toContain("<script");
  });

  it.each(policyIds)("reads back all that the form of %s can hold", async (id) => {
    const fields = [...filled("", factJsonSchema(id))];
    const form = await get(`/${id}`);
    for (const [name] of fields) expect(form).toContain(`name="${name}"`);
    expect(await post(`/${id}`, fields)).toContain('<p role="status">');
  });

  it("lists the policies, and knows no other", async () => {
    expect((await get("/")).match(/<li>/g)).toHaveLength(43);
    expect((await fetch(`${server.address}/none`)).status).toBe(404);
  });
});
