/** A name of asyncio's that is not here, or not the same, and why: one sentence, in Markdown. */
export interface Difference {
  /** Names of the module, or `Class.member`. */
  names: string[];
  why: string;
}

/** Members that CPython has only in a newer version than the one that the list of names is of, with that version. */
export const newer: Record<string, string> = { "TaskGroup.cancel": "3.15" };

/** What a program for this package does differently. */
export const different: Difference[] = [
  {
    names: [
      "run",
      "Runner.run",
      "Runner.close",
      "AbstractEventLoop.run_until_complete",
      "AbstractEventLoop.run_forever",
    ],
    why: "It returns a promise where Python blocks, because a page’s thread must not be blocked.",
  },
  {
    names: ["Runner.__enter__", "Runner.__exit__"],
    why: "JavaScript’s `using` can’t wait for the end: await `runner.close()` in a `finally` block.",
  },
  {
    names: ["AbstractEventLoop"],
    why: "There is one kind of event loop, and `EventLoop` is its class.",
  },
  {
    names: ["BaseEventLoop", "SelectorEventLoop", "ProactorEventLoop"],
    why: "There is one kind of event loop, `EventLoop`, whatever its connections go over.",
  },
  {
    names: ["AbstractServer", "BaseProtocol", "BaseTransport", "ReadTransport", "WriteTransport"],
    why: "There is one class for each: `Server`, `Protocol` and `Transport`.",
  },
  {
    names: ["Server.sockets"],
    why: "There are no socket objects: `server.addresses` says where it listens.",
  },
  {
    names: ["StreamWriter.start_tls"],
    why: "The network in memory has no TLS.",
  },
  {
    names: ["StreamReaderProtocol"],
    why: "It connects a transport with its streams, and here `openConnection` and `startServer` make both.",
  },
  {
    names: ["get_event_loop_policy", "set_event_loop_policy"],
    why: "Policies are deprecated in Python 3.14: give `run` or `Runner` a `loopFactory`.",
  },
  {
    names: ["CancelledError"],
    why: "JavaScript’s `catch` catches every error, including this one, which `except Exception` does not catch: throw it again.",
  },
  {
    names: ["to_thread", "AbstractEventLoop.run_in_executor"],
    why: "The function sees copies of its arguments and its module’s names, as in another process: workers share no memory.",
  },
  {
    names: ["call_soon", "call_soon_threadsafe", "call_later", "call_at"].map((name) => `AbstractEventLoop.${name}`),
    why: "There are no keyword arguments: pass `{ context }` as the last argument instead of `context=`.",
  },
  {
    names: ["run_coroutine_threadsafe"],
    why: "It returns a promise instead of a `concurrent.futures.Future`, because code outside the loop can’t block.",
  },
  {
    names: ["create_eager_task_factory"],
    why: "It takes a class derived from `Task`, not any function that makes tasks.",
  },
  {
    names: ["Task.get_stack"],
    why: "It returns places in the source, because JavaScript has no frame objects.",
  },
  {
    names: ["FrameCallGraphEntry"],
    why: "The entries of a call stack are `CallGraphEntry` objects: a file, a line and a function’s name.",
  },
  {
    names: ["future_add_to_awaited_by", "future_discard_from_awaited_by"],
    why: "The call graph finds what waits for a future in the callbacks of that future, so it does not need these calls.",
  },
];

/** What a browser can’t offer. */
export const notInBrowser: Difference[] = [
  {
    names: [
      "BufferedProtocol",
      "DatagramProtocol",
      "DatagramTransport",
      "SendfileNotAvailableError",
      "AbstractEventLoop.create_datagram_endpoint",
    ],
    why: "The network in memory carries streams of bytes: there are no datagrams, and no buffers to share with a system.",
  },
  {
    names: [
      "connect_accepted_socket",
      "sendfile",
      "sock_accept",
      "sock_connect",
      "sock_recv",
      "sock_recv_into",
      "sock_recvfrom",
      "sock_recvfrom_into",
      "sock_sendall",
      "sock_sendfile",
      "sock_sendto",
      "start_tls",
    ].map((name) => `AbstractEventLoop.${name}`),
    why: "A page can’t open sockets: connections are made by `openConnection` and `createConnection`, over a network in memory.",
  },
  {
    names: ["add_reader", "add_writer", "remove_reader", "remove_writer"].map((name) => `AbstractEventLoop.${name}`),
    why: "A page has no file descriptors to watch.",
  },
  {
    names: ["getaddrinfo", "getnameinfo"].map((name) => `AbstractEventLoop.${name}`),
    why: "A page can’t ask for addresses: the browser does so itself.",
  },
  {
    names: [
      "create_subprocess_exec",
      "create_subprocess_shell",
      "SubprocessProtocol",
      "SubprocessTransport",
      "AbstractEventLoop.subprocess_exec",
      "AbstractEventLoop.subprocess_shell",
      "AbstractEventLoop.connect_read_pipe",
      "AbstractEventLoop.connect_write_pipe",
    ],
    why: "A page can’t start processes.",
  },
];

/** What belongs to the language rather than to one of asyncio's names. */
export interface LanguageDifference {
  /** In Python's words, in Markdown. */
  python: string;
  /** In Markdown. */
  why: string;
}

export const ofTheLanguage: LanguageDifference[] = [
  {
    python: "`await`, `async with`, `async for`",
    why: "In a sandbox `await`, `asyncWith` and `for await`; where nothing is compiled `yield*`, `asyncWith` and `asyncFor`.",
  },
  {
    python: "`except Exception`",
    why: "JavaScript’s `catch` catches everything, including a CancelledError: throw again what it is not meant for.",
  },
  {
    python: "`coroutine.close()`",
    why: "`finally` blocks run, and no `catch` sees it, as `except Exception` does not see Python’s GeneratorExit. There is nothing like `except BaseException`, which would.",
  },
  {
    python: "“coroutine was never awaited”, “exception was never retrieved”",
    why: "The warning comes at the end of the run, not when the last reference to the coroutine or the future is gone: JavaScript can’t tell when that is.",
  },
  {
    python: "An async generator that is left before its end",
    why: "Python closes it when the last reference to it is gone. A `for await` that is left early does the same for a generator that was made in its head; a generator with a name stays open until the end of the run. Close it yourself: `await generator.aclose()`.",
  },
  {
    python: "`SystemExit`",
    why: "There is none. Of the exceptions that `except Exception` does not catch, a program meets CancelledError, and KeyboardInterrupt after Ctrl-C.",
  },
  {
    python: "`except*`",
    why: "`catch` the group and take it apart with `split()` or `subgroup()`.",
  },
  {
    python: "`__context__`, `add_note()`",
    why: "JavaScript’s errors have a `cause`. They do not record the error that was being handled, and have no notes.",
  },
  {
    python: "`repr()` of callbacks and numbers",
    why: "A callback is shown without its line, which JavaScript does not know, and 1.0 is 1.",
  },
  {
    python: "A program in which every task waits",
    why: "It hangs in Python, and here on the real clock. On the virtual clock it ends with a DeadlockError that names what each task waits for. The tasks stay as they are: their `finally` blocks do not run, just as in a program that hangs and is killed.",
  },
  {
    python: "An awaitable of another library",
    why: "JavaScript’s promises can be awaited in a coroutine. An `await` that was not compiled can’t wait for a coroutine, and says what to write instead.",
  },
];
