/** Builds what the tests of the site run on: the site, and the same one under a path. */
import { orExplain } from "./or-explain.ts";
import { buildSite, SITE_UNDER_PATH } from "./site-build.ts";

await orExplain(() => buildSite([SITE_UNDER_PATH]));
