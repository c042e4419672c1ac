import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { formatRules, type HeaderRule } from "../../src/headers/rules.ts";
import { listen, readAddress, serveFolder } from "../../src/server/site-server.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();
const servers: Server[] = [];
afterEach(() => {
  servers.splice(0).forEach((server) => server.close());
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

  it.each(["http", "-1", "65536", "80.5", "0x"])("refuses %s as a port", (PORT) => {
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
