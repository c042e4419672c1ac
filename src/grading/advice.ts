import type { ErrorInfo } from "asyncio";
import { fileName, type RunRecord } from "../record/index.ts";
import type { Language } from "../record/languages.ts";
import { inLanguage, words, type Text } from "./text.ts";

/** What to try about an error, and whether its message is a known one or the advice only a general one. */
export interface Advice {
  text: Text;
  isKnown: boolean;
}

/** What to try about an error that ended a program: the same after Run and after Check. */
export function adviceFor(error: ErrorInfo, { language, entry }: Pick<RunRecord, "language" | "entry">): Advice {
  const held = isGroup(error) ? error.exceptions?.[0] : undefined;
  const ofHeld = held && adviceFor(held, { language, entry });
  if (ofHeld && (ofHeld.isKnown || isMisprint(held))) return ofHeld;
  const message = `${error.name}: ${error.message}`;
  const known = TABLE.find(({ when, only }) => when.test(message) && (only === undefined || only === language));
  if (known) {
    const { advice } = known;
    return { text: inLanguage(words(typeof advice === "string" ? advice : advice[language]), language), isKnown: true };
  }
  const place = error.traceback.at(-1);
  const own = error.traceback.findLast(({ file }) => file === entry);
  const raisedAt = place && `line ${place.line}${place.file === entry ? "" : ` of ${fileName(place.file)}`}`;
  const general = raisedAt
    ? own && own !== place
      ? `Look at line ${own.line}: the error came out of the call there, having been raised at ${raisedAt}, and nothing caught it.`
      : `Look at ${raisedAt}: the error was raised there, and nothing caught it on the way out.`
    : "Nothing caught it on the way out: put a `try` around the call that may fail.";
  return { text: [general], isKnown: false };
}

function isGroup({ name }: ErrorInfo): boolean {
  return /^(Base)?ExceptionGroup$/.test(name);
}

/** An error of the program's text and not of what it does: there is nothing to catch, but something to correct. */
function isMisprint({ name }: ErrorInfo): boolean {
  return /^(Type|Name|Attribute|Reference|UnboundLocal|Index|Key|Import)Error$/.test(name);
}

/** What a message means for those who begin. The first entry that fits speaks, so the narrow ones stand first. */
interface Entry {
  /** Matches `ValueError: no such city`, in the words of CPython or of a browser's engine. */
  when: RegExp;
  only?: Language;
  /** In one or two sentences, with code between backticks. */
  advice: string | Record<Language, string>;
}

const TABLE: Entry[] = [
  {
    when: /^EOFError: EOF when reading a line/,
    only: "python",
    advice: "The program asks for one more line than was typed. Add it to the box “Input”, then run again.",
  },
  {
    when: /module 'asyncio' has no attribute '(coroutine|async)'/,
    only: "python",
    advice:
      "Python 3.11 removed that: write a coroutine function with `async def`, and use `await` instead of `yield from`.",
  },
  {
    when: /cannot reuse already awaited coroutine/,
    advice: "A coroutine object runs once, however many names it has. To run the body again, call the function again.",
  },
  {
    when: /JavaScript's own await and Promise.all can't wait for/,
    only: "typescript",
    advice:
      "A coroutine object is not a promise: `then` and `Promise.all` cannot drive it. Await it, or give it to `gather`.",
  },
  {
    when: /has no attribute '\w*[a-z][A-Z]/,
    only: "python",
    advice: "Python writes its names in small letters, with underscores between the words.",
  },
  {
    when: /Did you mean: '\w+'\?/,
    advice: "No such name exists: it is misspelt, or nothing was ever given that name. Correct it, then run again.",
  },
  {
    when: /await wasn't used with future/,
    advice: "A future or task was used as if it were its result, which is not there yet. Await it first.",
  },
  {
    when: /Passing coroutines is forbidden/,
    advice: "`asyncio.wait` takes tasks, not coroutine objects: make a task of each with `createTask`.",
  },
  {
    when: /does not support the asynchronous context manager protocol/,
    only: "python",
    advice: "`async with` needs something with `__aenter__` and `__aexit__`, both of them `async def`.",
  },
  {
    when: /does not support the context manager protocol/,
    only: "python",
    advice: "Entering this may have to wait: it takes `async with`, not `with`.",
  },
  {
    when: /'?list'? (object )?can't be (used in 'await' expression|awaited)|unhashable type: 'list'/,
    advice: {
      python:
        "A list can't be awaited. `gather` takes its awaitables one by one: a star hands them over, `gather(*all)`.",
      typescript:
        "A list can't be awaited. `gather` takes its awaitables one by one: three dots hand them over, `gather(...all)`.",
    },
  },
  {
    when: /('NoneType'|'undefined'|undefined)( object)? can't be awaited|object NoneType can't be used in 'await'/,
    advice:
      "The call after `await` is an ordinary one, which has run already and gave nothing to wait for. `time.sleep` is such a one: to wait without blocking, await `asyncio.sleep`. A function of your own needs its `async`.",
  },
  {
    when: /can't be (awaited|used in 'await' expression)|is not awaitable|object .* is not iterable/,
    advice:
      "Only awaitables can be awaited: a coroutine object, a task, a future. Is the call missing its parentheses, or the function its `async`?",
  },
  {
    when: /a coroutine was expected|An asyncio.Future, a coroutine or an awaitable is required/,
    advice:
      "It needs a coroutine object: the call, such as `main()`, not the function `main`, and not what awaiting the call gave.",
  },
  {
    when: /'coroutine'/,
    advice: "The call gave a coroutine object, not its result. Is an `await` missing before it?",
  },
  {
    when: /cannot be called from a running event loop|event loop is already running/,
    advice: "A loop is running already. Inside a coroutine, use `await` instead of `asyncio.run`.",
  },
  {
    when: /no current event loop/,
    advice: {
      python:
        "Since Python 3.14, `get_event_loop()` makes no loop any more. `asyncio.run(main())` makes one, runs the coroutine and closes the loop.",
      typescript:
        "`getEventLoop()` makes no loop. `asyncio.run(main())` makes one, runs the coroutine and closes the loop.",
    },
  },
  {
    when: /unexpected keyword argument 'loop'/,
    only: "python",
    advice: "Since Python 3.10 nothing takes `loop=` any more: the running loop is always used. Leave it out.",
  },
  {
    when: /type object '_?asyncio\.Task' has no attribute '(all_tasks|current_task)'|type object 'Task' has no attribute '(all_tasks|current_task)'/,
    only: "python",
    advice: "Since Python 3.9 these are functions: `asyncio.all_tasks()` and `asyncio.current_task()`.",
  },
  {
    when: /module 'asyncio' has no attribute '\w*(ChildWatcher|child_watcher)'/,
    only: "python",
    advice: "Python 3.14 has removed child watchers. Leave it out: asyncio watches its processes itself.",
  },
  {
    when: /no (running|current) event loop/,
    advice: "This needs a running loop: do it inside a coroutine that `asyncio.run` drives.",
  },
  {
    when: /^InvalidStateError/,
    advice: "This task has no result yet, because it has not ended. Await it first: `cancel()` alone does not end it.",
  },
  {
    when: /^CancelledError/,
    advice: {
      python:
        "If you await a cancelled task, you get its CancelledError, and `except Exception` does not catch that. Catch it there by its name, or wait with `asyncio.wait`, which raises nothing.",
      typescript:
        "If you await a cancelled task, you get its CancelledError. Catch it there, or wait with `asyncio.wait`, which raises nothing.",
    },
  },
  {
    when: /^gaierror/,
    advice:
      "No host has that name here: the network is inside the program, and nothing outside of it can be reached. Start a server for it, with `startServer`, or connect to `localhost`.",
  },
  {
    when: /^ConnectionRefusedError/,
    advice:
      "Nothing listens at that host and port. The server has to be started first, in the same program, and has to be open still.",
  },
  {
    when: /^IncompleteReadError/,
    advice: "The other side closed the connection before everything had arrived: catch the error where you read.",
  },
  {
    when: /^(ConnectionResetError|BrokenPipeError)/,
    advice:
      "The other side has closed the connection, and what was sent to it is lost. Programs that talk to others have to expect it: catch it around the conversation.",
  },
  {
    when: /data argument must be a( bytes|.*Uint8Array)|can't concat str to bytes|a bytes-like object is required, not 'str'/,
    advice: {
      python: 'A connection carries bytes, not text: `"hello".encode()` makes bytes of it, `data.decode()` text again.',
      typescript:
        "A connection carries bytes, not text: `new TextEncoder().encode(text)` makes bytes of it, `new TextDecoder().decode(data)` text again.",
    },
  },
  {
    when: /^TimeoutError/,
    advice:
      "A time limit was reached. Its TimeoutError comes out where the limit is set: at the await of `waitFor`, or at the end of the `timeout` block.",
  },
  {
    when: /^(Base)?ExceptionGroup/,
    advice: {
      python:
        "A TaskGroup raises a group, even for one error, and `except ValueError` does not look into it. `except* ValueError` does.",
      typescript:
        "A TaskGroup throws a group, even for one error: the errors are in its `exceptions`, so use `instanceof` on those.",
    },
  },
  {
    when: /The function uses `\w+`, a local variable/,
    only: "typescript",
    advice:
      "A worker gets the function and its arguments, and nothing of the code around it: not `toThread(() => work(n))`, but `toThread(work, n)`.",
  },
  {
    when: /^LookupError: <?ContextVar/,
    advice: "In this context nothing has set the variable, and it has no default. Give it one when you create it.",
  },
  {
    when: /'(NoneType|int|float|str)' object is not callable/,
    advice:
      "Here you pass the result of a function instead of the function itself: not `toThread(work(5))`, but `toThread(work, 5)`.",
  },
  {
    when: /\b(process) is not defined|Can't find variable: (process)\b/,
    only: "typescript",
    advice: "The program is not a process of its own here: to end it, return from `main`, or throw.",
  },
  {
    when: /\b(prompt|confirm) is not defined|Can't find variable: (prompt|confirm)\b/,
    only: "typescript",
    advice: "A program cannot open a dialog here: put the text in a variable.",
  },
  {
    when: /\b(alert|window|document) is not defined|Can't find variable: (alert|window|document)\b/,
    only: "typescript",
    advice: "A program has no page here: use `console.log` to show something.",
  },
  {
    when: /\b(localStorage|sessionStorage) is not defined|Can't find variable: (localStorage|sessionStorage)\b/,
    only: "typescript",
    advice: "A program has no storage here: keep the data in variables.",
  },
  {
    when: /\b(setImmediate|clearImmediate) is not defined|Can't find variable: (setImmediate|clearImmediate)\b/,
    only: "typescript",
    advice: "That is Node's own: `loop.callSoon(f)` and `setTimeout(f, 0)` call a function later.",
  },
  {
    when: /\b(Buffer) is not defined|Can't find variable: (Buffer)\b/,
    only: "typescript",
    advice: "That is Node's own: `new TextEncoder().encode(text)` gives bytes.",
  },
  {
    when: /is not defined|^ReferenceError: Can't find variable/,
    advice: "Check the spelling, or import the name: what asyncio has is written `asyncio.name`.",
  },
  {
    when: /is not a function|is not callable|a function was expected/,
    advice:
      "Check the spelling: what comes before the parentheses is not a function. It may be a coroutine that was not awaited, or the result of an earlier call.",
  },
  {
    when: /of (undefined|null)|^TypeError: (.*is )?(undefined|null)( is not an object|$)|'NoneType' object has no attribute/,
    advice: "What comes before the dot has no value yet. Is an `await` missing where it comes from?",
  },
  {
    when: /^RecursionError|Maximum call stack|too much recursion/,
    advice: "A function calls itself and never stops: it needs a case in which it returns without another call.",
  },
];
