import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installOnDebian, mayInstall } from "./install-on-debian.ts";

/** The engines beside Chromium's that tests/engines drives. */
export type EngineName = "firefox" | "webkit";

interface Engine {
  /** What readers call it. */
  title: string;
  /** What it takes to drive it. Of each, one of these commands. */
  commands: string[][];
  /** Debian's packages that bring them. */
  packages: string[];
}

export const ENGINES: Record<EngineName, Engine> = {
  firefox: { title: "Firefox", commands: [["firefox-esr", "firefox"]], packages: ["firefox-esr"] },
  webkit: {
    title: "WebKit",
    commands: [["WebKitWebDriver"], ["Xvfb"]],
    packages: ["webkit2gtk-driver", "xvfb"],
  },
};

export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[];

/** The path of the first of some commands that is there. */
export function findCommand(commands: string[], path = process.env.PATH ?? ""): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((each) => existsSync(each));
}

/** Why an engine can't be driven here, in words for the one who runs the tests; null when it can. */
export function whyMissing(name: EngineName, path?: string): string | null {
  const { title, commands, packages } = ENGINES[name];
  const missing = commands.filter((names) => !findCommand(names, path)).map((names) => names.join(" or "));
  if (missing.length === 0) return null;
  const bring = packages.length > 1 ? `${packages.join(" and ")} bring` : `${packages[0]} brings`;
  return `${title} is not tested here: there is no ${missing.join(" and no ")}. On Debian, ${bring} what it takes.`;
}

/** On Debian, for root, installs the engines that are missing. */
export async function installEngines(): Promise<void> {
  const missing = ENGINE_NAMES.filter((name) => whyMissing(name)).flatMap((name) => ENGINES[name].packages);
  if (missing.length > 0 && mayInstall()) await installOnDebian(missing);
}
