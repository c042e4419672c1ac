import { join } from "node:path";
import { expect, it } from "vitest";
import { readCPythonLicence, readLicence } from "../../src/licences/licence.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();

function writePackage(manifest: object, files: Record<string, string> = {}): string {
  folder.write("package.json", JSON.stringify({ name: "pkg", version: "1.2.3", ...manifest }));
  Object.entries(files).forEach(([name, text]) => folder.write(name, text));
  return folder.path;
}

it("gives the package's own licence and notices, whatever the files are called", () => {
  const files = { "LICENSE-MIT": "May be used.", "licence.txt": "By all.", NOTICE: "Made by A.", "index.js": "code" };
  expect(readLicence(writePackage({ license: "MIT", homepage: "https://pkg.example" }, files))).toEqual({
    name: "pkg",
    version: "1.2.3",
    licence: "MIT",
    homepage: "https://pkg.example",
    text: "May be used.\n\nMade by A.\n\nBy all.",
  });
});

it("quotes the licence that a package without a file names", () => {
  expect(readLicence(writePackage({ license: "MIT" })).text).toContain("Permission is hereby granted, free of charge");
});

it("refuses a package whose licence nobody can read", () => {
  expect(() => readLicence(writePackage({ license: "SEE README" }))).toThrow(
    'The package pkg has no licence file, and there is no licence "SEE README" to quote.',
  );
});

it.each([
  ["owner/name", "https://github.com/owner/name"],
  ["github:owner/name", "https://github.com/owner/name"],
  [{ url: "git+https://github.com/owner/name.git" }, "https://github.com/owner/name"],
  [{ url: "https://code.example/owner/name" }, "https://code.example/owner/name"],
  ["git@host:owner/name.git", undefined],
  [undefined, undefined],
])("takes the repository %j for a homepage", (repository, homepage) => {
  expect(readLicence(writePackage({ license: "MIT", repository })).homepage).toBe(homepage);
});

it("quotes CPython's licence", () => {
  expect(readCPythonLicence()).toMatchObject({ name: "CPython", version: expect.stringMatching(/^3\.14\./) });
  expect(readCPythonLicence().text).toContain("PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2");
});

it("reads the packages that are installed", () => {
  const react = readLicence(join(import.meta.dirname, "../../node_modules/react"));
  expect(react).toMatchObject({ name: "react", licence: "MIT" });
  expect(react.text).toContain("Meta Platforms");
});
