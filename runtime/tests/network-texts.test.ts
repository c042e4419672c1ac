import { ConnectionResetError, coroutine, createTask, OSError, sleep, StreamReader, wait } from "asyncio";
import { expect, test } from "vitest";
import { runVirtual } from "./virtual.ts";

test("a reader shows who waits for it and the error that it was given", async () => {
  const main = coroutine(function* () {
    const reader = new StreamReader();
    const reading = createTask(reader.read(1));
    yield* sleep(0);
    const waiting = String(reader);
    reader.setException(new ConnectionResetError());
    yield* wait([reading]);
    reading.exception();
    return [waiting, String(reader)];
  });
  expect(await runVirtual(main())).toEqual([
    "<StreamReader waiter=<Future pending cb=[Task.task_wakeup()]>>",
    "<StreamReader exception=ConnectionResetError()>",
  ]);
});

test("an error of the system has its number and text, another one its message or nothing", () => {
  const shown = (error: OSError): unknown[] => [error.errno, error.strerror, error.message];
  expect(shown(new OSError(5, "Input/output error"))).toEqual([
    5,
    "Input/output error",
    "[Errno 5] Input/output error",
  ]);
  expect(shown(new ConnectionResetError("gone"))).toEqual([null, null, "gone"]);
  expect(shown(new ConnectionResetError())).toEqual([null, null, ""]);
  expect(String(new ConnectionResetError())).toBe("ConnectionResetError");
});
