import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { formatRules, type HeaderRule } from "../../src/headers/rules.ts";
import { listen, readAddress, serveFolder } from "../../src/server/site-server.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves the folder on any free port. Gives its address. */
async function serve(base = "/"): Promise<string> {
  const server = await listen(0);
  servers.push(server);
  return serveFolder(server, folder.path, base);
}

describe("the address", () => {
  it("is port 4321 and the root when nothing else is said", () => {
    expect(readAddress({})).toEqual({ port: 4321, base: "/" });
  });

  it.each(["x", "/x", "x/", "/x/"])("takes the base path %s", (BASE_PATH) => {
    expect(readAddress({ BASE_PATH }).base).toBe("/x/");
  });

  it("takes the port", () => {
    expect(readAddress({ PORT: "8080" }).port).toBe(8080);
  });

  it.each(["", "  "])("is the usual port when PORT is “%s”", (PORT) => {
    expect(readAddress({ PORT }).port).toBe(4321);
  });

  it.each(["http", "-1", "65536", "80.5", "0x", "0x50", "1e3", "8 0"])("refuses %s as a port", (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT is "${PORT}"`);
  });
});

describe("a taken port", () => {
  it("is an error that says what to do", async () => {
    const other = createServer();
    servers.push(other);
    await new Promise<void>((resolve) => other.listen({ port: 0, host: "localhost" }, resolve));
    const { port } = other.address() as AddressInfo;
    await expect(listen(port)).rejects.toThrow(new RegExp(`^Port ${port} is taken.*PORT=4321`, "s"));
  });
});

describe("the server", () => {
  it("gives a folder's page", async () => {
    folder.write("lessons/coroutines/index.html", "What a coroutine is");
    const response = await fetch(`${await serve()}lessons/coroutines/`);
    expect(await response.text()).toBe("What a coroutine is");
  });

  it("gives the site's own page for what is not there", async () => {
    folder.write("404.html", "Not here");
    const response = await fetch(`${await serve()}nothing/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("Not here");
  });

  it("serves under a base path, and leads there from the root", async () => {
    folder.write("index.html", "First page");
    const address = await serve("/x/");
    expect(address).toMatch(/:\d+\/x\/$/);
    const response = await fetch(new URL("/", address));
    expect(response.url).toBe(address);
    expect(await response.text()).toBe("First page");
  });

  it("tells visitors to wait as long as it has no site", async () => {
    const server = await listen(0);
    servers.push(server);
    const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
    expect([response.status, response.headers.get("Refresh")]).toEqual([503, "3"]);
    expect(await response.text()).toContain("being built");
  });

  it("sends the headers that the site's own file says, and asks for everything else to be asked for again", async () => {
    folder.write("index.html", "");
    folder.write("404.html", "Not here");
    folder.write("_astro/page.5f2c.js", "");
    const rules: HeaderRule[] = [
      { path: "/x/*", headers: { "X-All": "1" } },
      { path: "/x/_astro/*", headers: { "Cache-Control": "immutable" } },
      { path: "/x/404.html", headers: { "X-Not": "1" } },
    ];
    folder.write("_headers", formatRules(rules));
    const address = await serve("/x/");
    const headers = async (path: string) => (await fetch(address + path)).headers;
    expect((await headers("_astro/page.5f2c.js")).get("Cache-Control")).toBe("immutable");
    expect((await headers("_astro/page.5f2c.js?1")).get("X-All")).toBe("1");
    expect((await headers("")).get("Cache-Control")).toBe("no-cache");
    expect((await headers("nothing/")).get("X-Not")).toBe("1");
  });

  it("does not start with a file of headers that it can't read", async () => {
    folder.write("_headers", "/*\n  X-All: 1\nnonsense\n");
    await expect(serve()).rejects.toThrow("_headers, line 3: “nonsense”");
  });
});

describe("a client that means ill", () => {
  /** Sends bytes as they are, and gives all that comes back until the server closes the connection. */
  async function send(address: string, ...parts: string[]): Promise<string> {
    const { port } = new URL(address);
    const socket = connect(Number(port), "localhost").setEncoding("latin1");
    let received = "";
    socket.on("data", (text) => (received += String(text))).on("error", () => {});
    for (const part of parts) socket.write(part, "latin1");
    await new Promise<void>((resolve) => socket.on("close", () => resolve()));
    return received;
  }

  const lines = (...all: string[]) => [...all, "Host: x", "Connection: close", "", ""].join("\r\n");

  it.each<[string, string, number]>([
    ["a range backwards", lines("GET / HTTP/1.1", "Range: bytes=20-10"), 200],
    ["a range without end", lines("GET / HTTP/1.1", "Range: bytes=0-99999999999999999999"), 206],
    ["a broken encoding", lines("GET /%E0%A4%A HTTP/1.1"), 400],
    ["a null byte", lines("GET /%00 HTTP/1.1"), 404],
    ["bytes above ASCII", lines("GET /\xff\xfe HTTP/1.1"), 400],
    ["an address of another host", lines("GET http://elsewhere/ HTTP/1.1"), 200],
    ["an asterisk", lines("OPTIONS * HTTP/1.1"), 405],
    ["a body", lines("POST / HTTP/1.1", "Content-Length: 4") + "body", 405],
    ["another protocol", lines("GET / HTTP/1.1", "Upgrade: websocket"), 200],
    ["an expectation", lines("GET / HTTP/1.1", "Expect: wonders"), 417],
    ["a method that is none", lines("NONSENSE / HTTP/1.1"), 400],
    ["no HTTP", "nonsense\r\n\r\n", 400],
    ["too long an address", lines(`GET /${"a".repeat(100_000)} HTTP/1.1`), 431],
    ["too long a header", lines("GET / HTTP/1.1", `X: ${"a".repeat(100_000)}`), 431],
  ])("gets an answer, and the others theirs: %s", async (_what, request, status) => {
    folder.write("index.html", "a page of more than twenty bytes");
    const address = await serve();
    expect(await send(address, request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(address)).status).toBe(200);
  });

  it("may leave at any time", async () => {
    folder.write("index.html", "x".repeat(10_000_000));
    const address = await serve();
    for (const bytes of [0, 1, 100_000]) {
      const socket = connect(Number(new URL(address).port), "localhost");
      socket.write(lines("GET / HTTP/1.1"));
      let received = 0;
      await new Promise<void>((resolve) => {
        socket.on("data", (data) => {
          received += data.length;
          if (received > bytes) socket.destroy();
        });
        socket.on("close", () => resolve());
      });
    }
    const response = await fetch(address);
    expect((await response.arrayBuffer()).byteLength).toBe(10_000_000);
  });
});
