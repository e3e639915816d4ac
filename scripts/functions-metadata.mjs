import { existsSync } from "node:fs";
import metadata from "custom-functions-metadata";

/**
 * Writes the custom functions' metadata (the JSON that Excel reads) from the comments of their source. A mistake in
 * a comment fails the build.
 */
export class FunctionsMetadata {
  constructor({ source, output }) {
    this.source = source;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.additionalAssets.tapPromise("FunctionsMetadata", async () => {
        compilation.fileDependencies.add(this.source);
        const { metadataJson, errors } = existsSync(this.source)
          ? await metadata.generateCustomFunctionsMetadata(this.source)
          : { metadataJson: JSON.stringify({ functions: [] }), errors: [] };
        for (const error of errors) compilation.errors.push(new compiler.webpack.WebpackError(error));
        compilation.emitAsset(this.output, new compiler.webpack.sources.RawSource(metadataJson));
      });
    });
  }
}
