import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A folder that each test of a file has to itself. */
export interface TemporaryFolder {
  path: string;
  /** Writes a file, and the folders it stands in. Gives its full path. */
  write(path: string, text: string): string;
}

export function useTemporaryFolder(): TemporaryFolder {
  const folder: TemporaryFolder = {
    path: "",
    write(path, text) {
      const full = join(folder.path, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), "asyncio-explained-"));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true });
  });
  return folder;
}
