/** `npm start`: builds the site when something has changed, and serves it. */
import { orExplain } from "../tools/or-explain.ts";
import { buildSite, isSiteCurrent, siteFolder } from "../tools/site-build.ts";
import { listen, readAddress, serveFolder } from "../server/site-server.ts";

await orExplain(async () => {
  const { port, base } = readAddress(process.env);
  const server = await listen(port);
  try {
    if (!isSiteCurrent()) await buildSite();
    console.log(`\nasyncio, explained: ${await serveFolder(server, siteFolder, base)}\nCtrl-C stops it.`);
  } catch (error) {
    server.closeAllConnections();
    server.close();
    throw error;
  }
});
