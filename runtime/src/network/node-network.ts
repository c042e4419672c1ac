import { waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import { ANY_HOST, type Address } from "./address.ts";
import type { Network } from "./network.ts";
import { net, type NodeError, type NodeServer, type NodeSocket } from "./node-net.ts";
import { extraInfoOf, NodeTransport, osErrorOf } from "./node-transport.ts";
import { bindFailed, connectFailed } from "./os-errors.ts";
import type { Protocol } from "./protocol.ts";
import { ACCEPT, Server, type Listener, type ProtocolFactory } from "./server.ts";
import type { Transport } from "./transport.ts";

const CONNECT = waitingCode("loop.createConnection");
const SERVE = waitingCode("loop.createServer");

/** The computer's network, by Node's sockets: TCP, and Unix sockets at paths. On the real clock. */
export function nodeNetwork(): Network {
  /** What must be closed with its loop, or the process would not end. */
  const open = new Map<EventLoop, Set<() => void>>();

  const untilClosed = (loop: EventLoop, close: () => void): (() => void) => {
    const ofLoop = open.get(loop) ?? new Set();
    open.set(loop, ofLoop.add(close));
    return () => ofLoop.delete(close);
  };

  return {
    connect: (loop, factory, address) => new Coroutine(connect(loop, factory, address, untilClosed), CONNECT),
    serve: (loop, factory, addresses) => new Coroutine(serve(loop, factory, addresses, untilClosed), SERVE),
    leave: (loop) => {
      for (const close of open.get(loop) ?? []) close();
      open.delete(loop);
    },
  };
}

/** Has something closed when its loop is, unless that is called off by what it gives. */
type UntilClosed = (loop: EventLoop, close: () => void) => () => void;

function* connect<P extends Protocol>(
  loop: EventLoop,
  factory: ProtocolFactory<P>,
  address: Address,
  untilClosed: UntilClosed,
): Body<[Transport, P]> {
  const target = typeof address === "string" ? { path: address } : { host: address[0], port: address[1] };
  const connected = loop.createFuture<void>();
  const socket = net.connect({ ...target, allowHalfOpen: true, pauseOnConnect: true });
  keep(loop, socket, untilClosed);
  socket.once("connect", () => tell(loop, () => connected.done() || connected.setResult()));
  socket.once("error", (error: NodeError) =>
    tell(loop, () => connected.done() || connected.setException(osErrorOf(error, connectFailed))),
  );
  try {
    yield connected;
  } catch (error) {
    socket.destroy();
    throw error;
  }
  const protocol = factory();
  const path = typeof address === "string" ? address : null;
  return [yield* makeTransport(loop, socket, protocol, null, path), protocol];
}

function* serve(
  loop: EventLoop,
  factory: ProtocolFactory,
  addresses: readonly Address[],
  untilClosed: UntilClosed,
): Body<Server> {
  const bound: { server: NodeServer; address: Address }[] = [];
  const waiting: NodeSocket[] = [];
  let accept = (socket: NodeSocket): void => void waiting.push(socket);
  try {
    for (const address of addresses) {
      const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true });
      server.on("connection", (socket: NodeSocket) => {
        keep(loop, socket, untilClosed);
        tell(loop, () => accept(socket));
      });
      bound.push({ server, address: yield* bind(loop, server, address) });
      untilClosed(loop, () => server.close());
    }
  } catch (error) {
    for (const { server } of bound) server.close();
    throw error;
  }
  return new Server(loop, (server) => bound.map((each) => listener(each, server)));

  function listener({ server: nodeServer, address }: (typeof bound)[number], server: Server): Listener {
    const path = typeof address === "string" ? "" : null;
    return {
      address,
      listen() {
        accept = (socket) => void loop.createTask(new Coroutine(greet(loop, socket, factory, server, path), ACCEPT));
        for (const socket of waiting.splice(0)) accept(socket);
      },
      close: () => void nodeServer.close(),
    };
  }
}

/** Gives the address that it was given. */
function* bind(loop: EventLoop, server: NodeServer, address: Address): Body<Address> {
  const listening = loop.createFuture<void>();
  server.once("listening", () => tell(loop, () => listening.done() || listening.setResult()));
  server.once("error", (error: NodeError) =>
    tell(loop, () => listening.done() || listening.setException(osErrorOf(error, bindFailed))),
  );
  server.listen(typeof address === "string" ? { path: address } : { host: address[0] || ANY_HOST, port: address[1] });
  yield listening;
  const given = server.address()!;
  return typeof given === "string" ? given : [given.address, given.port];
}

function* greet(
  loop: EventLoop,
  socket: NodeSocket,
  factory: ProtocolFactory,
  server: Server,
  path: string | null,
): Body<void> {
  try {
    yield* makeTransport(loop, socket, factory(), server, path);
  } catch (exception) {
    socket.destroy();
    const message = "Error on transport creation for incoming connection";
    if (loop.getDebug()) loop.callExceptionHandler({ message, exception });
  }
}

function* makeTransport(
  loop: EventLoop,
  socket: NodeSocket,
  protocol: Protocol,
  server: Server | null,
  path: string | null,
): Body<Transport> {
  const waiter = loop.createFuture<void>();
  const transport = new NodeTransport(loop, socket, protocol, waiter, server, extraInfoOf(socket, path));
  try {
    yield waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return transport;
}

/** A socket without anybody who hears of its errors would end the process. */
function keep(loop: EventLoop, socket: NodeSocket, untilClosed: UntilClosed): void {
  const forget = untilClosed(loop, () => socket.destroy());
  socket.on("error", () => {});
  socket.once("close", forget);
}

function tell(loop: EventLoop, callback: () => void): void {
  if (!loop.isClosed()) loop.callSoonThreadsafe(callback);
}
