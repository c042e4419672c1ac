/** A name of asyncio's that is not here, or not the same, and why: one sentence, in Markdown. */
export interface Difference {
  /** Names of the module, or `Class.member`. */
  names: string[];
  why: string;
}

/** Members that CPython has only in a newer version than the one that the list of names is of, with that version. */
export const newer: Record<string, string> = { "TaskGroup.cancel": "3.15" };

/** What a program for this package does in another way. */
export const different: Difference[] = [
  {
    names: [
      "run",
      "Runner.run",
      "Runner.close",
      "AbstractEventLoop.run_until_complete",
      "AbstractEventLoop.run_forever",
    ],
    why: "It gives a promise where Python blocks, for a page’s thread must not be held.",
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
    why: "It stands between a transport and its streams, which `openConnection` and `startServer` make together.",
  },
  {
    names: ["get_event_loop_policy", "set_event_loop_policy"],
    why: "Policies are deprecated in Python 3.14: give `run` or `Runner` a `loopFactory`.",
  },
  {
    names: ["CancelledError"],
    why: "JavaScript’s `catch` takes every error, this one too, where `except Exception` lets it pass: throw it on.",
  },
  {
    names: ["to_thread", "AbstractEventLoop.run_in_executor"],
    why: "The function sees copies of its arguments and its module’s names, as in another process: workers share no memory.",
  },
  {
    names: ["call_soon", "call_soon_threadsafe", "call_later", "call_at"].map((name) => `AbstractEventLoop.${name}`),
    why: "There are no keyword arguments: `{ context }` as the last argument takes the place of `context=`.",
  },
  {
    names: ["run_coroutine_threadsafe"],
    why: "It gives a promise instead of a `concurrent.futures.Future`, for code outside of the loop can’t block.",
  },
  {
    names: ["create_eager_task_factory"],
    why: "It takes a class derived from `Task`, not any function that makes tasks.",
  },
  {
    names: ["Task.get_stack"],
    why: "It gives places in the source, for JavaScript has no frame objects.",
  },
  {
    names: ["FrameCallGraphEntry"],
    why: "The entries of a call stack are `CallGraphEntry` objects: a file, a line and a function’s name.",
  },
  {
    names: ["future_add_to_awaited_by", "future_discard_from_awaited_by"],
    why: "The call graph finds who waits in the callbacks of each future, and need not be told.",
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
    why: "JavaScript’s `catch` takes everything, a CancelledError too: throw on what is not meant for it.",
  },
  {
    python: "`coroutine.close()`",
    why: "`finally` blocks run, and no `catch` sees it, as `except Exception` does not see Python’s GeneratorExit. There is nothing like `except BaseException`, which would.",
  },
  {
    python: "“coroutine was never awaited”, “exception was never retrieved”",
    why: "The warning comes at the end of the run, not when nothing refers to the coroutine or the future any more: JavaScript can’t tell when that is.",
  },
  {
    python: "An async generator that is left before its end",
    why: "Python closes it when nothing refers to it any more. So does a `for await` that is left, for the generator that was made in its head; one with a name stays open until the end of the run. Close it yourself: `await generator.aclose()`.",
  },
  {
    python: "`KeyboardInterrupt`, `SystemExit`",
    why: "There are none: of what `except Exception` lets pass, CancelledError is what a program meets.",
  },
  {
    python: "`except*`",
    why: "`catch` the group and take it apart with `split()` or `subgroup()`.",
  },
  {
    python: "`__context__`, `add_note()`",
    why: "JavaScript’s errors have a `cause`. They know nothing of errors that were being handled, and have no notes.",
  },
  {
    python: "`cancel(5)`",
    why: "The message of an error is text in JavaScript, so that what is given to `cancel()` becomes text.",
  },
  {
    python: "`repr()` of callbacks and numbers",
    why: "A callback is shown without the line it stands at, which JavaScript does not tell, and 1.0 is 1.",
  },
  {
    python: "A program in which every task waits",
    why: "It hangs in Python, and here on the real clock. On the virtual clock it ends with a DeadlockError that names what each task waits for. The tasks stay as they stand: their `finally` blocks do not run, no more than those of a program that hangs and is killed.",
  },
  {
    python: "An awaitable of another library",
    why: "JavaScript’s promises can be awaited in a coroutine. An `await` that was not compiled can’t wait for a coroutine, and says what to write instead.",
  },
];
