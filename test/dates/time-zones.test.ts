import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";

/**
 * The calendar in processes of other time zones. In each of these zones some local midnight does not exist: the
 * clock was put forward at midnight (Shanghai 1940, São Paulo until 2018), or a whole day was skipped (Samoa on
 * 30 December 2011, Kiritimati on 31 December 1994).
 */
const ZONES = [
  "UTC",
  "America/New_York",
  "Asia/Shanghai",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
];

const PROGRAM = `
import { createHash } from "node:crypto";
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const answers = [
  datePlusYears("2010-12-30", 1),
  datePlusYears("2011-12-30", 1),
  fullYearsBetween("2011-12-30", "2013-12-30"),
  fullYearsBetween("2009-12-31", "2011-12-30"),
  datePlusYears("1993-12-31", 1),
  fullYearsBetween("1940-06-01", "1950-06-01"),
  fullYearsBetween("2018-11-04", "2020-11-04"),
  fullYearsBetween("2019-11-04", "2018-11-04"),
  fullYearsBetween("2023-03-12", "2024-03-12"),
  fullYearsBetween("2023-11-05", "2024-11-05"),
  datePlusYears("2024-02-29", 1),
  monthPlus("2011-11", 1),
  monthPlus("2011-12", 1),
  monthPlus("1994-12", 1),
  isIsoDate("2011-12-30"),
  isIsoDate("2024-02-30"),
];
const digest = createHash("sha256");
for (let at = Date.UTC(1990, 0, 1); at < Date.UTC(2020, 0, 1); at += 86400000) {
  const day = new Date(at).toISOString().slice(0, 10);
  digest.update([isIsoDate(day), datePlusYears(day, 3), fullYearsBetween("1940-06-01", day), monthPlus(day.slice(0, 7), -11)].join());
}
console.log(JSON.stringify({ zone, answers, digest: digest.digest("hex") }));
`;

const ANSWERS = [
  "2011-12-30",
  "2012-12-30",
  2,
  1,
  "1994-12-31",
  10,
  2,
  -1,
  1,
  1,
  "2025-02-28",
  "2011-12",
  "2012-01",
  "1995-01",
  true,
  false,
];

describe("the calendar is the same on machines of every time zone", () => {
  let program = "";
  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: "silent",
      root: fileURLToPath(new URL("../..", import.meta.url)),
      build: { write: false, minify: false, lib: { entry: "src/dates/calendar.ts", formats: ["es"] } },
    });
    for (const result of [built].flat()) {
      if ("output" in result) program = result.output[0].code + PROGRAM;
    }
  });

  async function answersIn(zone: string): Promise<unknown> {
    const child = spawn(process.execPath, ["--input-type=module", "-"], {
      env: { ...process.env, TZ: zone },
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.end(program);
    const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
    return JSON.parse(output);
  }

  it("gives the same days, and the right ones", async () => {
    const [first, ...others] = await Promise.all(ZONES.map(answersIn));
    const digest: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(first).toEqual({ zone: ZONES[0], answers: ANSWERS, digest });
    const expected = ZONES.slice(1).map((zone) => Object.assign({}, first, { zone }));
    expect(others).toEqual(expected);
  });
});
