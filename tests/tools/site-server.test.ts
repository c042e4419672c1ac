import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { listen, readAddress, serveFolder } from "../../src/tools/site-server.ts";
import { useTemporaryFolder } from "./temporary-folder.ts";

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

  it("lets a browser keep what has a hash in its name, and nothing else", async () => {
    folder.write("index.html", "");
    folder.write("_astro/page.5f2c.js", "");
    const address = await serve();
    const caching = async (path: string) => (await fetch(address + path)).headers.get("Cache-Control");
    expect(await caching("_astro/page.5f2c.js")).toContain("immutable");
    expect(await caching("")).toBe("no-cache");
  });
});
