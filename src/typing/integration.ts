import type { AstroIntegration } from "astro";
import { contentPrograms } from "./content.ts";

/** Ends a build at the first type errors in the programs of `content/`. */
export function programTypes(): AstroIntegration {
  return {
    name: "program-types",
    hooks: {
      "astro:build:start": () => {
        const { problems } = contentPrograms();
        if (problems !== "") throw new Error(`Programs in content/ have type errors:\n\n${problems}`);
      },
    },
  };
}
