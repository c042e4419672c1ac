/** `npm run build`: the runtime's package in runtime/dist, the site in dist. */
import { orExplain } from "../tools/or-explain.ts";
import { buildSite } from "../tools/site-build.ts";

await orExplain(buildSite);
