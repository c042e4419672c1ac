/** Serves the site that lies beside this script; `npm run bundle` makes serve.mjs of it. */
import { join } from "node:path";
import { orExplain } from "../tools/or-explain.ts";
import { listen, readAddress, serveFolder } from "../server/site-server.ts";

/** The path that the site is built for. Put in by the build. */
declare const BASE: string;

await orExplain(async () => {
  const { port } = readAddress(process.env);
  const server = await listen(port, { host: process.env.HOST || "localhost", command: "node serve.mjs" });
  const address = await serveFolder(server, join(import.meta.dirname, "site", BASE), BASE);
  console.log(`\nasyncio, explained: ${address}\nCtrl-C stops it.`);
});
