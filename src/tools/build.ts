/** `npm run build`: the runtime's package in runtime/dist, the site in dist. */
import { orExplain } from "./or-explain.ts";
import { buildSite } from "./site-build.ts";

await orExplain(buildSite);
