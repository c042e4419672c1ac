/** In the tab's own storage, which it has again when it is loaded anew after its page has died. */
const KEY = "asyncio-explained:running";

/** A program that runs in this tab. */
interface Mark {
  /** The sandbox's. */
  id: string;
  /** The name of a lock that the page holds for as long as it lives. */
  lock: string;
}

/**
 * Notes that a sandbox's program runs, until what it gives is called or the page goes away in order. A page that is
 * ended by force, as phones do when memory runs short, leaves the note behind.
 */
export function noteRunning(id: string): () => void {
  const lock = `${KEY}:${id}:${Math.random()}`;
  let release = () => {};
  const forget = () => {
    write(null);
    release();
    removeEventListener("pagehide", forget);
  };
  write({ id, lock });
  // Where there are no locks, a copy of this tab takes the note for its own.
  void navigator.locks?.request(lock, () => new Promise<void>((resolve) => (release = resolve))).catch(() => undefined);
  addEventListener("pagehide", forget);
  return forget;
}

/** Whether the page that was in this tab before has ended by force while this sandbox's program ran. Asked again, it has not. */
export async function endedByForce(id: string): Promise<boolean> {
  const mark = read();
  if (mark?.id !== id) return false;
  write(null);
  // A tab that was duplicated has a copy of the note: the page that made it lives.
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.every(({ name }) => name !== mark.lock);
}

function read(): Mark | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Mark | null;
  } catch {
    return null;
  }
}

function write(mark: Mark | null): void {
  try {
    if (mark) sessionStorage.setItem(KEY, JSON.stringify(mark));
    else sessionStorage.removeItem(KEY);
  } catch {
    // The browser stores nothing for this site.
  }
}
