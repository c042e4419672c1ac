import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, inWords, type Answer } from "./answer.ts";
import { ReleaseFolder } from "./release.ts";

const DEFAULT_PORT = 4321;

/** Has the browser ask again, in three seconds. */
const RELOAD = { Refresh: "3" };

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
  const text = env.PORT?.trim() || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new Error(`PORT is "${env.PORT}", and must be a number from 0 to 65535.`);
  }
  const path = (env.BASE_PATH ?? "").split("/").filter(Boolean);
  return { port, base: ["", ...path, ""].join("/") };
}

/**
 * Takes the port. Until {@link serveFolder} has a site to answer with, visitors are told to wait.
 *
 * @param host the network it answers: this computer's own, unless another is named
 * @param command what starts this server, for the message
 * @throws Error when the port can't be had; the message says what to do
 */
export async function listen(port: number, { host = "localhost", command = "npm start" } = {}): Promise<Server> {
  const server = createServer();
  server.on(
    "request",
    handler(() => inWords(503, "The site is being built. It appears here by itself.", RELOAD)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, { port, host, command })));
    server.listen({ port, host }, resolve);
  });
  // Such as too many open connections: those that are open go on.
  server.on("error", (error) => console.error(`A connection failed: ${error.message}`));
  return server;
}

interface Wanted {
  port: number;
  host: string;
  command: string;
}

function explain(error: NodeJS.ErrnoException, { port, host, command }: Wanted): Error {
  if (error.code === "ENOTFOUND" || error.code === "EADDRNOTAVAIL") {
    return new Error(`HOST is "${host}", and this computer has no such address.`, { cause: error });
  }
  const problem =
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program (perhaps this site, started before). Stop that program, or`
      : `Port ${port} can't be used: ${error.message}. Please`;
  const other = port === DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT;
  const start = process.platform === "win32" ? `set PORT=${other}&& ${command}` : `PORT=${other} ${command}`;
  return new Error(`${problem} choose another port:\n\n    ${start}\n`, { cause: error });
}

/**
 * Answers the server's requests with the files of a built site, and with the headers that the site's own file says. When
 * the site is built anew, the new one.
 *
 * @returns the address of the site's first page
 * @throws Error when the folder can't be read
 */
export async function serveFolder(server: Server, folder: string, base: string): Promise<string> {
  server.removeAllListeners("request").on("request", await handlerFor(folder, base));
  return `http://localhost:${(server.address() as AddressInfo).port}${base}`;
}

/** Answers requests with the files of a folder that is served at a path. */
export async function handlerFor(folder: string, base: string): Promise<RequestListener> {
  const site = await ReleaseFolder.open(folder);
  return handler(async (request) => answer(request, await site.current(), base));
}

/** No request ends the server: what fails closes one connection. */
function handler(answerTo: (request: IncomingMessage) => Answer | Promise<Answer>): RequestListener {
  const send = async (request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = await answerTo(request);
    const length = status === 304 ? {} : { "Content-Length": Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length }).end(request.method === "HEAD" ? "" : body);
  };
  return (request, response) => {
    send(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url} failed: ${String(error)}`);
      response.destroy();
    });
  };
}
