let comesBack: Promise<void> | null = null;

/**
 * Resolves at once, but in a page that is going away only when it comes back. WebKit never ends a transaction that begins
 * between a page's `pagehide` and its end, and until the browser is restarted no other page reaches the database.
 */
export async function pageIsThere(): Promise<void> {
  await comesBack;
}

// There is no page where the site is built.
if (typeof addEventListener === "function") {
  addEventListener("pagehide", () => {
    comesBack = new Promise((resolve) => {
      const back = () => {
        comesBack = null;
        resolve();
      };
      addEventListener("pageshow", back, { once: true });
    });
  });
}
