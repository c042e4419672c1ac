import type { Coroutine } from "../coroutine.ts";
import type { EventLoop } from "../event-loop.ts";
import type { Address } from "./address.ts";
import type { Protocol } from "./protocol.ts";
import type { ProtocolFactory, Server } from "./server.ts";
import type { Transport } from "./transport.ts";

/** What connects: a network in memory, or that of the computer. */
export interface Network {
  /**
   * A connection to an address. @throws OSError when no server listens there
   */
  connect<P extends Protocol>(
    loop: EventLoop,
    factory: ProtocolFactory<P>,
    address: Address,
  ): Coroutine<[transport: Transport, protocol: P]>;

  /**
   * A server at some addresses, which does not take connections yet.
   * @throws OSError when an address is taken
   */
  serve(loop: EventLoop, factory: ProtocolFactory, addresses: readonly Address[]): Coroutine<Server>;

  /** A loop is closed, and what it had open with it. */
  leave?(loop: EventLoop): void;
}
