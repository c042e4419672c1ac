import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { below, problemOf, ROOMS } from "../../eslint.rooms.js";
import { root } from "../../src/tools/root.mjs";

const rooms = Object.keys(ROOMS);
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The picture of the rooms, without the arrows that follow from others. */
function picture(): string {
  const arrows = rooms.flatMap((room) => {
    const allowed = ROOMS[room]!;
    const needed = allowed.filter((target) => !allowed.some((other) => below(other).has(target)));
    return needed.map((target) => `  ${room} --> ${target}`);
  });
  return ["```mermaid", "flowchart TD", ...arrows, "```"].join("\n");
}

/** The rooms that the files of a room name, by an import or as a path to start or to bundle. */
function namedIn(room: string): Set<string> {
  const named = new Set<string>();
  for (const file of globSync(`src/${room}/**/*.{ts,tsx,mjs,astro}`, { cwd: root })) {
    const paths = read(file).matchAll(
      /["'](?<relative>\.[^"'\n]+)["']|["'](?<path>src\/[^"'\n]+)["']|"#(?<alias>\w+)"/g,
    );
    for (const { groups } of paths) {
      const { relative: to, path = `src/${groups!["alias"]}/` } = groups!;
      named.add((to ? relative(root, resolve(root, dirname(file), to)) : path).split(/[\\/]/)[1] ?? "");
    }
  }
  return named;
}

describe("the rooms of src/", () => {
  it("are all in the table", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(rooms.toSorted());
  });

  it.each(rooms)("%s stands on nothing that stands on it, and on no room that it does not use", (room) => {
    expect(below(room)).not.toContain(room);
    const named = namedIn(room);
    expect(ROOMS[room]!.filter((target) => !named.has(target))).toEqual([]);
  });

  // The linter reads the head of an .astro file, and no script in it.
  it.each(globSync("src/**/*.astro", { cwd: root }))("%s imports nothing that it may not", (file) => {
    const imports = read(file).matchAll(/\b(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g);
    const problems = Array.from(imports, ([, path]) => problemOf(file, join(dirname(file), path!)));
    expect(problems.filter(Boolean)).toEqual([]);
  });

  it("stand in CONTRIBUTING as the table has them", () => {
    expect(read(".github/CONTRIBUTING.md")).toContain(picture());
  });
});

it.each([
  ["src/record/record.ts", "src/lanes/lane.ts", /may not import src\/lanes\/\..* belongs into src\/record\/, or/],
  ["src/timeline/Plot.tsx", "src/search/find.ts", /may not import src\/search\/\..* belongs into src\/record\/\.$/],
  ["src/shell/links.ts", "src/styles/x.ts", /may not import src\/styles\/\..* a room below both\.$/],
  ["src/lanes/lane.ts", "tests/record/run-script.ts", /imports nothing from tests\//],
  ["runtime/src/sleep.ts", "src/record/record.ts", /imports nothing from outside runtime\//],
  ["src/news/news.ts", "src/record/record.ts", /is not among the rooms in eslint\.rooms\.js/],
])("an import in %s of %s is told where it belongs", (importer, imported, sentence) => {
  expect(problemOf(importer, imported)).toMatch(sentence);
});

it.each([
  ["src/timeline/Plot.tsx", "src/record/record.ts"],
  ["src/timeline/Plot.tsx", "src/timeline/lanes.ts"],
  ["tests/timeline/bars.test.ts", "tests/record/run-script.ts"],
])("an import in %s of %s is as it should be", (importer, imported) => {
  expect(problemOf(importer, imported)).toBeNull();
});
