/** What a program leaves behind, and a program that looks for it and prints `as new`: on either clock. */
export type Leftover = [name: string, leave: string, look: string];

const typescriptAsNew = (condition: string) => `console.log((${condition}) ? "as new" : "changed");`;
const inMain = (body: string) =>
  `import * as asyncio from "asyncio";\nasync function main() {\n${body}\n}\nasyncio.run(main());`;
const patched = (name: string, to = "() => 42"): [string, string] => [
  `(${name} as unknown) = ${to};`,
  typescriptAsNew(`String(${name}).includes("[native code]")`),
];

export const OF_TYPESCRIPT: Leftover[] = [
  ["a name of the global object", "(globalThis as any).left = 1;", typescriptAsNew('!("left" in globalThis)')],
  [
    "a global variable",
    '(0, eval)("var left = 1; let alsoLeft = 2");',
    typescriptAsNew('typeof left + typeof alsoLeft === "undefinedundefined"'),
  ],
  ["a property of all objects", "(Object.prototype as any).left = 1;", typescriptAsNew('!("left" in {})')],
  [
    "a setter on all objects",
    'Object.defineProperty(Object.prototype, "data", { set() {} });',
    typescriptAsNew('!("data" in {})'),
  ],
  ["Array.prototype.map", ...patched("Array.prototype.map")],
  ["an array's iterator", ...patched("Array.prototype[Symbol.iterator]", "function* () {}")],
  ["Array.prototype frozen", "Object.freeze(Array.prototype);", typescriptAsNew("!Object.isFrozen(Array.prototype)")],
  ["String.prototype.trim", ...patched("String.prototype.trim")],
  ["RegExp.prototype.exec", ...patched("RegExp.prototype.exec", "() => null")],
  ["Function.prototype.call", ...patched("Function.prototype.call")],
  ["Promise.prototype.then", ...patched("Promise.prototype.then")],
  ["Map.prototype.get", ...patched("Map.prototype.get")],
  ["a generator's next", ...patched("Object.getPrototypeOf(function* () {}).prototype.next")],
  ["JSON.stringify", ...patched("JSON.stringify")],
  ["Math.random", ...patched("Math.random")],
  ["Date.now", "Date.now = () => 42;", typescriptAsNew("Date.now() !== 42")],
  ["Number.prototype.toFixed", ...patched("Number.prototype.toFixed")],
  [
    "Symbol.prototype.description",
    "Object.defineProperty(Symbol.prototype, 'description', { value: 'x' });",
    typescriptAsNew('Symbol("y").description === "y"'),
  ],
  [
    "a class of the language",
    "(globalThis as any).Map = class {};",
    typescriptAsNew('String(Map).includes("[native code]")'),
  ],
  [
    "Error.prepareStackTrace",
    "(Error as any).prepareStackTrace = () => 'x';",
    typescriptAsNew('typeof Error.prepareStackTrace !== "function" && typeof new Error().stack === "string"'),
  ],
  ["Error.stackTraceLimit", "Error.stackTraceLimit = 0;", typescriptAsNew("Error.stackTraceLimit === 50")],
  ["console.log", "console.log = () => {};", typescriptAsNew("true")],
  ["setTimeout", "(globalThis as any).setTimeout = () => 0;", 'setTimeout(() => console.log("as new"));'],
  ["performance.now", "performance.now = () => 42;", typescriptAsNew("performance.now() !== 42")],
  [
    "structuredClone",
    "(globalThis as any).structuredClone = () => 42;",
    typescriptAsNew('structuredClone("x") === "x"'),
  ],
  [
    "a class of the Web",
    "try { (URL.prototype as any).left = 1; } catch {}",
    typescriptAsNew('!("left" in URL.prototype)'),
  ],
  [
    "asyncio.sleep",
    'import * as asyncio from "asyncio"; (asyncio as any).sleep = () => 42;',
    inMain('await asyncio.sleep(1); console.log(asyncio.getRunningLoop().time() > 0.5 ? "as new" : "changed");'),
  ],
  [
    "a method of Task",
    'import * as asyncio from "asyncio"; asyncio.Task.prototype.getName = () => "x";',
    inMain('console.log(asyncio.currentTask()!.getName() === "Task-1" ? "as new" : "changed");'),
  ],
  [
    "the number of the last task",
    inMain("await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2));"),
    inMain('console.log(asyncio.createTask(asyncio.sleep(0)).getName() === "Task-2" ? "as new" : "changed");'),
  ],
  [
    "a task that waits for ever",
    inMain("void asyncio.getRunningLoop().createFuture(); asyncio.createTask(asyncio.sleep(1e6)); throw 0;").replace(
      "throw 0;",
      "",
    ),
    inMain('console.log(asyncio.allTasks().size === 1 ? "as new" : "changed");'),
  ],
  [
    "an interval that never ends",
    'import * as asyncio from "asyncio"; let n = 0; const id = setInterval(() => { if (n++ > 2) clearInterval(id); });',
    typescriptAsNew("true"),
  ],
  ["a symbol's registry", '(Symbol.for("left") as any).constructor.left = 1;', typescriptAsNew('!("left" in Symbol)')],
  [
    "the global object's prototype",
    "try { Object.setPrototypeOf(globalThis, { left: 1 }); } catch {}",
    typescriptAsNew('!("left" in globalThis)'),
  ],
];

const pythonAsNew = (imports: string, condition: string) =>
  `import ${imports}\nprint("as new" if ${condition} else "changed")`;

export const OF_PYTHON: Leftover[] = [
  [
    "asyncio.sleep",
    "import asyncio; asyncio.sleep = None",
    "import asyncio; asyncio.run(asyncio.sleep(1)); print('as new')",
  ],
  [
    "time.sleep",
    "import time; time.sleep = lambda s: None",
    "import time; time.sleep(1); print('as new' if time.monotonic() >= 1 else 'changed')",
  ],
  ["json.dumps", "import json; json.dumps = lambda *_, **__: '[]'", pythonAsNew("json", "json.dumps(1) == '1'")],
  ["os.write", "import os; os.write = lambda *_: 0", "print('as new')"],
  ["print", "import builtins; builtins.print = lambda *_: None", "print('as new')"],
  ["a built-in name", "import builtins; builtins.left = 1", pythonAsNew("builtins", "not hasattr(builtins, 'left')")],
  ["a method of a class", "import asyncio; asyncio.Queue.put = None", pythonAsNew("asyncio", "asyncio.Queue.put")],
  ["an attribute of a module", "import math; math.left = 1", pythonAsNew("math", "not hasattr(math, 'left')")],
  [
    "the working directory",
    "import os; os.mkdir('/left'); os.chdir('/left')",
    pythonAsNew("os", "os.getcwd() != '/left'"),
  ],
  [
    "the environment",
    "import os; os.environ['LEFT'] = '1'",
    pythonAsNew("os", "'LEFT' not in os.environ and os.getenv('LEFT') is None"),
  ],
  ["a file", "open('/tmp/left', 'w').write('x')", pythonAsNew("os", "not os.path.exists('/tmp/left')")],
  [
    "a folder in the library",
    "import os; os.makedirs('/lib/left')",
    pythonAsNew("os", "not os.path.exists('/lib/left')"),
  ],
  [
    "a file that is gone",
    "import os; os.remove('/lib/python314.zip')",
    pythonAsNew("os", "os.path.exists('/lib/python314.zip')"),
  ],
  ["another library", "open('/lib/python314.zip', 'r+b').write(b'x' * 100_000)", "import colorsys; print('as new')"],
  ["no library", "import os; os.truncate('/lib/python314.zip', 0)", "import colorsys; print('as new')"],
  ["rights to a file", "import os; os.chmod('/tmp', 0)", pythonAsNew("os", "os.stat('/tmp').st_mode & 0o777")],
  [
    "an open file",
    "import os; os.open('/tmp/left', os.O_CREAT | os.O_RDWR)",
    pythonAsNew("os", "os.open('/tmp', 0) < 5"),
  ],
  ["closed files", "import os; os.closerange(0, 100)", pythonAsNew("os", "os.fstat(1)")],
  ["a pipe", "import os; os.pipe()", pythonAsNew("os", "os.pipe()[0] < 5")],
  [
    "the recursion limit",
    "import sys; sys.setrecursionlimit(123)",
    pythonAsNew("sys", "sys.getrecursionlimit() != 123"),
  ],
  [
    "a module",
    "import sys, types; sys.modules['left'] = types.ModuleType('left')",
    pythonAsNew("sys", "'left' not in sys.modules"),
  ],
  ["a module that was imported", "import colorsys", pythonAsNew("sys", "'colorsys' not in sys.modules")],
  ["the path", "import sys; sys.path.insert(0, '/left')", pythonAsNew("sys", "'/left' not in sys.path")],
  [
    "what finds modules",
    "import sys; sys.path_hooks.clear(); sys.path_importer_cache.clear()",
    "import colorsys; print('as new')",
  ],
  [
    "filters of warnings",
    "import warnings; warnings.simplefilter('error')",
    "import warnings; warnings.warn('x', ResourceWarning); print('as new')",
  ],
  [
    "the locale",
    "import locale; locale.setlocale(locale.LC_ALL, 'C.UTF-8')",
    pythonAsNew("locale", "locale.setlocale(locale.LC_NUMERIC) == 'C'"),
  ],
  [
    "the random numbers",
    "import random; random.seed(7); random.random()",
    pythonAsNew("random", "random.random() != (random.seed(7), random.random(), random.random())[2]"),
  ],
  [
    "a handler of signals",
    "import signal, _signal; _signal.signal(signal.SIGTERM, lambda *_: None)",
    pythonAsNew("signal, _signal", "_signal.getsignal(signal.SIGTERM) == signal.SIG_DFL"),
  ],
  ["sys.stdout", "import io, sys; sys.stdout = io.StringIO()", "print('as new')"],
  [
    "sys.excepthook",
    "import sys; sys.excepthook = lambda *_: None",
    pythonAsNew("sys", "sys.excepthook is sys.__excepthook__"),
  ],
  [
    "threading.excepthook",
    "import threading; threading.excepthook = None",
    pythonAsNew("threading", "threading.excepthook is threading.__excepthook__"),
  ],
  [
    "a trace function",
    "import sys; sys.settrace(lambda *_: None); sys.setprofile(lambda *_: None)",
    pythonAsNew("sys", "sys.gettrace() is None and sys.getprofile() is None"),
  ],
  [
    "the decimal context",
    "import decimal; decimal.getcontext().prec = 3",
    pythonAsNew("decimal", "decimal.getcontext().prec == 28"),
  ],
  [
    "the level of logging",
    "import logging; logging.basicConfig(level=10); logging.disable(50)",
    pythonAsNew(
      "logging",
      "logging.root.level == logging.WARNING and not logging.root.handlers and not logging.root.manager.disable",
    ),
  ],
  [
    "what runs at exit",
    "import atexit; atexit.register(print, end='')",
    pythonAsNew("atexit", "atexit._ncallbacks() <= 1"),
  ],
  [
    "the garbage collector",
    "import gc; gc.enable(); gc.set_threshold(1); gc.callbacks.append(lambda *_: None)",
    pythonAsNew("gc", "not gc.isenabled() and gc.get_threshold()[0] != 1 and not gc.callbacks"),
  ],
  [
    "a loop and its policy",
    "import asyncio; asyncio.set_event_loop(asyncio.new_event_loop())",
    "import asyncio\ntry:\n    asyncio.get_event_loop()\nexcept RuntimeError:\n    print('as new')",
  ],
  [
    "a class that is registered",
    "import collections.abc as abc; abc.Sized.register(int)",
    pythonAsNew("collections.abc as abc", "not isinstance(1, abc.Sized)"),
  ],
  [
    "a codec",
    "import codecs; codecs.register(lambda name: codecs.lookup('utf-8'))",
    "try:\n    'x'.encode('left')\nexcept LookupError:\n    print('as new')",
  ],
  [
    "a context variable",
    "import contextvars, json; json.left = contextvars.ContextVar('left'); json.left.set(1)",
    pythonAsNew("json", "not hasattr(json, 'left')"),
  ],
  ["much memory", "import json; json.left = bytearray(100_000_000)", "print('as new')"],
  [
    "a thread",
    "import threading; threading.Thread(target=print, kwargs={'end': ''}, name='left').start()",
    pythonAsNew("threading", "threading.Thread().name == 'Thread-1'"),
  ],
  ["tasks that were never awaited", "import asyncio, gc\nasync def f(): pass\nf()", "print('as new')"],
];
