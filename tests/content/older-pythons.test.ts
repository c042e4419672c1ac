import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** An f-string with its own kind of quotation mark inside of its braces, which Python takes since 3.12 only. */
const NESTED = /\b[fF](?:"[^"\n]*\{[^}"\n]*"[^"\n]*"[^}"\n]*\}|'[^'\n]*\{[^}'\n]*'[^'\n]*'[^}'\n]*\})/;

test("programs that readers copy to their own computer can be read by Python 3.11", () => {
  expect(`print(f"{await count("orders")}")`).toMatch(NESTED);
  expect(`print(f"{await count('orders')}", f"{a}")`).not.toMatch(NESTED);
  const programs = globSync("content/**/*.py").filter((path) => !path.includes("mistakes"));
  expect(programs.length).toBeGreaterThan(100);
  expect(programs.filter((path) => NESTED.test(readFileSync(path, "utf8")))).toEqual([]);
});
