export const HOST = "library.example";
export const PORT = 8080;

export const limit = 2;

export interface Page {
  seconds: number;
  status: number;
  size?: number;
  to?: string;
  sent?: number;
}

export const pages: Record<string, Page> = {
  "/novels": { seconds: 1, status: 200, size: 140_000 },
  "/poems": { seconds: 0.5, status: 200, size: 500, sent: 0 },
  "/plays": { seconds: 1, status: 301, to: "/drama" },
  "/drama": { seconds: 1, status: 301, to: "/stage" },
  "/stage": { seconds: 1, status: 200, size: 3_000 },
  "/diaries": { seconds: 0.5, status: 500, size: 0 },
};

export const addresses = [
  "/poems",
  "/novels",
  "/diaries",
  "/plays",
];
