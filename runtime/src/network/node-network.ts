import { waitingCode } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import { ANY_HOST, type Address } from "./address.ts";
import { accept, connected, connectingTo, type MakeTransport } from "./connecting.ts";
import type { Network } from "./network.ts";
import { net, type NodeError, type NodeServer, type NodeSocket } from "./node-net.ts";
import { extraInfoOf, NodeTransport, osErrorOf } from "./node-transport.ts";
import { bindFailed, connectFailed } from "./os-errors.ts";
import type { Protocol } from "./protocol.ts";
import { Server, type Listener, type ProtocolFactory } from "./server.ts";
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
    connect: (loop, factory, address) =>
      new Coroutine(connect(loop, factory, address, untilClosed), connectingTo(CONNECT, address)),
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
  const made = loop.createFuture<void>();
  const socket = net.connect({ ...target, allowHalfOpen: true, pauseOnConnect: true });
  keep(loop, socket, untilClosed);
  socket.once("connect", () => tell(loop, () => made.done() || made.setResult()));
  socket.once("error", (error: NodeError) =>
    tell(loop, () => made.done() || made.setException(osErrorOf(error, connectFailed))),
  );
  try {
    yield made;
  } catch (error) {
    socket.destroy();
    throw error;
  }
  const protocol = factory();
  const path = typeof address === "string" ? address : null;
  const extra = extraInfoOf(socket, path);
  const transport = yield* connected(loop, (waiter) => new NodeTransport(loop, socket, protocol, waiter, null, extra));
  return [transport, protocol];
}

function* serve(
  loop: EventLoop,
  factory: ProtocolFactory,
  addresses: readonly Address[],
  untilClosed: UntilClosed,
): Body<Server> {
  const bound: { server: NodeServer; address: Address }[] = [];
  const waiting: NodeSocket[] = [];
  let take = (socket: NodeSocket): void => void waiting.push(socket);
  try {
    for (const address of addresses) {
      const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true });
      server.on("connection", (socket: NodeSocket) => {
        keep(loop, socket, untilClosed);
        tell(loop, () => take(socket));
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
        take = (socket) => {
          const extra = extraInfoOf(socket, path);
          const makeTransport: MakeTransport = (waiter) =>
            new NodeTransport(loop, socket, factory(), waiter, server, extra);
          accept(loop, makeTransport, () => socket.destroy());
        };
        for (const socket of waiting.splice(0)) take(socket);
      },
      close: () => void nodeServer.close(),
    };
  }
}

/** Returns the address that it was bound to. */
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

/** A socket without anybody who hears of its errors would end the process. */
function keep(loop: EventLoop, socket: NodeSocket, untilClosed: UntilClosed): void {
  const forget = untilClosed(loop, () => socket.destroy());
  socket.on("error", () => {});
  socket.once("close", forget);
}

function tell(loop: EventLoop, callback: () => void): void {
  if (!loop.isClosed()) loop.callSoonThreadsafe(callback);
}
