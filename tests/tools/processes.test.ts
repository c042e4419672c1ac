import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../src/tools/root.mjs";
import { useTemporaryFolder } from "../temporary-folder.ts";

const folder = useTemporaryFolder();
const withNode = join(root, "src/commands/with-node.mjs");
const processes = pathToFileURL(join(root, "src/tools/processes.mjs")).href;

beforeEach(() => {
  // A server that tells its port, and does not end by itself.
  folder.write(
    "server.mjs",
    `import { createServer } from "node:net";
    const server = createServer((socket) => socket.on("error", () => {}));
    server.listen(0, "localhost", () => console.log("port", server.address().port, process.pid));`,
  );
  // A command that starts it, as \`npm start\` starts a build.
  folder.write(
    "parent.mjs",
    `import { endTogether, startProcess } from "${processes}";
    endTogether();
    startProcess("node server.mjs", [], { shell: true, stdio: "inherit" });`,
  );
  const script = (name: string) => `node -e 1 && node "${withNode}" ${name}.mjs`;
  folder.write("package.json", JSON.stringify({ scripts: { server: script("server"), parent: script("parent") } }));
});

/** Numbers of the processes to end, whatever comes of a test. */
const started: number[] = [];
afterEach(() => {
  for (const id of started.splice(0)) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // All have ended, as they should.
    }
  }
});

/** Starts a command in the folder, in a group of its own. Gives the port of the server that comes of it. */
async function start(command: string, ...args: string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(command, args, { cwd: folder.path, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  started.push(-child.pid!);
  let printed = "";
  for await (const text of child.stdout!) {
    printed += String(text);
    const [, port, id] = /port (\d+) (\d+)/.exec(printed) ?? [];
    if (port === undefined) continue;
    started.push(Number(id));
    return { child, port: Number(port) };
  }
  throw new Error(`The server did not start: ${printed}`);
}

/** Waits until the server that holds a port is gone, and the port free. */
async function untilFree(port: number, end: () => void): Promise<void> {
  const socket = connect(port, "localhost").on("error", () => {});
  const isClosed = new Promise((resolve) => socket.on("close", resolve));
  await once(socket, "connect");
  end();
  await isClosed;
  while (!(await canListen(port)));
}

/** A process that ends closes what it holds one after another. */
function canListen(port: number): Promise<boolean> {
  const server = createServer().listen(port, "localhost");
  return new Promise((resolve) => {
    server.on("error", () => resolve(false));
    server.on("listening", () => server.close(() => resolve(true)));
  });
}

describe.skipIf(process.platform === "win32")("a server", () => {
  it.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)(
    "ends by %s to with-node.mjs, which ends with it",
    async (signal) => {
      const { child, port } = await start(process.execPath, withNode, "server.mjs");
      const ended = once(child, "exit");
      await untilFree(port, () => child.kill(signal));
      expect(await ended).toEqual([signal === "SIGINT" ? 130 : 143, null]);
    },
  );

  it.each(["SIGTERM", "SIGHUP", "SIGKILL"] as const)("ends by %s to the npm that started it", async (signal) => {
    const { child, port } = await start("npm", "run", "server");
    await untilFree(port, () => child.kill(signal));
  });

  it.each(["SIGTERM", "SIGHUP", "SIGKILL"] as const)(
    "ends by %s to npm when another command has started it, through a shell",
    async (signal) => {
      const { child, port } = await start("npm", "run", "parent");
      await untilFree(port, () => child.kill(signal));
    },
  );

  it.each(["SIGINT", "SIGHUP"] as const)("ends by the %s that a terminal sends to all", async (signal) => {
    const { child, port } = await start("npm", "run", "parent");
    await untilFree(port, () => process.kill(-child.pid!, signal));
  });

  it("ends when with-node.mjs has no time to end it", async () => {
    const { child, port } = await start(process.execPath, withNode, "parent.mjs");
    await untilFree(port, () => child.kill("SIGKILL"));
  });
});

describe.skipIf(process.platform === "win32")("with-node.mjs", () => {
  it("ends a child that does not heed its signal", async () => {
    const server = readFileSync(join(folder.path, "server.mjs"), "utf8");
    folder.write("server.mjs", `process.on("SIGTERM", () => {}); ${server}`);
    const { child, port } = await start(process.execPath, withNode, "server.mjs");
    await untilFree(port, () => child.kill("SIGTERM"));
  });

  it("says what is wrong when there is no such command", async () => {
    const child = spawn(process.execPath, [withNode, "nonsense"], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text) => (said += String(text)));
    expect(await once(child, "close")).toEqual([2, null]);
    expect(said).toBe("No dependency brings the command `nonsense`. Run `npm ci`, then try again.\n");
  });
});
