import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLES, expected } from "./program.js";
import { type Server, start } from "./server.js";

let server: Server;
beforeAll(async () => {
  server = await start("http-endpoint");
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

async function post(path: string, request: unknown) {
  const response = await fetch(`${server.address}${path}`, {
    method: "POST",
    // The server hangs up after a body that it did not read to its end.
    headers: { connection: "close" },
    body: typeof request === "string" ? request : JSON.stringify(request),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

function answer(file: string): unknown {
  return JSON.parse(readFileSync(expected("http-endpoint", file), "utf8"));
}

const ON = "?on=2024-09-01";

/** One fen short of the 20,000,000 that the row asks for. */
const SHORT = {
  enterprise: {
    revenue: { 2023: "19999999.99" },
    aboveScaleEnrolments: [{ kind: "first", date: "2024-02-01" }],
  },
};

describe("the example of an HTTP endpoint", () => {
  it("assesses one policy in full", async () => {
    const { status, body } = await post(`/assessments/ezhou-above-scale-enrolment${ON}`, SHORT);
    expect(status).toBe(200);
    expect(body).toEqual(answer("assessment.json"));
    expect(body).toMatchObject({ outcome: "ineligible", shortfalls: [{ by: "0.01" }] });
  });

  it("assesses all of them in brief", async () => {
    const { profile } = JSON.parse(readFileSync(join(EXAMPLES, "profiles", "small-supplier.json"), "utf8"));
    const { status, body } = await post(`/assessments${ON}`, profile);
    expect(status).toBe(200);
    expect(body).toHaveLength(43);
    expect(body).toContainEqual({
      policy: "ezhou-above-scale-enrolment",
      outcome: "eligible",
      inForce: true,
      worth: { zh: "20万元", en: "¥200,000" },
      missing: [],
      shortfalls: [],
    });
  });

  it("names every fault of a request", async () => {
    const { status, body } = await post(`/assessments${ON}`, {
      enterprise: { revenue: { 2023: 0.1 }, siz: "small" },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      issues: [{ path: "enterprise.revenue.2023" }, { path: "enterprise.siz" }],
    });
    expect(body).toEqual(answer("faults.json"));
  });

  it.each([
    ["no policy of the catalog", `/assessments/none${ON}`, {}, 404, "policy"],
    ["a day that does not exist", "/assessments?on=2024-02-30", {}, 400, "on"],
    ["no JSON", `/assessments${ON}`, "{", 400, ""],
    ["a body that is too long", `/assessments${ON}`, " ".repeat(300_000), 413, ""],
  ])("refuses %s", async (_, path, request, status, place) => {
    expect(await post(path, request)).toMatchObject({ status, body: { issues: [{ path: place }] } });
  });

  it("takes today in China where no day is given", async () => {
    expect(await post("/assessments/ezhou-above-scale-enrolment", {})).toMatchObject({
      status: 200,
      body: { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
  });

  it("hands out the schema that it reads by", async () => {
    const schema = await (await fetch(`${server.address}/schema?lang=en`)).json();
    expect(schema).toMatchObject({
      properties: { enterprise: { properties: { revenue: { title: "operating revenue" } } } },
    });
  });
});
