/**
 * `astro-builds.ts <folder> <base> …`: builds the site into each of these folders, for each of these paths, in one process:
 * what is the same under every path is made once.
 */
import { build } from "astro";

const [...places] = process.argv.slice(2);
while (places.length > 0) {
  const [outDir, base] = places.splice(0, 2);
  // The configuration asks for it.
  process.env.BASE_PATH = base;
  await build({ outDir });
}
// Python and TypeScript are still there.
process.exit();
