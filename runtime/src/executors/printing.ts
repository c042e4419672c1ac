interface Stream {
  /** What has been printed and has not yet come to the main thread. */
  readonly writableLength: number;
  write(text: "", callback: () => void): void;
}

/**
 * Goes on when what this thread has printed is out. Node's threads print by way of the main thread, and what is on its way
 * is lost when they are terminated. In a browser nothing has to be waited for.
 */
export function afterPrinting(goOn: () => void): void {
  const { process } = globalThis as { process?: { stdout: Stream; stderr: Stream } };
  const pending = process
    ? [process.stdout, process.stderr].find(({ writableLength }) => writableLength > 0)
    : undefined;
  if (pending === undefined) goOn();
  else pending.write("", () => afterPrinting(goOn));
}
