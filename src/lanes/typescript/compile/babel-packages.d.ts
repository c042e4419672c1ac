// Two packages of Babel that come without types.
declare module "@babel/plugin-transform-modules-commonjs" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/preset-typescript" {
  const preset: import("@babel/core").PluginTarget;
  export default preset;
}
