import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { ReleaseFolder } from "../../src/server/release.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const temporary = useTemporaryFolder();
let site: string;
beforeEach(() => {
  site = join(temporary.path, "dist");
});

/** Writes a build into a folder, as a build writes it: what names all others comes last. */
function build(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), text);
  writeFileSync(join(folder, "_headers"), `/*\n  X-Build: ${text}\n`);
  writeFileSync(join(folder, "service-worker.js"), text);
}

const served = async (folder: ReleaseFolder) => {
  const { files, rules } = await folder.current();
  return [String(files.get("")?.content), rules[0]?.headers["X-Build"]];
};

it("is the new build, once that has taken the place of the one before", async () => {
  build(site, "one");
  const folder = await ReleaseFolder.open(site);
  build(`${site}.new`, "two");
  expect(await served(folder)).toEqual(["one", "one"]);
  renameSync(site, `${site}.old`);
  renameSync(`${site}.new`, site);
  expect(await served(folder)).toEqual(["two", "two"]);
});

it("is the build before, as long as there is no new one: files removed, written one by one, the folder gone", async () => {
  build(site, "one");
  const folder = await ReleaseFolder.open(site);
  rmSync(site, { recursive: true });
  expect(await served(folder)).toEqual(["one", "one"]);
  mkdirSync(site);
  writeFileSync(join(site, "index.html"), "two");
  expect(await served(folder)).toEqual(["one", "one"]);
  build(site, "two");
  expect(await served(folder)).toEqual(["two", "two"]);
});

it("is the new build when files are copied over those of the one before", async () => {
  build(site, "one");
  const folder = await ReleaseFolder.open(site);
  build(`${site}.new`, "longer");
  cpSync(`${site}.new`, site, { recursive: true });
  expect(await served(folder)).toEqual(["longer", "longer"]);
});

it("is the build before when the new one can't be read, and that is said", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  build(site, "one");
  const folder = await ReleaseFolder.open(site);
  build(`${site}.new`, "two");
  writeFileSync(join(`${site}.new`, "_headers"), "nonsense");
  renameSync(site, `${site}.old`);
  renameSync(`${site}.new`, site);
  expect(await served(folder)).toEqual(["one", "one"]);
  expect(said.mock.lastCall?.[0]).toContain("_headers, line 1");
  said.mockRestore();
});

it("holds nothing that a link leads to", async () => {
  build(site, "one");
  symlinkSync(temporary.write("secret.txt", "secret"), join(site, "link.txt"));
  const folder = await ReleaseFolder.open(site);
  expect([...(await folder.current()).files.keys()].sort()).toEqual(["", "service-worker.js"]);
});
