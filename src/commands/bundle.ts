/** `npm run bundle`: one file that holds the whole site, for a computer or a network without the internet. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBundle } from "../bundle/make-bundle.ts";
import { orExplain } from "../tools/or-explain.ts";
import { root } from "../tools/root.mjs";
import { buildSite, isSiteCurrent, siteFolder } from "../tools/site-build.ts";
import { readAddress } from "../server/site-server.ts";

const NAME = "asyncio-explained.zip";

await orExplain(async () => {
  if (!isSiteCurrent()) await buildSite();
  const zip = await makeBundle(siteFolder, readAddress(process.env).base);
  writeFileSync(join(root, NAME), zip);
  console.log(`\n${NAME}: ${(zip.length / 1e6).toFixed(1)} MB. Its README.txt says how to start it.`);
});
