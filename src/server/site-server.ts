import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import { headersOf, HEADERS_FILE, parseRules } from "../headers/rules.ts";

const DEFAULT_PORT = 4321;

/** Where the site is served: the port from `PORT`, the path from `BASE_PATH` (the site must be built with the same). */
export interface Address {
  port: number;
  /** Starts and ends with a slash. */
  base: string;
}

/**
 * @param env the environment to read `PORT` and `BASE_PATH` from
 * @throws Error when `PORT` is not a port number
 */
export function readAddress(env: NodeJS.ProcessEnv): Address {
  const port = Number(env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${env.PORT}", and must be a number from 0 to 65535.`);
  }
  const path = (env.BASE_PATH ?? "").split("/").filter(Boolean);
  return { port, base: ["", ...path, ""].join("/") };
}

/**
 * Takes the port. Requests wait until {@link serveFolder} answers them.
 *
 * @param host the network it answers: this computer's own, unless another is named
 * @param command what starts this server, for the message
 * @throws Error when the port can't be had; the message says what to do
 */
export async function listen(port: number, { host = "localhost", command = "npm start" } = {}): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, command)));
    server.listen({ port, host }, resolve);
  });
  return server;
}

function explain(error: NodeJS.ErrnoException, port: number, start: string): Error {
  const problem =
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program (perhaps this site, started before).`
      : `Port ${port} can't be used: ${error.message}.`;
  const other = port === DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT;
  const command = process.platform === "win32" ? `set PORT=${other}&& ${start}` : `PORT=${other} ${start}`;
  return new Error(`${problem} Stop that program, or choose another port:\n\n    ${command}\n`, { cause: error });
}

/**
 * Answers the server's requests with the files of a built site, and with the headers that the site's own file says.
 *
 * @returns the address of the site's first page
 */
export function serveFolder(server: Server, folder: string, base: string): string {
  const files = sirv(folder, { etag: true, gzip: true });
  const headersFile = join(folder, HEADERS_FILE);
  const rules = existsSync(headersFile) ? parseRules(readFileSync(headersFile, "utf8")) : [];
  const notFoundPage = join(folder, "404.html");
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : "Not found";

  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    setHeaders(response, headersOf(rules, url.replace(/[?#].*/, "")));
    request.url = url.slice(base.length - 1);
    files(request, response, () => {
      setHeaders(response, headersOf(rules, `${base}404.html`));
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    });
  });
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

/** What no rule says how long to keep is asked for again. */
function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  response.setHeaders(new Map(Object.entries({ "Cache-Control": "no-cache", ...headers })));
}
