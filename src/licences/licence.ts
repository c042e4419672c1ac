import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The licence of a package that this site hands on to its readers. */
export interface Licence {
  name: string;
  version: string;
  /** As the package names it, mostly an SPDX expression: "MIT". */
  licence: string;
  /** Where the package is at home. Undefined when it doesn't say. */
  homepage: string | undefined;
  /** The full text. */
  text: string;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url: string };
}

const require = createRequire(import.meta.url);

/**
 * Reads a package's licence. The text is that of its own licence and notice files; a package without them gets the
 * wording of the licence it names.
 *
 * @param folder the package's folder in node_modules
 * @throws Error when the package has no licence file, and names no licence that SPDX knows
 */
export function readLicence(folder: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license = "", homepage = repositoryPage(manifest) } = manifest;
  const text = licenceFiles(folder)
    .map((file) => readFileSync(file, "utf8").trim())
    .join("\n\n");
  return { name, version, licence: license, homepage, text: text || standardText(license, name) };
}

/** CPython's licence, of the version that the package `pyodide` holds: that has its own and not this one. */
export function readCPythonLicence(): Licence {
  const { info } = require("pyodide/pyodide-lock.json") as { info: { python: string } };
  const licence = "Python-2.0.1";
  return {
    name: "CPython",
    version: info.python,
    licence,
    homepage: "https://www.python.org",
    text: standardText(licence, "CPython"),
  };
}

/** Some packages have a folder of them. */
function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(licen[cs]e|copying|notice)\b/i.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
    })
    .sort();
}

/** package.json gives a repository as "owner/name", "github:owner/name" or an address for git. */
function repositoryPage({ repository }: Manifest): string | undefined {
  const address = typeof repository === "object" ? repository.url : repository;
  const short = address && /^(?:github:)?([\w-]+\/[\w.-]+)$/.exec(address)?.[1];
  if (short) return `https://github.com/${short}`;
  return address && /https:\/\/.+?(?=\.git$|$)/.exec(address)?.[0];
}

function standardText(license: string, name: string): string {
  try {
    return (require(`spdx-license-list/licenses/${license}.json`) as { licenseText: string }).licenseText;
  } catch (cause) {
    const problem = `The package ${name} has no licence file, and there is no licence "${license}" to quote.`;
    throw new Error(problem, { cause });
  }
}
