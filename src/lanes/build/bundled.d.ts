declare module "*?bundled" {
  const text: string;
  export default text;
}
declare module "*?bundled=cjs" {
  const text: string;
  export default text;
}
