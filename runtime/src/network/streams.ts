import { waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import { checkOptions } from "../options.ts";
import { getRunningLoop } from "../running-loop.ts";
import { addressesOf, THIS_HOST, type Address } from "./address.ts";
import { connectingTo } from "./connecting.ts";
import { connections } from "./connections.ts";
import type { ServerOptions } from "./networking.ts";
import type { Server } from "./server.ts";
import { StreamReaderProtocol, type ClientConnected } from "./stream-protocol.ts";
import { LIMIT, StreamReader } from "./stream-reader.ts";
import { StreamWriter } from "./stream-writer.ts";

const OPEN = waitingCode("openConnection");
const OPEN_UNIX = waitingCode("openUnixConnection");
const START = waitingCode("startServer");
const START_UNIX = waitingCode("startUnixServer");

const OF_STREAMS = ["limit"];
const OF_SERVERS = ["limit", "startServing"];

/** How streams are made. */
export interface StreamOptions {
  /** How long a line may be, in bytes; 64 KiB without. */
  limit?: number;
}

/** The two ends of a connection that a program holds. */
export type Streams = [reader: StreamReader, writer: StreamWriter];

/**
 * Connects to a server. Python's `asyncio.open_connection()`.
 * @throws GaiError when no host has that name; ConnectionRefusedError when no server listens there
 */
export function openConnection(host: string | null, port: number, options: StreamOptions = {}): Coroutine<Streams> {
  checkOptions("openConnection()", options, OF_STREAMS);
  const address: Address = [host ?? THIS_HOST, port];
  return new Coroutine(open(address, options), connectingTo(OPEN, address));
}

/**
 * Connects to a server at a path. Python's `asyncio.open_unix_connection()`.
 * @throws FileNotFoundError when no server listens there
 */
export function openUnixConnection(path: string, options: StreamOptions = {}): Coroutine<Streams> {
  checkOptions("openUnixConnection()", options, OF_STREAMS);
  return new Coroutine(open(path, options), connectingTo(OPEN_UNIX, path));
}

/**
 * A server that calls `onConnected(reader, writer)` for each connection; a coroutine function becomes a task. Python's
 * `asyncio.start_server()`.
 * @param host null: every address of this computer; several: all of them
 * @param port 0: any that is free, which `server.addresses` tells
 * @throws OSError when an address is taken
 */
export function startServer(
  onConnected: ClientConnected,
  host: string | null | readonly string[],
  port: number,
  options: StreamOptions & ServerOptions = {},
): Coroutine<Server> {
  checkOptions("startServer()", options, OF_SERVERS);
  return new Coroutine(start(onConnected, addressesOf(host, port), options), START);
}

/** A server at a path, as {@link startServer}. Python's `asyncio.start_unix_server()`. */
export function startUnixServer(
  onConnected: ClientConnected,
  path: string,
  options: StreamOptions & ServerOptions = {},
): Coroutine<Server> {
  checkOptions("startUnixServer()", options, OF_SERVERS);
  return new Coroutine(start(onConnected, [path], options), START_UNIX);
}

function* open(address: Address, options: StreamOptions): Body<Streams> {
  const loop = getRunningLoop();
  const [reader, protocol] = makeStream(loop, null, options);
  const [transport] = yield* connections.createConnection(loop, () => protocol, address);
  return [reader, new StreamWriter(transport, protocol, reader)];
}

function* start(
  onConnected: ClientConnected,
  addresses: readonly Address[],
  options: StreamOptions & ServerOptions,
): Body<Server> {
  const loop = getRunningLoop();
  const factory = (): StreamReaderProtocol => makeStream(loop, onConnected, options)[1];
  return yield* connections.createServer(loop, factory, addresses, options);
}

function makeStream(
  loop: EventLoop,
  onConnected: ClientConnected | null,
  { limit = LIMIT }: StreamOptions,
): [StreamReader, StreamReaderProtocol] {
  const reader = new StreamReader({ limit, loop });
  return [reader, new StreamReaderProtocol(reader, onConnected, loop)];
}
