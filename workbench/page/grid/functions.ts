/**
 * The add-in's custom functions made known to the grid's formulas: a call in a cell goes to the pane's own runtime with
 * the values and, as Excel does on request, the addresses of its arguments; the answer comes back to the cell.
 */
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { BooleanNumber, FUniver } from "@univerjs/presets";
import type { CallOptions } from "../../host/function-calls";
import { fullAddress } from "../../host/protocol/place";
import type { CellValue, Workbook } from "../../host/model";
import { areaOf } from "./snapshot";
import type { Unit } from "./unit";

/** What the page needs of a function's metadata (functions.json). */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters?: { name: string; description?: string; dimensionality?: "scalar" | "matrix"; optional?: boolean }[];
  options?: { requiresAddress?: boolean; requiresParameterAddresses?: boolean };
}

/** Takes a call to the pane; rejects with an error whose `code` the cell shall show. */
export type Call = (id: string, args: unknown[], options: CallOptions) => Promise<unknown>;

/** An error in a cell, as Excel hands it to functions that take errors. */
interface ErrorCell {
  type: "CustomFunctionError";
  code: string;
}

type Cells = (CellValue | ErrorCell)[][];

const plain = (value: BaseValueObject | null | undefined): CellValue | ErrorCell => {
  if (!value || value.isNull()) return "";
  return value.isError() ? { type: "CustomFunctionError", code: (value as ErrorValueObject).getErrorType() } : (value.getValue() as CellValue);
};

/** An argument's values; a single value is a block of one. */
function cellsOf(given: FunctionVariantType): Cells {
  const block = given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : (given as BaseValueObject);
  return block.isArray() ? (block as ArrayValueObject).getArrayValue().map((line) => line.map((value) => plain(value || null))) : [[plain(block)]];
}

/** What the pane answered as the engine's own value: text stays text, whatever it looks like. An error may stand among others. */
function valueOf(answer: unknown): BaseValueObject {
  if ((answer as { basicType?: unknown } | null)?.basicType === "Error") return errorOf(answer);
  if (typeof answer === "number") return NumberValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  return answer === null || answer === undefined ? NullValueObject.create() : StringValueObject.create(String(answer));
}

function resultOf(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return valueOf(answer);
  const calculateValueList = (answer as unknown[][]).map((line) => line.map(valueOf));
  return ArrayValueObject.create({ calculateValueList, rowCount: answer.length, columnCount: calculateValueList[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1 });
}

/** The error words a cell may show; anything else the pane answers with becomes #VALUE!. */
function errorOf(error: unknown): BaseValueObject {
  const code = (error as { code?: unknown }).code;
  return ErrorValueObject.create(Object.values(ErrorType).find((type) => type === code) ?? ErrorType.VALUE);
}

/** One of the add-in's functions as the grid's engine runs it. */
class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly ask: (given: FunctionVariantType[], at: BaseFunction) => Promise<BaseValueObject>,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): AsyncObject {
    return new AsyncObject(this.ask(given, this));
  }
}

/** The grid's API with the engine's own list of functions, which it keeps to itself. */
class WithFunctions extends FUniver {
  addFunction(executor: BaseFunction, about: IFunctionInfo): void {
    this._injector.get(IFunctionService).registerExecutors(executor);
    this._injector.get(IDescriptionService).registerDescriptions([about]);
  }
}
FUniver.extend(WithFunctions);

function described(functionName: string, { description = "", parameters = [] }: FunctionMetadata): IFunctionInfo {
  const functionParameter = parameters.map(({ name, description: detail = "", dimensionality, optional }) => ({
    ...{ name, detail, example: dimensionality === "matrix" ? "A4:D12" : '""', repeat: BooleanNumber.FALSE },
    require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  }));
  return { functionName, functionType: FunctionType.User, description, abstract: description, functionParameter };
}

/** Makes the add-in's functions known to the grid as NAMESPACE.NAME. */
export function registerFunctions(unit: Unit, book: Workbook, namespace: string, functions: readonly FunctionMetadata[], call: Call): void {
  const address = (gridId: string, range: Parameters<typeof areaOf>[0]): string | null => {
    const sheet = book.sheet(unit.modelId(gridId));
    return sheet ? fullAddress(sheet, areaOf(range)) : null;
  };
  const under = new Map<string, Promise<BaseValueObject>>();
  for (const each of functions) {
    const { id, parameters = [], options = {} } = each;
    const ask = (given: FunctionVariantType[], at: BaseFunction): Promise<BaseValueObject> => {
      const args = parameters.map(({ dimensionality }, n) => {
        const cells = given[n] ? cellsOf(given[n]) : null;
        return dimensionality === "matrix" ? cells : (cells?.[0]?.[0] ?? null);
      });
      const parameterAddresses = parameters.map((_, n) => {
        const reference = given[n]?.isReferenceObject() ? (given[n] as BaseReferenceObject) : null;
        return reference && address(reference.getSheetId(), reference.getRangePosition());
      });
      const caller = address(at.subUnitId ?? "", { startRow: at.row, startColumn: at.column, endRow: at.row, endColumn: at.column });
      const asked: CallOptions = { ...(options.requiresAddress && caller && { address: caller }), ...(options.requiresParameterAddresses && { parameterAddresses }) };
      // The engine asks twice for a formula that may fill several cells: the same question gets the same answer.
      const key = JSON.stringify([id, args, asked]);
      const answer = under.get(key) ?? call(id, args, asked).then(resultOf, errorOf).finally(() => setTimeout(() => under.delete(key), 0));
      under.set(key, answer);
      return answer;
    };
    const name = `${namespace}.${each.name}`.toUpperCase();
    (unit.api as WithFunctions).addFunction(new AddInFunction(name, ask), described(name, each));
  }
}
