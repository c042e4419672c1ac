import type { Coroutine } from "../coroutine.ts";
import { RuntimeError } from "../errors.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Address } from "./address.ts";
import type { Protocol } from "./protocol.ts";
import type { ProtocolFactory, Server } from "./server.ts";
import type { Transport } from "./transport.ts";

/** Whether a server takes connections as soon as it is made. */
export interface ServerOptions {
  /** True without. */
  startServing?: boolean;
}

/** What a loop's methods for connections do. */
export interface Networking {
  createConnection<P extends Protocol>(
    loop: EventLoop,
    factory: ProtocolFactory<P>,
    address: Address,
  ): Coroutine<[transport: Transport, protocol: P]>;
  createServer(
    loop: EventLoop,
    factory: ProtocolFactory,
    addresses: readonly Address[],
    options: ServerOptions,
  ): Coroutine<Server>;
}

let provided: Networking | null = null;

/** To be called by what a program with connections can't do without: one without them has no need of any of this. */
export function provideNetworking(networking: Networking): void {
  provided = networking;
}

/** @throws RuntimeError when the program has no Protocol that it could use with it */
export function networking(): Networking {
  if (provided === null)
    throw new RuntimeError("a connection needs a protocol: a class that extends asyncio's Protocol");
  return provided;
}
