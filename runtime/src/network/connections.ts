import { codeNamed, waitingCode, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import { gather } from "../gather.ts";
import type { Address } from "./address.ts";
import { memoryNetwork } from "./memory.ts";
import type { Network } from "./network.ts";
import type { Networking, ServerOptions } from "./networking.ts";
import type { ProtocolFactory, Server } from "./server.ts";

const SERVE = waitingCode("loop.createServer");
const RESOLVE: Code = { ...codeNamed("_create_server_getaddrinfo"), unrecorded: true };

let programs: Network | null = null;

/** A loop's network: the one it was given, or the program's own, which is in memory. */
export function networkOf(loop: EventLoop): Network {
  return loop._network ?? (programs ??= memoryNetwork());
}

/** What stands behind `loop.createConnection` and `loop.createServer`. */
export const connections: Networking = {
  createConnection: (loop, factory, address) => networkOf(loop).connect(loop, factory, address),
  createServer: (loop, factory, addresses, options) => new Coroutine(serve(loop, factory, addresses, options), SERVE),
};

function* serve(
  loop: EventLoop,
  factory: ProtocolFactory,
  addresses: readonly Address[],
  { startServing = true }: ServerOptions,
): Body<Server> {
  const hosts = addresses.filter((address) => typeof address !== "string");
  // CPython looks the names up side by side, in tasks. Whoever counts tasks or turns sees that.
  if (hosts.length > 0) yield gather(hosts.map(() => new Coroutine(resolve(), RESOLVE)));
  const server = yield* networkOf(loop).serve(loop, factory, addresses);
  if (startServing) yield server.startServing();
  return server;
}

function* resolve(): Body<void> {}
