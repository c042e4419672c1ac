import { GaiError } from "./os-errors.ts";

/** Where an end of a connection is: a host and a port, or the path of a Unix socket. */
export type Address = readonly [host: string, port: number] | string;

/** This computer. */
export const THIS_HOST = "127.0.0.1";
/** A server that listens here is reached under every address of its computer. */
export const ANY_HOST = "0.0.0.0";

/** Where a server listens: at a port of one host or of several; null: of every address of its computer. */
export function addressesOf(host: string | null | readonly string[], port: number): Address[] {
  const hosts = typeof host === "object" && host !== null ? host : [host ?? ANY_HOST];
  return hosts.map((each) => [each, port]);
}

/** Under which a table keeps an address. */
export function keyOf(address: Address): string {
  return typeof address === "string" ? `unix:${address}` : `${address[0]}:${address[1]}`;
}

/** The names of hosts in a network in memory, and their addresses. */
export class HostNames {
  readonly #addresses = new Map([
    ["localhost", THIS_HOST],
    ["", ANY_HOST],
    ["::1", THIS_HOST],
    ["::", ANY_HOST],
  ]);
  #hosts = 1;

  /**
   * The address of a host.
   * @throws GaiError when no host has that name
   */
  resolve(host: string): string {
    const address = this.#addressOf(host);
    if (address === undefined) throw new GaiError(-2, "Name or service not known");
    return address;
  }

  /** A server wants to be reached under this name: it gets a host of its own, unless there is one. */
  add(host: string): string {
    const known = this.#addressOf(host);
    if (known !== undefined) return known;
    const address = `10.0.0.${++this.#hosts}`;
    this.#addresses.set(host.toLowerCase(), address);
    return address;
  }

  #addressOf(host: string): string | undefined {
    return isAddress(host) ? host : this.#addresses.get(host.toLowerCase());
  }
}

function isAddress(host: string): boolean {
  const parts = host.split(".");
  return parts.length === 4 && parts.every((part) => /^\d+$/.test(part) && Number(part) < 256);
}
