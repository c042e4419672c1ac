/** How much of a download is there, from 0 to 1; null while nothing is being downloaded. */
export type Progress = number | null;

const listeners = new Set<() => void>();
let progress: Progress = null;

/** For `useSyncExternalStore`. */
export function onDownloadProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function downloadProgress(): Progress {
  return progress;
}

/** The files of CPython, compressed as they are served. As bytes they would be copied from one frame to the next. */
export interface PythonDownload {
  interpreter: Blob;
  library: Blob;
}

/**
 * Downloads the files of CPython.
 *
 * @param folder where they are served, absolute, with a slash at its end
 * @throws Error when one can't be had
 */
export async function downloadPython(folder: string): Promise<PythonDownload> {
  report(0);
  try {
    const responses = await Promise.all([request(`${folder}interpreter.bin`), request(`${folder}library.bin`)]);
    const total = responses.reduce((sum, { headers }) => sum + Number(headers.get("Content-Length")), 0);
    let loaded = 0;
    const [interpreter, library] = await Promise.all(
      responses.map((response) =>
        counted(response, (bytes) => {
          loaded += bytes;
          // A host that compresses once more tells another length.
          report(Math.min(1, loaded / total));
        }),
      ),
    );
    return { interpreter: interpreter!, library: library! };
  } finally {
    report(null);
  }
}

async function request(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw unreachable();
  return response;
}

export function unreachable(): Error {
  return new Error("Python can't be loaded: is the network there? Run again to try once more.");
}

function counted(response: Response, onBytes: (count: number) => void): Promise<Blob> {
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body!.pipeThrough(counting)).blob();
}

function report(now: Progress): void {
  progress = now;
  for (const listener of listeners) listener();
}
