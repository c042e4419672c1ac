import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { sharedFiles } from "../../src/sandbox/island/editor/share.ts";

const DAMAGED = "The link is damaged: its code can't be read.";

function hash(text: string | Uint8Array): string {
  return `#sandbox=x&code=${deflateRawSync(text).toString("base64url")}`;
}

test("the code of a link is what was put into it", async () => {
  expect(await sharedFiles(hash(JSON.stringify({ "/main.py": "print('✓')" })))).toEqual({ "/main.py": "print('✓')" });
});

test("of a link that inflates without end no more is read than an editor can show", async () => {
  const link = hash(JSON.stringify({ "/main.py": "x".repeat(30_000_000) }));
  expect(link.length).toBeLessThan(50_000);
  await expect(sharedFiles(link)).rejects.toThrow("The link contains more code than an editor can show.");
});

test.each(["#sandbox=x", "#sandbox=x&code=%%%", "#sandbox=x&code=AAAA", hash("no JSON"), hash("null"), hash("7")])(
  "%s is a damaged link",
  async (link) => {
    await expect(sharedFiles(link)).rejects.toThrow(DAMAGED);
  },
);
