// Serves the endpoint.
//
//   node examples/http-endpoint/main.mjs [port]

import { serve } from "@hono/node-server";
import { app } from "./app.mjs";

const port = Number(process.argv[2] ?? 8080);

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close());
