import { expect, test, vi } from "vitest";
import { LoadError } from "../../src/load/load-error.ts";
import { downloadProgress } from "../../src/load/progress.ts";
import { Restartable } from "../../src/load/restartable.ts";

test("what has started is kept; what has failed says what it is, and is started anew", async () => {
  const start = vi.fn<() => Promise<string>>();
  start.mockRejectedValueOnce(new LoadError("the host answers 404 for /a")).mockResolvedValue("started");
  const part = new Restartable("Python", start);
  const first = [part.get(), part.get()];
  for (const failed of first) {
    await expect(failed).rejects.toThrow("Python can't be loaded: the host answers 404 for /a. Run again to retry.");
  }
  expect(await part.get()).toBe("started");
  expect(await part.get()).toBe("started");
  expect(start).toHaveBeenCalledTimes(2);
});

test("one that has ended is forgotten, and not what has taken its place", async () => {
  let count = 0;
  const part = new Restartable("Python", () => Promise.resolve(++count));
  const first = part.get();
  part.forget(first);
  const second = part.get();
  part.forget(first);
  expect(await Promise.all([first, second, part.get()])).toEqual([1, 2, 2]);
});

test("its progress is told for as long as it starts", async () => {
  let end!: () => void;
  const part = new Restartable("Python", (onProgress) => {
    onProgress(0.5);
    return new Promise<void>((resolve) => (end = resolve));
  });
  const started = part.get();
  expect(downloadProgress()).toEqual([{ name: "Python", part: 0.5 }]);
  end();
  await started;
  expect(downloadProgress()).toEqual([]);
});
