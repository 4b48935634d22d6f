// A form for each policy, rendered on the server from the JSON Schema of the facts that it reads; no framework, no
// script in the browser.
//
//   node examples/form/main.mjs [port]
//
// GET /policy-id shows the form, POST /policy-id the verdict above the form as it was filled in. ?lang=en, ?on=2024-09-01

import { createServer } from "node:http";
import {
  catalog,
  describeBenefit,
  explain,
  factJsonSchema,
  issueText,
  policyIds,
  safeAssess,
  verdictText,
} from "huiqi";
import { fieldsets, pageOf } from "./fields.mjs";
import { html } from "./html.mjs";
import { profileOf } from "./submission.mjs";

const MOST_BYTES = 64 * 1024;
const DAY = "2024-09-01";
const SUBMIT = { zh: "评估", en: "assess" };
const LIST = { zh: "政策", en: "Policies" };

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const lang = searchParams.get("lang") === "en" ? "en" : "zh";
  const day = searchParams.get("on") ?? "";
  const on = /^20\d\d-\d\d-\d\d$/.test(day) ? day : DAY;
  const id = pathname.slice(1);
  if (id !== "" && !Object.hasOwn(catalog, id)) return send(response, 404, lang, "404", "");
  if (id === "") return send(response, 200, lang, LIST[lang], index(lang));
  const form = request.method === "POST" ? await submitted(request) : undefined;
  if (form === null) return send(response, 413, lang, "413", "");
  const schema = factJsonSchema(id, { language: lang });
  const answer = form === undefined ? "" : verdict(id, profileOf(schema, form) ?? {}, on, lang);
  const body = html`${answer}<form method="post">
${fieldsets(schema, pageOf(lang, on, form))}<button type="submit">${SUBMIT[lang]}</button>
</form>`;
  send(response, 200, lang, schema.title, body);
});

function index(lang) {
  const items = policyIds.map(
    (id) => html`<li><a href="/${id}?lang=${lang}">${catalog[id].title[lang]}</a></li>\n`,
  );
  return html`<ul>\n${items}</ul>`;
}

function verdict(id, profile, on, lang) {
  const assessed = safeAssess(id, profile, { on });
  if (!assessed.ok) {
    const faults = assessed.issues.map((issue) => html`<li>${issueText(issue, lang)}</li>\n`);
    return html`<ul role="alert">\n${faults}</ul>\n`;
  }
  const { outcome, benefit, track } = assessed.value;
  const worth = outcome === "ineligible" ? "" : describeBenefit(benefit)[lang];
  const { requirements } = explain(assessed.value).tracks.find((one) => one.track === track);
  const demands = requirements.map(
    (one) =>
      html`<tr><td>${one.outcome}</td><td>${one.title[lang]}</td><td>${one.node.arithmetic}</td></tr>\n`,
  );
  return html`<p role="status"><b>${verdictText(outcome)[lang]}</b> ${worth}</p>
<table>
${demands}</table>
`;
}

/** What was filled in; null if it is too much. */
async function submitted(request) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) {
    text += part;
    if (text.length > MOST_BYTES) return null;
  }
  return new URLSearchParams(text);
}

function send(response, status, lang, title, body) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(`${html`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
${body}
</html>`}
`);
}

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close());
