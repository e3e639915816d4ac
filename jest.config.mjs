// One transform for all: swc turns TypeScript (and the packages that ship only ES modules) into what jest runs.
const swc = ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" }, module: { type: "commonjs" } }];

const shared = {
  transform: { "^.+\\.(t|j|mj)sx?$": swc },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|fflate|hyparquet|hyparquet-writer|playwright-core|eslint-plugin-regexp|jsdoc-type-pratt-parser)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

export default {
  // A busy machine is no fault: only what hangs is ended.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: "core", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["/test/browser/", "/test/(excel|taskpane|host|functions)/"] },
    { ...shared, displayName: "client", testEnvironment: "jsdom", testEnvironmentOptions: { url: "https://localhost/taskpane.html" }, testMatch: ["<rootDir>/test/{excel,taskpane,host,functions}/**/*.test.{ts,tsx}"] },
    { ...shared, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
