/** Where the shop's site is. */
export const HOST = "shop.example";
export const PORT = 80;

/**
 * It takes so many connections at once, and answers 503 on any
 * further one.
 */
export const limit = 3;

export interface Page {
  /** After how many seconds the answer comes. */
  seconds: number;
  status: number;
  /** How many bytes it has. */
  size?: number;
  /** Where a page that has moved (301) is now. */
  to?: string;
  /** It breaks off when so many bytes are sent. */
  sent?: number;
}

/** What the site has. */
export const pages: Record<string, Page> = {
  "/tents": { seconds: 1, status: 200, size: 90_000 },
  "/boots": { seconds: 2, status: 200, size: 1_200 },
  "/lamps": { seconds: 0.5, status: 301, to: "/lights" },
  "/lights": { seconds: 0.5, status: 200, size: 800 },
  "/maps": { seconds: 0.5, status: 404, size: 60 },
  "/stoves": {
    seconds: 1,
    status: 200,
    size: 30_000,
    sent: 9_000,
  },
  "/ropes": { seconds: 1, status: 200, size: 2_000 },
  "/packs": { seconds: 1, status: 200, size: 70_000 },
};

/** The pages that are wanted. */
export const addresses = [
  "/tents",
  "/boots",
  "/lamps",
  "/maps",
  "/stoves",
  "/ropes",
  "/packs",
];
