/**
 * What becomes of each request: after so many seconds comes a
 * page of so many bytes, or null: no server answers. The last
 * entry stands for all requests that follow.
 */
export const pages: Record<string, [number, number | null][]> =
  {};

for (let number = 1; number <= 50; number += 1) {
  const digits = String(number).padStart(2, "0");
  const seconds = 0.2 + ((number * 7) % 10) * 0.05;
  pages[`page-${digits}.example`] = [[seconds, number * 100]];
}

pages["page-07.example"] = [[30, 700]];
pages["page-13.example"] = [
  [0.3, null],
  [0.4, 1300],
];
pages["page-31.example"] = [
  [30, 3100],
  [0.2, 3100],
];
pages["page-44.example"] = [[0.1, null]];
