import { suspending } from "./stack-switching.ts";

/**
 * What the interpreter imports from JavaScript, and may use while a program runs in it: files in its memory, clocks,
 * random numbers. All else leads into the Worker, and from there to wherever the Worker can go.
 */
const OPEN: ReadonlySet<string> = new Set([
  ...["fd_close", "fd_fdstat_get", "fd_pread", "fd_pwrite", "fd_read", "fd_seek", "fd_sync", "fd_write"],
  ...["__syscall_chdir", "__syscall_chmod", "__syscall_dup", "__syscall_dup3", "__syscall_faccessat"],
  ...["__syscall_fadvise64", "__syscall_fallocate", "__syscall_fchdir", "__syscall_fchmod", "__syscall_fchmodat2"],
  ...["__syscall_fchown32", "__syscall_fchownat", "__syscall_fcntl64", "__syscall_fdatasync", "__syscall_fstat64"],
  ...["__syscall_fstatfs64", "__syscall_ftruncate64", "__syscall_getcwd", "__syscall_getdents64"],
  ...["__syscall_getuid32_js", "__syscall_ioctl", "__syscall_lstat64", "__syscall_mkdirat", "__syscall_mknodat"],
  ...["__syscall_newfstatat", "__syscall_openat", "__syscall_pipe", "__syscall_poll", "__syscall_readlinkat"],
  ...["__syscall_renameat", "__syscall_rmdir", "__syscall_stat64", "__syscall_statfs64", "__syscall_symlinkat"],
  ...["__syscall_truncate64", "__syscall_umask_js", "__syscall_unlinkat", "__syscall_utimensat"],
  ...["_mmap_js", "_msync_js", "_munmap_js"],
  // They ask whether a file is a socket, and none is.
  ...["_maybe_connect_async", "_maybe_poll_async", "_maybe_recvfrom_async", "_maybe_sendto_async"],
  ...["_try_fcntl64", "_try_shutdown"],
  ...["clock_res_get", "clock_time_get", "emscripten_date_now", "emscripten_get_now"],
  ...["_gmtime_js", "_localtime_js", "_mktime_js", "_timegm_js", "_tzset_js"],
  ...["environ_get", "environ_sizes_get", "random_get", "_emscripten_get_progname", "_Py_emscripten_runtime"],
  ...["emscripten_get_heap_max", "emscripten_resize_heap"],
  ...["__call_sighandler", "_PyEM_TrampolineCall_JS", "_Py_CheckEmscriptenSignals_Helper"],
  ...["_emscripten_runtime_keepalive_clear", "emscripten_runtime_keepalive_pop", "emscripten_runtime_keepalive_push"],
]);

/** What some others give instead: errors that C knows, of a system without a network, libraries and alarms. */
const GIVEN_INSTEAD: [names: RegExp, value: number][] = [
  [/^__syscall_/, -52],
  [/^(getaddrinfo|getnameinfo)$/, -4],
  [/^(getprotobyname|_dlopen_js|_dlsym_js)$/, 0],
  [/^(_emscripten_system|_setitimer_js)$/, -52],
];

/** The number of a file that is none: by it the interpreter and its Worker talk. Those behind it are its stacks. */
const DOOR = 1000;

/** Bytes of memory that the interpreter may have: enough for a hundred thousand tasks, and soon used up by a list without end. */
const MOST_MEMORY = 512 * 1024 * 1024;

/** The interpreter can't go on: the program has reached for what it may not, or has ended it. */
export class InterpreterEnded extends Error {
  override readonly name = "InterpreterEnded";
}

/** Who talks with the interpreter. */
export interface Visitor {
  /** What the interpreter is to read. */
  request: Uint8Array;
  /** Gets each text that it writes, before the interpreter goes on. */
  onMessage(text: string): void;
  /** Called by a stack that gives the turn to the one of that number. Gives a number of C. */
  onSwitch(stack: number): number | Promise<number>;
  /** Called in place of giving it more memory than it may have. */
  onMemoryUsedUp(): never;
}

const decoder = new TextDecoder();

type Import = (...values: number[]) => number;

/**
 * Stands around the interpreter. Once it is closed, the interpreter can do nothing but what {@link OPEN} says and talk
 * through the door, whatever runs in it: not by Python's names, which a program can look for, but by what WebAssembly
 * lets it call.
 */
export class Wall {
  visitor: Visitor | null = null;
  #isClosed = false;
  #memory!: WebAssembly.Memory;

  /** Puts it around the interpreter's imports, before it is instantiated. */
  build(imports: WebAssembly.Imports): void {
    // Emscripten has one object for all of them, and looks there for what it puts into tables.
    const functions = imports["env"] as Record<string, Import>;
    for (const [name, original] of Object.entries(functions))
      if (!OPEN.has(name)) functions[name] = Object.assign(this.#guarded(name, original), original);
    const { fd_read, fd_sync, fd_write, emscripten_resize_heap } = functions as Record<string, Import>;
    Object.assign(functions, {
      fd_read: (file: number, ...rest: [number, number, number]) =>
        file === DOOR ? this.#read(...rest) : fd_read!(file, ...rest),
      fd_write: (file: number, ...rest: [number, number, number]) =>
        file === DOOR ? this.#write(...rest) : fd_write!(file, ...rest),
      fd_sync: suspending((file) => (file >= DOOR ? this.visitor!.onSwitch(file - DOOR) : fd_sync!(file))),
      emscripten_resize_heap: (size: number) => {
        if (size >>> 0 > MOST_MEMORY) this.visitor?.onMemoryUsedUp();
        return emscripten_resize_heap!(size);
      },
    });
  }

  /** @param memory the interpreter's */
  close(memory: WebAssembly.Memory): void {
    this.#memory = memory;
    this.#isClosed = true;
  }

  #guarded(name: string, original: Import): Import {
    const instead = GIVEN_INSTEAD.find(([names]) => names.test(name))?.[1];
    return (...values) => {
      if (!this.#isClosed) return original(...values);
      if (instead !== undefined) return instead;
      throw new InterpreterEnded(name);
    };
  }

  #read(vectors: number, count: number, sizeAt: number): number {
    const { request } = this.visitor!;
    let size = 0;
    for (const piece of this.#pieces(vectors, count)) {
      const part = request.subarray(size, size + piece.length);
      piece.set(part);
      size += part.length;
    }
    this.visitor!.request = request.subarray(size);
    return this.#done(size, sizeAt);
  }

  #write(vectors: number, count: number, sizeAt: number): number {
    let text = "";
    let size = 0;
    for (const piece of this.#pieces(vectors, count)) {
      text += decoder.decode(piece);
      size += piece.length;
    }
    this.visitor!.onMessage(text);
    return this.#done(size, sizeAt);
  }

  /** The pieces of memory that these vectors, as WASI has them, name. */
  *#pieces(vectors: number, count: number): Generator<Uint8Array> {
    const { buffer } = this.#memory;
    const pairs = new Uint32Array(buffer, vectors, 2 * count);
    for (let i = 0; i < count; i++) yield new Uint8Array(buffer, pairs[2 * i], pairs[2 * i + 1]);
  }

  #done(size: number, sizeAt: number): number {
    new DataView(this.#memory.buffer).setUint32(sizeAt, size, true);
    return 0;
  }
}
