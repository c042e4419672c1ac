import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

/** Servers that exercises and the playground share: a copy is beside each program that uses it. */
test.each(["webserver.py", "webserver.ts", "team.py", "team.ts"])(
  "%s is the same wherever it is a program's file",
  (name) => {
    const copies = globSync("content/**/*").filter((path) => basename(path) === name && !path.includes("scenarios"));
    expect(copies.length).toBeGreaterThan(1);
    expect(new Set(copies.map((path) => readFileSync(path, "utf8"))).size).toBe(1);
  },
);
