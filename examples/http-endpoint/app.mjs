// The endpoint itself: a profile in, assessments out, both as JSON. What is wrong with a request comes back with the
// place of every fault, in Chinese and English.

import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  describeBenefit,
  profileJsonSchema,
  profileSchema,
  safeAssess,
  safeAssessAll,
  safeParseProfile,
} from "huiqi";

const MOST_BYTES = 256 * 1024;
const schema = profileSchema();

export const app = new Hono();

app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json({ issues: [TOO_LARGE] }, 413) }));

/** What a profile may hold, for whoever writes a client. */
app.get("/schema", (context) => {
  const { lang } = context.req.query();
  return context.json(profileJsonSchema(lang === "en" ? "en" : "zh"));
});

/** Every policy, in brief. */
app.post("/assessments", (context) =>
  answer(context, (profile, options) => {
    const result = safeAssessAll(profile, options);
    return result.ok ? { ok: true, value: result.value.map(brief) } : result;
  }),
);

/** One policy, in full. */
app.post("/assessments/:policy", (context) =>
  answer(context, (profile, options) => safeAssess(context.req.param("policy"), profile, options)),
);

async function answer(context, assess) {
  const profile = readProfile(await context.req.text());
  // The server has a clock, the library has none: without a day in the request, it is today in China.
  const { on = today() } = context.req.query();
  const result = profile.ok ? assess(profile.value, { on }) : profile;
  if (result.ok) return context.json(result.value);
  const isUnknown = result.issues.some(({ code }) => code === "unknown-policy");
  return context.json({ issues: result.issues }, isUnknown ? 404 : 400);
}

function readProfile(text) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return { ok: false, issues: [NOT_JSON] };
  }
  const read = schema.safeParse(body);
  // The schema decides. The parser finds the same faults, and says them in words and in both languages.
  return read.success ? { ok: true, value: read.data } : safeParseProfile(body);
}

function brief({ policy, outcome, lifecycle, benefit, missing, shortfalls }) {
  return {
    policy,
    outcome,
    inForce: lifecycle.state === "in-force",
    worth: describeBenefit(benefit),
    missing: missing.map(({ fact }) => fact),
    shortfalls,
  };
}

function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format();
}

const NOT_JSON = {
  code: "invalid-type",
  path: "",
  received: "text",
  expected: { zh: "JSON 对象", en: "a JSON object" },
};

const TOO_LARGE = {
  code: "out-of-range",
  path: "",
  received: "a longer body",
  expected: { zh: `至多 ${MOST_BYTES} 字节`, en: `at most ${MOST_BYTES} bytes` },
};
