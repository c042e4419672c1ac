import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { readScenarios } from "../../course/scenarios.ts";

const QUERY = "?with-scenarios";

/**
 * `check.ts?with-scenarios` is an exercise's checks together with its scenarios: what a page loads, in one piece, when
 * somebody asks for a check.
 */
export function exercisesWithScenarios(): Plugin {
  return {
    name: "exercises-with-scenarios",
    load(id) {
      if (!id.endsWith(QUERY)) return null;
      const check = id.slice(0, -QUERY.length);
      const folder = dirname(check);
      const scenarios = readScenarios(folder);
      for (const { name, files } of scenarios) {
        for (const path of Object.values(files).flatMap(Object.keys) as string[]) {
          this.addWatchFile(join(folder, "scenarios", name.replaceAll(" ", "-"), path));
        }
      }
      return `import checks from ${JSON.stringify(check)};
export default { checks, scenarios: ${JSON.stringify(scenarios)} };`;
    },
  };
}
