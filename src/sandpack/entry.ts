import type { SandpackBundlerFiles } from "@codesandbox/sandpack-client";
import type { Source } from "./compiler.ts";
import pluginText from "asyncio/babel-plugin?bundled=cjs";

/** What the entry sends to the page when everything has been compiled. */
export interface Compiled {
  type: "compiled";
  request: number;
  /** One compiled module per source, in the order of the request. */
  code: string[];
}

const PLUGIN = "asyncio-coroutines";
const ENTRY = "/node_modules/compile/index.js";

/**
 * The bundler's file system. Each request changes it to hold the sources, our Babel plugin, and an entry that compiles
 * each source to text and dispatches the texts. The bundler runs nothing of the learner's.
 *
 * A source lies at a place of its own, whatever its path, so that several versions of one path can be compiled together.
 * No place is ever removed, only emptied: the bundler reloads its whole page when a module it knows is gone.
 */
export class BundlerFiles {
  #places = 0;

  forRequest(sources: Source[], request: number): SandpackBundlerFiles {
    this.#places = Math.max(this.#places, sources.length);
    const files = { ...STATIC_FILES };
    for (let index = 0; index < this.#places; index++) files[placeOf(index)] = { code: sources[index]?.code ?? "" };
    const required = sources.map(({ path }, index) => {
      const loader = `!raw-loader!babel-loader?${JSON.stringify(loaderOptions(path, request))}!${placeOf(index)}`;
      return `require(${JSON.stringify(loader)})`;
    });
    const message = `{ type: "compiled", request: ${request}, code: [${required.join(", ")}] }`;
    files[ENTRY] = { code: `require("codesandbox-api").dispatch(${message});` };
    return files;
  }
}

const placeOf = (index: number) => `/sources/${index}.ts`;

/** Which source of a request lies at a place of the file system. */
export function sourceIndex(place: string): number | null {
  const match = /^\/sources\/(\d+)\.ts$/.exec(place);
  return match && Number(match[1]);
}

/** `request` makes the module a new one: of one whose imports it can't resolve, the bundler serves an old compile. */
function loaderOptions(filename: string, request: number): object {
  return {
    request,
    isV7: true,
    // The bundler's own plugins break honest loops, and overwrite the file's name.
    disableCodeSandboxPlugins: true,
    config: {
      filename,
      retainLines: true,
      presets: [["typescript", {}]],
      plugins: [[PLUGIN, { runtime: "asyncio" }], "transform-modules-commonjs"],
    },
  };
}

const asJson = (value: object) => ({ code: JSON.stringify(value) });
const EMPTY = { code: "" };

const STATIC_FILES: SandpackBundlerFiles = {
  // The devDependency keeps Babel 7: without it the bundler loads Babel 6 over it, for good.
  "/package.json": asJson({ main: ENTRY, dependencies: {}, devDependencies: { "@babel/core": "7.21.8" } }),
  "/sandbox.config.json": asJson({ infiniteLoopProtection: false }),
  // Without this list the bundler asks hosts for these packages.
  "/.codesandbox/template.json": asJson({
    sandpack: {
      preInstalledDependencies: ["babel-runtime", "@babel/runtime", "node-libs-browser"],
      transpilers: { "^/node_modules/.*\\.js$": ["codesandbox:babel"], "\\.json$": ["codesandbox:json"] },
    },
  }),
  [`/node_modules/@babel/plugin-${PLUGIN}/package.json`]: asJson({ name: `@babel/plugin-${PLUGIN}`, main: "index.js" }),
  [`/node_modules/@babel/plugin-${PLUGIN}/index.js`]: { code: pluginText },
  // The bundler resolves what a module imports. The runtime itself is part of the Worker's script.
  "/node_modules/asyncio/package.json": asJson({ name: "asyncio", main: "index.js" }),
  "/node_modules/asyncio/index.js": EMPTY,
  "/node_modules/asyncio/compiled.js": EMPTY,
};
