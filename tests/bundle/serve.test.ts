import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeBundle } from "../../src/bundle/make-bundle.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();
let server: ChildProcess | undefined;

beforeEach(async () => {
  folder.write("built/index.html", "The first page of the course");
  folder.write("secret.txt", "secret");
  for (const [path, content] of Object.entries(unzipSync(await makeBundle(join(folder.path, "built"), "/x/")))) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), content);
  }
});

afterEach(() => {
  server?.kill("SIGKILL");
});

/** Starts the bundle's server. Gives what it prints first. */
async function start(env: Record<string, string> = {}): Promise<string> {
  const script = join(folder.path, "asyncio-explained/serve.mjs");
  const child = spawn(process.execPath, [script], { env: { ...process.env, PORT: "0", ...env }, stdio: "pipe" });
  server = child;
  let printed = "";
  for await (const text of child.stdout) {
    printed += String(text);
    if (printed.includes("Ctrl-C")) break;
  }
  return printed;
}

const addressIn = (printed: string) => /http:\/\/localhost:\d+\/x\//.exec(printed)![0];

it("serves the site, and nothing beside it", async () => {
  const address = addressIn(await start());
  expect(await (await fetch(address)).text()).toBe("The first page of the course");
  for (const path of ["../../serve.mjs", "%2e%2e/%2e%2e/serve.mjs", "..%2f..%2f..%2fsecret.txt"]) {
    expect((await fetch(address + path)).status, path).toBe(404);
  }
});

it("is not ended by a request", async () => {
  const address = addressIn(await start());
  for (const range of ["bytes=20-10", "bytes=0-99999999999999999999", "bytes=-0", "bytes=0-0"]) {
    await fetch(address, { headers: { Range: range } });
  }
  expect((await fetch(address, { method: "POST", body: "x" })).status).toBe(405);
  expect(server!.exitCode).toBe(null);
});

const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const outside = others.find(({ family, internal }) => family === "IPv4" && !internal)?.address;

it.skipIf(outside === undefined)("answers other computers only when it is told to", async () => {
  const canReach = async (printed: string) => {
    const socket = connect(Number(new URL(addressIn(printed)).port), outside);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    });
    socket.destroy();
    return isOpen;
  };
  expect(await canReach(await start())).toBe(false);
  server!.kill();
  const printed = await start({ HOST: "0.0.0.0" });
  expect(await canReach(printed)).toBe(true);
  expect(printed).toContain(`for other computers: http://${outside}:`);
});

it.each([
  [{ PORT: "http" }, 'PORT is "http", and must be a number from 0 to 65535.'],
  [{ HOST: "192.0.2.1" }, 'HOST is "192.0.2.1", and this computer has no such address.'],
])("says in a sentence what is wrong with its settings: %o", async (env, sentence) => {
  await start(env);
  const said: string[] = [];
  server!.stderr!.on("data", (text) => said.push(String(text)));
  await once(server!, "close");
  expect(said.join("").trim()).toBe(sentence);
});

it.skipIf(process.platform === "win32").each(["SIGTERM", "SIGHUP", "SIGINT"] as const)("ends by %s", async (signal) => {
  await start();
  const ended = once(server!, "exit");
  server!.kill(signal);
  expect((await ended)[0]).toBeGreaterThan(128);
});
