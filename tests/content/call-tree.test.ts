import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lessonsFolder } from "../../src/course/index.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";

/** Has CPython's own `asyncio.tools` draw the tasks of a program as it does for `python -m asyncio pstree` and `ps`. */
const SHOWN = `
import collections, sys, types

# The module that reads another process: here, the tasks of this one are handed over in its shape.
reading = types.ModuleType("_remote_debugging")
reading.RemoteUnwinder = None
reading.FrameInfo = collections.namedtuple("FrameInfo", "filename lineno funcname")
sys.modules["_remote_debugging"] = reading
from asyncio.tools import build_async_tree, build_task_table

TaskInfo = collections.namedtuple("TaskInfo", "task_id task_name coroutine_stack awaited_by")
CoroInfo = collections.namedtuple("CoroInfo", "call_stack task_name")
AwaitedInfo = collections.namedtuple("AwaitedInfo", "thread_id awaited_by")


def stack_of(task):
    for entry in asyncio.capture_call_graph(task).call_stack:
        code = entry.frame.f_code
        path = code.co_filename.replace("/lib/python314.zip/", "").removeprefix("/")
        yield reading.FrameInfo(path, entry.frame.f_lineno, code.co_qualname)


def show():
    tasks = sorted(asyncio.all_tasks(), key=asyncio.Task.get_name)
    infos = [TaskInfo(id(task), task.get_name(), [CoroInfo(list(stack_of(task)), None)], []) for task in tasks]
    found = [AwaitedInfo(4711, infos)]
    for tree in build_async_tree(found):
        for line in tree:
            print(line)
    for tid, _, name, stack, *awaiter in build_task_table(found):
        print(tid, name, stack, awaiter)


with asyncio.Runner() as runner:
    runner.get_loop().call_later(1, show)
    runner.run(main())
`;

test("the tasks that hang are shown as CPython shows them", async () => {
  const chapter = join(lessonsFolder, "09-when-it-goes-wrong");
  const program = readFileSync(join(chapter, "examples/each-waits.py"), "utf8").replace("asyncio.run(main())", SHOWN);
  const record = await runInNode({ files: { "/shop.py": program }, entry: "/shop.py" }, { clock: "virtual" });
  const [, , ...shown] = printedLines(record);
  const rows = shown.splice(-2);

  const text = readFileSync(join(chapter, "index.mdx"), "utf8");
  expect(text).toContain(`pstree 4711\n${shown.join("\n")}\n`);
  const table = Array.from(text.matchAll(/^(4711) +0x\w+ +(\S+) +(.*)$/gm), ([, ...columns]) => columns.join(" "));
  expect(rows).toEqual(table.map((row) => `${row} ['', '', '0x0']`));
});
