import { ANY_HOST, HostNames, keyOf, type Address } from "./address.ts";
import type { MemorySocket } from "./memory-socket.ts";
import { osError } from "./os-errors.ts";

/** The first of the ports that are given to those who ask for none. */
const FIRST_PORT = 49_152;

/** A network in memory: who is reached under which name, and who listens where. */
export class MemoryNetwork {
  readonly names = new HostNames();
  readonly #listeners = new Map<string, MemorySocket>();
  #nextPort = FIRST_PORT;

  /** A port that nobody has had. */
  freePort(): number {
    return this.#nextPort++;
  }

  /**
   * From now on the socket listens there.
   * @throws OSError when another one does
   */
  listen(address: Address, socket: MemorySocket): void {
    if (this.#listeners.has(keyOf(address))) throw osError("EADDRINUSE");
    this.#listeners.set(keyOf(address), socket);
  }

  /** Whether somebody listens there. */
  isTaken(address: Address): boolean {
    return this.#listeners.has(keyOf(address));
  }

  /** The socket does not listen any more. */
  leave(address: Address, socket: MemorySocket): void {
    if (this.#listeners.get(keyOf(address)) === socket) this.#listeners.delete(keyOf(address));
  }

  /** Who answers there. */
  listenerAt(address: Address): MemorySocket | undefined {
    const exact = this.#listeners.get(keyOf(address));
    if (exact !== undefined || typeof address === "string") return exact;
    return this.#listeners.get(keyOf([ANY_HOST, address[1]]));
  }
}
