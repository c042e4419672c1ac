/** `npm run serve`: serves the site as it was last built. */
import { existsSync } from "node:fs";
import { orExplain } from "../tools/or-explain.ts";
import { siteFolder } from "../tools/site-build.ts";
import { listen, readAddress, serveFolder } from "../server/site-server.ts";

await orExplain(async () => {
  if (!existsSync(siteFolder)) throw new Error("There is no built site: `npm run build` makes one.");
  const { port, base } = readAddress(process.env);
  console.log(await serveFolder(await listen(port), siteFolder, base));
});
