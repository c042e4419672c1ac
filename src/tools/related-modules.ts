/**
 * What is read or bundled by its path, so that no import leads to it, and the modules that do so: what imports one of
 * these depends on it.
 */
export const READERS: { files: RegExp; modules: string[] }[] = [
  { files: /^content\/lessons\//, modules: ["src/course/folders.ts"] },
  { files: /^content\/glossary\.md$/, modules: ["src/course/glossary.ts"] },
  { files: /^content\/reference\//, modules: ["src/reference/programs.ts"] },
  { files: /^(src\/lanes|runtime\/src)\//, modules: ["src/lanes/in-node.ts", "src/conformance/runtime.ts"] },
  { files: /^src\/lanes\/python\/virtual_asyncio\//, modules: ["src/conformance/run-python.ts"] },
  { files: /^src\/conformance\/prelude\./, modules: ["src/conformance/run-both.ts"] },
  { files: /^runtime\//, modules: ["runtime/tests/package.test.ts"] },
  { files: /^tests\/conformance\/programs\//, modules: ["tests/conformance/programs.test.ts"] },
  { files: /^tests\/content\/edges\//, modules: ["tests/content/edges.test.ts"] },
  {
    files: /^(README\.md$|\.github\/)/,
    modules: ["tests/tools/documented-commands.test.ts", "tests/tools/rooms.test.ts"],
  },
  { files: /^src\//, modules: ["tests/tools/rooms.test.ts"] },
];

/** Changed files, and the modules that read them by their path. */
export function withReaders(files: string[]): string[] {
  const readers = READERS.filter((reader) => files.some((file) => reader.files.test(file)));
  return [...new Set([...files, ...readers.flatMap(({ modules }) => modules)])];
}
