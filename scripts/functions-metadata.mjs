import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/**
 * The custom functions' metadata (what Excel reads) from the comments of their source, every file below a folder.
 * Gives `{ metadata, errors }`; a mistake in a comment, or an id or name used twice, is an error.
 */
export async function functionsMetadata(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts")).sort().map((name) => join(folder, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  const found = metadataJson === "" ? { functions: [] } : JSON.parse(metadataJson);
  const twice = ["id", "name"].flatMap((key) => {
    const words = found.functions.map((each) => each[key].toUpperCase());
    return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `Two functions have the ${key} ${word}`);
  });
  // A table with an #N/A somewhere is still a table: without this Excel would not even ask the function.
  return { metadata: { allowErrorForDataTypeAny: true, ...found }, errors: [...errors, ...twice] };
}

/** Writes the metadata beside the bundle; a mistake in a comment fails the build. */
export class FunctionsMetadata {
  constructor({ source, output }) {
    this.source = source;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.additionalAssets.tapPromise("FunctionsMetadata", async () => {
        compilation.contextDependencies.add(this.source);
        const { metadata: found, errors } = await functionsMetadata(this.source);
        for (const error of errors) compilation.errors.push(new compiler.webpack.WebpackError(error));
        compilation.emitAsset(this.output, new compiler.webpack.sources.RawSource(JSON.stringify(found, null, 2)));
      });
    });
  }
}
