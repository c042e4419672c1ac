import type { Address } from "./address.ts";

/** Linux's numbers of what can go wrong, and what it says of each. */
const MESSAGES = {
  ENOENT: [2, "No such file or directory"],
  EBADF: [9, "Bad file descriptor"],
  EPIPE: [32, "Broken pipe"],
  EACCES: [13, "Permission denied"],
  EADDRINUSE: [98, "Address already in use"],
  ECONNRESET: [104, "Connection reset by peer"],
  ENOTCONN: [107, "Transport endpoint is not connected"],
  ETIMEDOUT: [110, "Connection timed out"],
  ECONNREFUSED: [111, "Connection refused"],
  EHOSTUNREACH: [113, "No route to host"],
} as const;

/** The name of an error of the operating system. */
export type ErrorCode = keyof typeof MESSAGES;

/** The operating system has refused something. Python's `OSError`. */
export class OSError extends Error {
  static {
    this.prototype.name = "OSError";
  }

  /** Linux's number of the error; null for one that is not the system's. */
  readonly errno: number | null;
  /** What the system says of it; null for one that is not the system's. */
  readonly strerror: string | null;

  /** As `OSError(errno, strerror)`, `OSError(message)` or `OSError()`. */
  constructor(errno?: number | string, strerror?: string) {
    const isTheSystems = typeof errno === "number" && strerror !== undefined;
    const message = isTheSystems ? `[Errno ${errno}] ${strerror}` : errno;
    super(...(message === undefined ? [] : [String(message)]));
    this.errno = isTheSystems ? errno : null;
    this.strerror = strerror ?? null;
  }
}

/** A connection could not be made, or is lost. Python's `ConnectionError`. */
export class ConnectionError extends OSError {
  static {
    this.prototype.name = "ConnectionError";
  }
}

/** No server listens at the address. Python's `ConnectionRefusedError`. */
export class ConnectionRefusedError extends ConnectionError {
  static {
    this.prototype.name = "ConnectionRefusedError";
  }
}

/** The other end has broken the connection off. Python's `ConnectionResetError`. */
export class ConnectionResetError extends ConnectionError {
  static {
    this.prototype.name = "ConnectionResetError";
  }
}

/** Something was written to a connection whose other end has gone. Python's `BrokenPipeError`. */
export class BrokenPipeError extends ConnectionError {
  static {
    this.prototype.name = "BrokenPipeError";
  }
}

/** There is no such path. Python's `FileNotFoundError`. */
export class FileNotFoundError extends OSError {
  static {
    this.prototype.name = "FileNotFoundError";
  }
}

/** No host has that name. Python's `socket.gaierror`. */
export class GaiError extends OSError {
  static {
    this.prototype.name = "gaierror";
  }
}

const CLASSES: Partial<Record<ErrorCode, typeof OSError>> = {
  ENOENT: FileNotFoundError,
  EPIPE: BrokenPipeError,
  ECONNRESET: ConnectionResetError,
  ECONNREFUSED: ConnectionRefusedError,
};

/** Whether it is the name of one of them. */
export function isErrorCode(name: string | undefined): name is ErrorCode {
  return name !== undefined && Object.hasOwn(MESSAGES, name);
}

/** The error of that name, in the class that Python has for it. */
export function osError(code: ErrorCode, message?: string): OSError {
  const [errno, strerror] = MESSAGES[code];
  return new (CLASSES[code] ?? OSError)(errno, message ?? strerror);
}

/** What a refused connection says. */
export function connectFailed(code: ErrorCode, address: Address): OSError {
  return osError(code, `Connect call failed ${inPython(address)}`);
}

/** What a server says that can't listen at an address. */
export function bindFailed(code: ErrorCode, address: Address): OSError {
  if (typeof address === "string") return osError(code, `Address ${inPython(address)} is already in use`);
  const why = MESSAGES[code][1].toLowerCase();
  return osError(code, `error while attempting to bind on address ${inPython(address)}: ${why}`);
}

function inPython(address: Address): string {
  return typeof address === "string" ? `'${address}'` : `('${address[0]}', ${address[1]})`;
}
