import { wrap } from "idb";

let comesBack: Promise<void> | null = null;
let departed = 0;
const transactions = new Set<IDBTransaction>();

/** How often the page has gone away. */
export function departures(): number {
  return departed;
}

/** Resolves at once, but in a page that is going away only when it comes back. */
export async function pageIsThere(): Promise<void> {
  await comesBack;
}

/**
 * Has a database's transactions aborted when the page goes away. A page that waits to be shown again can't go on with one,
 * and Safari leaves it open: no other page gets at the same store any more. To commit it instead does not help, because
 * Safari puts that off until the page is shown again.
 */
export function abortTransactionsWithPage(database: IDBDatabase): void {
  const begin = database.transaction.bind(database);
  database.transaction = (...options) => {
    const transaction = begin(...options);
    transactions.add(transaction);
    // Whoever waits for its end hears of the abort; where nobody does, it is no error of the page.
    wrap(transaction).done.catch(() => undefined);
    for (const end of ["complete", "abort"]) {
      transaction.addEventListener(end, () => transactions.delete(transaction));
    }
    return transaction;
  };
}

function goAway(): void {
  departed++;
  for (const transaction of transactions) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
  }
  comesBack = new Promise((resolve) => {
    const back = () => {
      comesBack = null;
      resolve();
    };
    addEventListener("pageshow", back, { once: true });
  });
}

// There is no page where the site is built.
if (typeof addEventListener === "function") addEventListener("pagehide", goAway);
