/** What is launched, and the number from which to count. */
export const launch = { name: "the kite", from: 3 };
