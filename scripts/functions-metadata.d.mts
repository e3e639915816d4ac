import type { Compiler } from "webpack";
import type { Signature } from "./signatures";

/** The custom functions' metadata from the comments of every source file below a folder. */
export function functionsMetadata(folder: string): Promise<{ metadata: { allowErrorForDataTypeAny: boolean; functions: (Signature & { description?: string })[] }; errors: string[] }>;

export class FunctionsMetadata {
  constructor(options: { source: string; output: string });
  apply(compiler: Compiler): void;
}
