import { connections } from "./connections.ts";
import { provideNetworking } from "./networking.ts";
import type { Transport } from "./transport.ts";

/**
 * What is told of a connection and of the bytes that arrive. Each connection has one; its loop calls the methods, one at a
 * time. Python's `asyncio.Protocol`.
 */
export class Protocol {
  static {
    provideNetworking(connections);
  }

  /** There is a connection. Called once, first of all. */
  connectionMade(_transport: Transport): void {}

  /** Adds bytes that have arrived. How it was cut into pieces on its way says nothing. */
  dataReceived(_data: Uint8Array): void {}

  /**
   * The other end sends nothing more. Return true to keep the transport open, so that you can go on sending; otherwise
   * it closes.
   */
  eofReceived(): boolean | void {}

  /** What waits to be sent has grown beyond the transport's upper limit. */
  pauseWriting(): void {}

  /** What waits to be sent has shrunk below the transport's lower limit. */
  resumeWriting(): void {}

  /** The connection is closed, or broken off with an error. Called once, last of all. */
  connectionLost(_error: Error | null): void {}
}
