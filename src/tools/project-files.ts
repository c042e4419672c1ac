import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** Paths of the files that Git has or would take. Null where there is no Git, or no repository. */
export function projectFiles(): string[] | null {
  const paths = linesOfGit("ls-files", "--cached", "--others", "--exclude-standard");
  return paths && [...new Set(paths)].filter((path) => existsSync(join(root, path)));
}

/**
 * Paths of the files that are not as they are on `main`, committed or not; those that are gone too.
 *
 * @throws Error when Git can't tell
 */
export function changedFiles(): string[] {
  const [base] = linesOfGit("merge-base", "main", "HEAD") ?? [];
  const changed = base && linesOfGit("diff", "--name-only", "--no-renames", base);
  const added = linesOfGit("ls-files", "--others", "--exclude-standard");
  if (changed && added) return [...new Set([...changed, ...added])].sort();
  throw new Error("What has changed is asked of Git, against the branch main: there is none here.");
}

/** What Git prints, by line; null when it fails. */
function linesOfGit(...args: string[]): string[] | null {
  const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", ...args], { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.split("\n").filter(Boolean) : null;
}
