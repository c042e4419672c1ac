import { waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Address } from "./address.ts";
import { accept, connected, connectingTo } from "./connecting.ts";
import { MemoryNetwork } from "./memory-network.ts";
import { MemorySocket, WOULD_BLOCK } from "./memory-socket.ts";
import type { Network } from "./network.ts";
import { connectFailed, osError } from "./os-errors.ts";
import type { Protocol } from "./protocol.ts";
import { selectorOf } from "./selector.ts";
import { Server, type Listener, type ProtocolFactory } from "./server.ts";
import { SocketTransport } from "./socket-transport.ts";
import type { Transport } from "./transport.ts";

const CONNECT = waitingCode("loop.createConnection");
const SERVE = waitingCode("loop.createServer");

/** How many connections a listening socket gives at once. */
const BACKLOG = 100;

/**
 * A network of its own, in memory: bytes take 10 ms of the loop's time from one end to the other, and nothing leaves the
 * program. A name that a server is given is the name of a host from then on.
 */
export function memoryNetwork(): Network {
  const network = new MemoryNetwork();
  return {
    connect: (loop, factory, address) =>
      new Coroutine(connect(network, loop, factory, address), connectingTo(CONNECT, address)),
    serve: (loop, factory, addresses) => new Coroutine(serve(network, loop, factory, addresses), SERVE),
  };
}

function* connect<P extends Protocol>(
  network: MemoryNetwork,
  loop: EventLoop,
  factory: ProtocolFactory<P>,
  address: Address,
): Body<[Transport, P]> {
  const to: Address = typeof address === "string" ? address : [network.names.resolve(address[0]), address[1]];
  const selector = selectorOf(loop);
  const socket = new MemorySocket(network, selector);
  const made = loop.createFuture<void>();
  socket.connect(to);
  selector.addWriter(socket, () => {
    if (made.done()) return;
    const error = socket.takeError();
    if (error === null) made.setResult();
    else made.setException(typeof to === "string" ? osError(error) : connectFailed(error, to));
  });
  made.addDoneCallback(() => selector.removeWriter(socket));
  try {
    yield made;
  } catch (error) {
    socket.close();
    throw error;
  }
  const protocol = factory();
  const transport = yield* connected(loop, (waiter) => new SocketTransport(loop, socket, protocol, waiter, null));
  return [transport, protocol];
}

function* serve(
  network: MemoryNetwork,
  loop: EventLoop,
  factory: ProtocolFactory,
  addresses: readonly Address[],
): Body<Server> {
  return new Server(loop, (server) => addresses.map((address) => listenAt(network, loop, factory, address, server)));
}

function listenAt(
  network: MemoryNetwork,
  loop: EventLoop,
  factory: ProtocolFactory,
  address: Address,
  server: Server,
): Listener {
  const selector = selectorOf(loop);
  const socket = new MemorySocket(network, selector);
  socket.bind(address);
  const acceptAll = (): void => {
    for (let i = 0; i <= BACKLOG; i++) {
      const end = socket.accept();
      if (end === WOULD_BLOCK) return;
      accept(loop, (waiter) => new SocketTransport(loop, end, factory(), waiter, server));
    }
  };
  return {
    address: socket.name!,
    listen() {
      socket.listen();
      selector.addReader(socket, acceptAll);
    },
    close() {
      selector.removeReader(socket);
      socket.close();
    },
  };
}
