import { join } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { FunctionsMetadata } from "./scripts/functions-metadata.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const at = (...names) => join(root, ...names);

// Where the add-in is put on a server; the manifest in the checkout names the workbench's page on localhost.
const DEVELOPMENT_URL = "https://localhost:3443";
const ADDIN_URL = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");

// What both bundles share: TypeScript through swc, a cache on disk, no noise.
const shared = (name) => ({
  name,
  mode: "production",
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  cache: { type: "filesystem", cacheDirectory: at(".cache", "webpack"), name, buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } } } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.svg$/, type: "asset/inline" },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

// Pane, ribbon commands and custom functions share one runtime, so one page holds them all.
const runtime = at("src/taskpane/index.tsx");

/** The add-in: what is put on a server and what Excel loads. */
const addin = {
  ...shared("addin"),
  entry: { taskpane: runtime },
  output: { path: at("dist"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlPlugin({ template: at("src/taskpane/taskpane.html"), filename: "taskpane.html", chunks: ["taskpane"], scriptLoading: "defer" }),
    new FunctionsMetadata({ source: at("src/functions"), output: "functions.json" }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets", noErrorOnMissing: true }, { from: "manifest.xml", transform: (text) => String(text).replaceAll(DEVELOPMENT_URL, ADDIN_URL) }] }),
  ],
};

/** The workbench: a page of our own for development, never part of what is shipped. Large, so it is not minimised. */
const workbench = {
  ...shared("workbench"),
  entry: { workbench: at("workbench/page/index.ts"), preference: at("workbench/page/preference.ts") },
  output: { path: at(".cache", "workbench"), publicPath: "/workbench/", filename: "[name].js", clean: true },
  optimization: { minimize: false, splitChunks: { cacheGroups: { sheet: { test: /node_modules/, name: "sheet", chunks: "all" } } } },
  plugins: [new HtmlPlugin({ template: at("workbench/page/index.html"), filename: "index.html", chunks: ["workbench"] })],
};

export default [addin, workbench];
