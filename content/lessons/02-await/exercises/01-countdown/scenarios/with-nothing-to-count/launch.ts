export const launch = { name: "the rocket", from: 0 };
