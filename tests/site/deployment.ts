import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { addServiceWorker } from "../../src/offline/build/add-service-worker.ts";
import { bundledFiles } from "../../src/bundle/make-bundle.ts";
import { FILE_LIST, type SiteFiles } from "../../src/offline/site-files.ts";

/** A site as it lies unpacked from its bundle, on the bundle's own server: a process that can end, and begin again. */
export class Deployment {
  readonly #folder: string;
  readonly #base: string;
  #server: ChildProcess | null = null;
  #port = 0;

  /** @param base the path that the site in the folder is built for */
  static async of(site: string, base: string): Promise<Deployment> {
    const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));
    for (const [path, content] of Object.entries(await bundledFiles(site, base))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const deployment = new Deployment(join(folder, "asyncio-explained"), base);
    await deployment.start();
    return deployment;
  }

  private constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  get files(): SiteFiles {
    return JSON.parse(this.read(FILE_LIST)) as SiteFiles;
  }

  read(path: string): string {
    return readFileSync(join(this.#site, path), "utf8");
  }

  /** Takes the port it had before. */
  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.#port), HOST: "" };
    this.#server = spawn(process.execPath, [join(this.#folder, "serve.mjs")], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    for await (const text of this.#server.stdout!) {
      printed += String(text);
      const port = /localhost:(\d+)/.exec(printed);
      if (!port) continue;
      this.#port = Number(port[1]);
      return;
    }
    throw new Error(`The bundle's server has ended: ${printed}`);
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  }

  /** Puts another version of the site in its place: files by path, each with what becomes of its text. */
  async update(changes: Record<string, (text: string) => string>): Promise<void> {
    await this.stop();
    for (const [path, change] of Object.entries(changes)) {
      writeFileSync(join(this.#site, path), change(this.read(path)));
    }
    await addServiceWorker(this.#site, this.#base);
    await this.start();
  }

  /** Does something while a file is not there. */
  async without(path: string, body: () => Promise<void>): Promise<void> {
    const content = readFileSync(join(this.#site, path));
    await this.stop();
    rmSync(join(this.#site, path));
    await this.start();
    await body();
    await this.stop();
    writeFileSync(join(this.#site, path), content);
    await this.start();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(dirname(this.#folder), { recursive: true });
  }

  get #site(): string {
    return join(this.#folder, "site", this.#base);
  }
}
