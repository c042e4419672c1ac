export const launch = { name: "the balloon", from: 5 };
