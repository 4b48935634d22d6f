// What is added to the generated site: the try-it pages, and the links to them.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, "docs/site");
const PAGES = ["index", "schedule-4", "reverse-invoicing", "verdict"];

// Classic scripts, because a browser refuses modules from a file.
await build({
  entryPoints: PAGES.map((name) => join(root, `docs/try/${name}.js`)),
  outdir: join(site, "try"),
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  minify: true,
  logLevel: "warning",
  // Every chunk of the library is free of side effects, and says so.
  logOverride: { "ignored-bare-import": "silent" },
});
const style = readFileSync(join(root, "docs/try/style.css"), "utf8");
mkdirSync(join(site, "try"), { recursive: true });
writeFileSync(join(site, "try/style.css"), style);
for (const name of PAGES) writeFileSync(join(site, `try/${name}.html`), shell(name));
console.log(`${PAGES.length} try-it pages`);

function shell(name) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>huiqi</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<noscript>本页用脚本计算。This page works out its figures by script.</noscript>
<script src="${name}.js"></script>
</body>
</html>
`;
}

// A page anywhere in the site says `site:` for the site's root: only now is it known how deep the page lies.
for (const name of readdirSync(site, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".html")) continue;
  const file = join(site, name);
  const html = readFileSync(file, "utf8");
  const up = relative(join(site, name, ".."), site)
    .split(sep)
    .join(posix.sep);
  const replaced = html.replaceAll('href="site:', `href="${up === "" ? "." : up}/`);
  if (replaced !== html) writeFileSync(file, replaced);
}
