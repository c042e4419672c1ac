/** What is used of Node's `node:net`, so that the package's types need none of Node's. */
export interface NodeSocket {
  readonly remoteAddress?: string;
  readonly remotePort?: number;
  readonly localAddress?: string;
  readonly localPort?: number;
  readonly writableLength: number;
  on(event: string, listener: (...args: never[]) => void): this;
  once(event: string, listener: (...args: never[]) => void): this;
  write(data: Uint8Array, sent: () => void): boolean;
  end(sent?: () => void): this;
  pause(): this;
  resume(): this;
  destroy(): this;
  setNoDelay(on: boolean): this;
}

/** What a socket of Node's fails with. */
export interface NodeError extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
}

export interface NodeServer {
  on(event: string, listener: (...args: never[]) => void): this;
  once(event: string, listener: (...args: never[]) => void): this;
  listen(options: { host: string; port: number } | { path: string }): this;
  address(): { address: string; port: number } | string | null;
  close(): this;
}

interface SocketOptions {
  allowHalfOpen: boolean;
  pauseOnConnect?: boolean;
}

export interface NodeNet {
  connect(options: SocketOptions & ({ host: string; port: number } | { path: string })): NodeSocket;
  createServer(options: SocketOptions): NodeServer;
}

const NAME = "node:net";

/** Node's own module. */
export const net = (await import(NAME)) as NodeNet;
