import { codeNamed, waitingWith, type Code } from "../code.ts";
import { Coroutine, type Body } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Future } from "../future.ts";
import type { Address } from "./address.ts";
import { addressText } from "./address-text.ts";
import type { Transport } from "./transport.ts";

/** A task that waits until a new connection's protocol knows of it is the server's own business. */
const ACCEPT: Code = { ...codeNamed("EventLoop._accept_connection2"), unrecorded: true };

/** The code of what waits until there is a connection to an address, by the name that the program gave. */
export function connectingTo(code: Code, address: Address): Code {
  return waitingWith(code, () => ` to ${addressText(address)}`);
}

/** Makes the transport of a connection. It tells the waiter when its protocol knows of it. */
export type MakeTransport = (waiter: Future<void>) => Transport;

/** Waits until the protocol knows of its connection, whose transport is closed when that is cancelled. */
export function* connected(loop: EventLoop, makeTransport: MakeTransport): Body<Transport> {
  const waiter = loop.createFuture<void>();
  const transport = makeTransport(waiter);
  try {
    yield waiter;
  } catch (error) {
    transport.close();
    throw error;
  }
  return transport;
}

/** Has a server's connection made known to its protocol, in a task of its own. Python's `_accept_connection2`. */
export function accept(loop: EventLoop, makeTransport: MakeTransport, drop: () => void = () => {}): void {
  loop.createTask(new Coroutine(greet(loop, makeTransport, drop), ACCEPT));
}

function* greet(loop: EventLoop, makeTransport: MakeTransport, drop: () => void): Body<void> {
  try {
    yield* connected(loop, makeTransport);
  } catch (exception) {
    drop();
    // As in CPython, which tells of it in debug mode: what comes next is the protocol's business.
    const message = "Error on transport creation for incoming connection";
    if (loop.getDebug()) loop.callExceptionHandler({ message, exception });
  }
}
