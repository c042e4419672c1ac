import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assertPathWorks, writeToCheckout } from "../../src/tools/checkout.mjs";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();
const write = <T>(work: () => Promise<T>, megabytes = 1) => writeToCheckout("building", megabytes, work, folder.path);
const nothing = () => Promise.resolve();

describe("the path of the checkout", () => {
  it.each(["/home/a#b", "/what?/c"])("may not have what the tools take for a part of an address: %s", (path) => {
    expect(() => assertPathWorks(path)).toThrow(/has a "[#?]" in it, .* another name/s);
  });

  it.each(["/home/a (1)", "/home/a b", "/home/a%20b", "/home/ä[2]{c,d}", "C:\\Users\\a b"])("may be %s", (path) => {
    expect(() => assertPathWorks(path)).not.toThrow();
  });
});

describe("writing to the checkout", () => {
  it("gives what the work gives, and leaves nothing behind, whether it succeeds or fails", async () => {
    expect(await write(() => Promise.resolve(1))).toBe(1);
    await expect(write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await write(() => Promise.resolve(2))).toBe(2);
    expect(existsSync(join(folder.path, ".lock"))).toBe(false);
  });

  it("is for one process at a time; the other is told which one it waits for", async () => {
    let finish = () => {};
    const first = write(() => new Promise<void>((resolve) => (finish = resolve)));
    await expect(write(nothing)).rejects.toThrow(`Process ${process.pid} is installing or building here. Wait`);
    expect(readFileSync(join(folder.path, ".lock"), "utf8")).toBe(String(process.pid));
    finish();
    await first;
    await write(nothing);
  });

  it("does not wait for a process that has ended without a word", async () => {
    writeFileSync(join(folder.path, ".lock"), "999999999");
    await write(nothing);
  });

  it("does not begin without room on the disk", async () => {
    await expect(write(nothing, 1e9)).rejects.toThrow(/^The disk has \d+ MB left, and building takes 1000000000 MB/);
  });

  it.skipIf(process.platform !== "linux")("does not begin where nothing may be written", async () => {
    await expect(writeToCheckout("building", 0, nothing, "/proc")).rejects.toThrow("This folder can't be written to");
  });
});
