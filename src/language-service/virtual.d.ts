declare module "virtual:declarations" {
  const declarations: import("./declarations.ts").Declarations;
  export default declarations;
}

declare module "virtual:asyncio-names" {
  const names: import("./asyncio-name.ts").AsyncioName[];
  export default names;
}
