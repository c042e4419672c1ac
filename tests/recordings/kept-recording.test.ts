import { beforeEach, expect, test, vi } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { Outcome, RunRecord } from "../../src/record/index.ts";
import { keptRecording } from "../../src/recordings/kept-recording.ts";

vi.mock("../../src/lanes/in-node.ts");

const files = new Map<string, Uint8Array>();

vi.mock("../../src/lanes/python/node/cached-file.ts", () => ({
  cachedFile: async (name: string, make: () => Promise<Uint8Array>) => {
    if (!files.has(name)) files.set(name, await make());
    return name;
  },
}));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {
    ...fs,
    readFileSync: (path: string, ...rest: [BufferEncoding]) =>
      files.has(path) ? new TextDecoder().decode(files.get(path)) : fs.readFileSync(path, ...rest),
    rmSync: (path: string) => void files.delete(path),
  };
});

function runsEnd(outcome: Outcome): void {
  vi.mocked(runInNode).mockResolvedValue({ outcome } as RunRecord);
}

const program = (code: string) => ({ files: { "/main.py": code }, entry: "/main.py" });

beforeEach(() => {
  files.clear();
  vi.mocked(runInNode).mockReset();
});

test("a program that was recorded before is not run again, another one is", async () => {
  runsEnd({ kind: "finished" });
  const first = await keptRecording(program("print(1)"));
  expect(await keptRecording(program("print(1)"))).toEqual(first);
  expect(runInNode).toHaveBeenCalledTimes(1);
  await keptRecording(program("print(2)"));
  expect(runInNode).toHaveBeenCalledTimes(2);
});

test("a run that was cut is not kept", async () => {
  runsEnd({ kind: "cut", limit: "unresponsive", message: "", advice: "" });
  expect((await keptRecording(program("print(1)"))).outcome.kind).toBe("cut");
  runsEnd({ kind: "finished" });
  expect((await keptRecording(program("print(1)"))).outcome.kind).toBe("finished");
});
