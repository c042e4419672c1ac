/** Serves the site that lies beside this script; `npm run bundle` makes serve.mjs of it. */
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { orExplain } from "../tools/or-explain.ts";
import { listen, readAddress, serveFolder } from "../server/site-server.ts";

/** The path that the site is built for. Put in by the build. */
declare const BASE: string;

await orExplain(async () => {
  const { port } = readAddress(process.env);
  // Only this computer, unless the teacher opens the server to the classroom.
  const host = process.env.HOST?.trim() || "localhost";
  const server = await listen(port, { host, command: "node serve.mjs" });
  const address = await serveFolder(server, join(import.meta.dirname, "site", BASE), BASE);
  const others = ["0.0.0.0", "::"].includes(host) ? addressesOfThisComputer() : [];
  console.log(`\nasyncio, explained: ${address}`);
  for (const other of others) console.log(`    for other computers: ${address.replace("localhost", other)}`);
  console.log("Ctrl-C ends it.");
});

function addressesOfThisComputer(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
}
