import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answer, readRange, type Question } from "../../src/server/answer.ts";
import { ReleasedFile, type Release } from "../../src/server/release.ts";

const LONG = "asyncio ".repeat(500);
const TEN = "0123456789";

const release: Release = {
  files: new Map(
    Object.entries({
      "": new ReleasedFile("index.html", Buffer.from("Home")),
      "404.html": new ReleasedFile("404.html", Buffer.from("Not here")),
      "lessons/tasks/": new ReleasedFile("lessons/tasks/index.html", Buffer.from("Tasks")),
      "ten.txt": new ReleasedFile("ten.txt", Buffer.from(TEN)),
      "long.js": new ReleasedFile("long.js", Buffer.from(LONG)),
      "a b%#?.txt": new ReleasedFile("a b%#?.txt", Buffer.from("Odd")),
    }),
  ),
  rules: [
    { path: "/x/*", headers: { "X-All": "1" } },
    { path: "/x/lessons/*", headers: { "X-Lessons": "1" } },
  ],
};

const ask = (url: string, headers: Question["headers"] = {}, method = "GET") =>
  answer({ method, url, headers }, release, "/x/");

describe("an address", () => {
  it("has a file, with the headers of the rules", async () => {
    const { status, headers, body } = await ask("/x/lessons/tasks/");
    expect([status, String(body)]).toEqual([200, "Tasks"]);
    expect(headers).toMatchObject({ "X-All": "1", "X-Lessons": "1", "Content-Type": "text/html; charset=utf-8" });
  });

  it.each([
    "/x/lessons/tasks",
    "/x/lessons/tasks/index.html",
    "/x/lessons/tasks/.",
    "/x/lessons/tasks/a/..",
    "/x/lessons//tasks/",
    "//x/lessons/tasks/",
    "/./x/lessons/tasks/",
    "/y/../x/lessons/tasks/",
    "/../../x/lessons/tasks/",
    "/x/%6cessons/tasks/",
    "/x/lessons%2Ftasks/",
    "/x/lessons/%2e%2e/lessons/tasks/",
    "http://elsewhere/x/%6cessons/tasks/",
  ])("is the only one of its file: %s leads there", async (spelling) => {
    const { status, headers } = await ask(`${spelling}?q=1`);
    expect([status, headers["Location"]]).toEqual([308, "/x/lessons/tasks/?q=1"]);
  });

  it.each(["/", "/x", "/x/index.html", "//x//"])("is the home page's: %s leads there", async (spelling) => {
    expect((await ask(spelling)).headers["Location"]).toBe("/x/");
  });

  it("is one that can be asked for, whatever the file's name", async () => {
    const { headers } = await ask("/x/%61%20b%25%23%3f.txt");
    expect(headers["Location"]).toBe("/x/a%20b%25%23%3F.txt");
    expect(String((await ask(headers["Location"]!)).body)).toBe("Odd");
  });

  it.each([
    "/x/LESSONS/tasks/",
    "/x/ten.txt/",
    "/x/ten",
    "/x/index",
    "/x/_headers",
    "/x/%00",
    "/x/ten.txt%00.html",
    "/x/..%5c..%5cetc",
    "/x/lessons\\tasks\\",
    "/xlessons/tasks/",
    "/lessons/tasks/",
    "//elsewhere/",
    "/etc/passwd",
  ])("without a file has the site's own page for that: %s", async (url) => {
    const { status, body } = await ask(url);
    expect([status, String(body)]).toEqual([404, "Not here"]);
  });

  it.each(["*", "", "x", "/x/%", "/x/%zz", "/x/%c3%28", "/x/%ff"])("that is none is refused: %s", async (url) => {
    const { status, headers } = await ask(url);
    expect([status, headers["X-Content-Type-Options"]]).toEqual([400, "nosniff"]);
  });
});

describe("a method", () => {
  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", ""])(
    "other than GET and HEAD is refused: %s",
    async (method) => {
      const { status, headers } = await ask("/x/", {}, method);
      expect([status, headers["Allow"]]).toEqual([405, "GET, HEAD"]);
    },
  );
});

describe("a range", () => {
  it.each([
    ["0-0", 0, 0],
    ["0-4", 0, 4],
    ["3-", 3, 9],
    ["9-9", 9, 9],
    ["-1", 9, 9],
    ["-10", 0, 9],
    ["-9999", 0, 9],
    ["0-99999999999999999999", 0, 9],
  ])("of bytes=%s of ten", async (range, first, last) => {
    const { status, headers, body } = await ask("/x/ten.txt", { range: `bytes=${range}` });
    expect([status, headers["Content-Range"]]).toEqual([206, `bytes ${first}-${last}/10`]);
    expect(String(body)).toBe(TEN.slice(first, last + 1));
  });

  it.each(["10-", "10-20", "99999999999999999999-", "-0"])("beyond the file is refused: bytes=%s", async (range) => {
    const { status, headers } = await ask("/x/ten.txt", { range: `bytes=${range}` });
    expect([status, headers["Content-Range"]]).toEqual([416, "bytes */10"]);
  });

  it.each([
    "bytes=20-10",
    "bytes=5-3",
    "bytes=-",
    "bytes=",
    "bytes=0-1,3-4",
    "bytes=a-b",
    "bytes=0x1-2",
    "bytes=1.5-2",
    "lines=0-1",
    "0-1",
    "",
    "bytes=--1",
  ])("that is invalid, or of several parts, is ignored: %s", async (range) => {
    const { status, body } = await ask("/x/ten.txt", { range });
    expect([status, String(body)]).toEqual([200, TEN]);
  });

  it("of an empty file is refused", () => {
    expect(readRange("bytes=0-0", 0)).toBe("unsatisfiable");
    expect(readRange("bytes=-1", 0)).toBe("unsatisfiable");
  });

  it("holds for the file that the client has the beginning of, and no other", async () => {
    const etag = (await ask("/x/ten.txt")).headers["ETag"];
    expect((await ask("/x/ten.txt", { range: "bytes=5-", "if-range": etag })).status).toBe(206);
    expect((await ask("/x/ten.txt", { range: "bytes=5-", "if-range": `"other"` })).status).toBe(200);
  });
});

describe("what a client has", () => {
  it.each([(tag: string) => tag, (tag: string) => `"other", W/${tag}`, () => "*"])(
    "is not sent again",
    async (header) => {
      const etag = (await ask("/x/ten.txt")).headers["ETag"]!;
      expect((await ask("/x/ten.txt", { "if-none-match": header(etag) })).status).toBe(304);
    },
  );

  it("is sent again when it is another", async () => {
    expect((await ask("/x/ten.txt", { "if-none-match": `"other"` })).status).toBe(200);
  });
});

describe("compression", () => {
  it("is of what gains by it, for who takes it", async () => {
    const { headers, body } = await ask("/x/long.js", { "accept-encoding": "br, gzip;q=0.5" });
    expect(headers).toMatchObject({ "Content-Encoding": "gzip", Vary: "Accept-Encoding" });
    expect(gunzipSync(body as Buffer).toString()).toBe(LONG);
  });

  it.each(["", "br", "gzip;q=0", "gzip; q=0.0, br"])("is none for who does not take it: %s", async (accepted) => {
    const { headers, body } = await ask("/x/long.js", { "accept-encoding": accepted });
    expect(headers["Content-Encoding"]).toBeUndefined();
    expect(String(body)).toBe(LONG);
  });

  it("is none of what fits into one packet", async () => {
    expect((await ask("/x/ten.txt", { "accept-encoding": "gzip" })).headers["Content-Encoding"]).toBeUndefined();
  });

  it("makes another representation, with another tag", async () => {
    const tags = await Promise.all(["gzip", ""].map((each) => ask("/x/long.js", { "accept-encoding": each })));
    expect(tags[0]!.headers["ETag"]).not.toBe(tags[1]!.headers["ETag"]);
  });
});
