import { waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Address } from "./address.ts";
import { MemoryNetwork } from "./memory-network.ts";
import { MemorySocket, WOULD_BLOCK } from "./memory-socket.ts";
import type { Network } from "./network.ts";
import { connectFailed, osError } from "./os-errors.ts";
import type { Protocol } from "./protocol.ts";
import { selectorOf } from "./selector.ts";
import { ACCEPT, Server, type Listener, type ProtocolFactory } from "./server.ts";
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
    connect: (loop, factory, address) => new Coroutine(connect(network, loop, factory, address), CONNECT),
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
  const connected = loop.createFuture<void>();
  socket.connect(to);
  selector.addWriter(socket, () => {
    if (connected.done()) return;
    const error = socket.takeError();
    if (error === null) connected.setResult();
    else connected.setException(typeof to === "string" ? osError(error) : connectFailed(error, to));
  });
  connected.addDoneCallback(() => selector.removeWriter(socket));
  try {
    yield connected;
  } catch (error) {
    socket.close();
    throw error;
  }
  const protocol = factory();
  return [yield* makeTransport(loop, socket, protocol, null), protocol];
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
  const accept = (): void => {
    for (let i = 0; i <= BACKLOG; i++) {
      const end = socket.accept();
      if (end === WOULD_BLOCK) return;
      loop.createTask(new Coroutine(greet(loop, end, factory, server), ACCEPT));
    }
  };
  return {
    address: socket.name!,
    listen() {
      socket.listen();
      selector.addReader(socket, accept);
    },
    close() {
      selector.removeReader(socket);
      socket.close();
    },
  };
}

function* greet(loop: EventLoop, socket: MemorySocket, factory: ProtocolFactory, server: Server): Body<void> {
  try {
    yield* makeTransport(loop, socket, factory(), server);
  } catch (exception) {
    // As in CPython, which tells of it in debug mode: what comes next is the protocol's business.
    const message = "Error on transport creation for incoming connection";
    if (loop.getDebug()) loop.callExceptionHandler({ message, exception });
  }
}

function* makeTransport(
  loop: EventLoop,
  socket: MemorySocket,
  protocol: Protocol,
  server: Server | null,
): Body<Transport> {
  const waiter = loop.createFuture<void>();
  const transport = new SocketTransport(loop, socket, protocol, waiter, server);
  try {
    yield waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return transport;
}
