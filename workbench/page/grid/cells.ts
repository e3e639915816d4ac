/** A cell between the model's shape and the grid's. */
import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type ICellData, type IStyleData } from "@univerjs/presets";
import { ownValue, type Cell, type CellStyle, type CellValue } from "../../host/model";

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
const LINES: Readonly<Record<string, BorderStyleTypes>> = { Continuous: BorderStyleTypes.THIN, Dash: BorderStyleTypes.DASHED, Dot: BorderStyleTypes.DOTTED, Double: BorderStyleTypes.DOUBLE };
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = { Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT, CenterAcrossSelection: HorizontalAlign.CENTER };
const VERTICAL: Readonly<Record<string, VerticalAlign>> = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };

const yes = (flag: boolean | undefined): BooleanNumber | undefined => (flag ? BooleanNumber.TRUE : undefined);
const keyWith = <Value>(table: Readonly<Record<string, Value>>, value: unknown): string | undefined => Object.keys(table).find((key) => table[key] === value);

function bordersToGrid(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  return Object.fromEntries(Object.entries(SIDES).flatMap(([api, side]) => {
    const line = borders[api];
    return line && line.style !== "None" ? [[side, { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } }]] : [];
  }));
}

/** The grid's words for a cell's look; only what the look says. */
export function styleToGrid(style: CellStyle | undefined, numberFormat: string | undefined): IStyleData {
  const { fill, color, font, size, bold, italic, underline, strikethrough, wrap, horizontal, vertical, borders } = style ?? {};
  const all: IStyleData = {
    bg: fill ? { rgb: fill } : undefined,
    cl: color ? { rgb: color } : undefined,
    ff: font,
    fs: size,
    bl: yes(bold),
    it: yes(italic),
    ul: underline ? { s: BooleanNumber.TRUE } : undefined,
    st: strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    tb: wrap ? WrapStrategy.WRAP : undefined,
    ht: HORIZONTAL[horizontal ?? ""],
    vt: VERTICAL[vertical ?? ""],
    bd: borders ? bordersToGrid(borders) : undefined,
    n: numberFormat ? { pattern: numberFormat } : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const EVERY_LOOK = ["bg", "cl", "ff", "fs", "bl", "it", "ul", "st", "tb", "ht", "vt", "bd", "n"] as const;

function valueToGrid(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number" ? { v: value, t: CellValueType.NUMBER } : { v: value, t: CellValueType.STRING };
}

/** A cell as a fresh sheet holds it. */
export function cellToGrid(cell: Cell): ICellData {
  const style = styleToGrid(cell.style, cell.numberFormat);
  const { v, t } = valueToGrid(ownValue(cell));
  return {
    ...(v !== null && { v, t }),
    ...(cell.formula !== undefined && { f: cell.formula }),
    ...(Object.keys(style).length > 0 && { s: style }),
  };
}

/** A cell as a change to one that may hold anything: whatever it had before is gone. */
export function changeToGrid(cell: Cell): ICellData {
  const style = styleToGrid(cell.style, cell.numberFormat);
  const whole = Object.fromEntries(EVERY_LOOK.map((look) => [look, style[look] ?? null])) as IStyleData;
  return { ...valueToGrid(ownValue(cell)), f: cell.formula ?? null, si: null, p: null, ref: null, s: Object.keys(style).length > 0 ? whole : null };
}

/** A text with line breaks or mixed looks is a small document in the grid: its words alone. */
function textOf(document: { body?: { dataStream?: string } }): string {
  return (document.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
}

function valueOf(cell: ICellData): CellValue {
  if (cell.p) return textOf(cell.p);
  if (cell.v === undefined || cell.v === null || cell.v === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "1";
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? String(cell.v) : cell.v;
}

const present = <Part extends object>(part: Part): Part => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;

function styleOf(style: IStyleData): CellStyle {
  const borders = Object.entries(SIDES).flatMap(([api, side]) => {
    const line = style.bd?.[side];
    return line ? [[api, { style: keyWith(LINES, line.s) ?? "Continuous", color: line.cl.rgb ?? "#000000" }] as const] : [];
  });
  return present<CellStyle>({
    fill: style.bg?.rgb?.toUpperCase(),
    color: style.cl?.rgb?.toUpperCase(),
    font: style.ff ?? undefined,
    size: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    strikethrough: style.st?.s ? true : undefined,
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    horizontal: keyWith(HORIZONTAL, style.ht ?? undefined) as CellStyle["horizontal"],
    vertical: keyWith(VERTICAL, style.vt ?? undefined) as CellStyle["vertical"],
    borders: borders.length ? Object.fromEntries(borders) : undefined,
  });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Looks that the grid does not know, kept from the cell as it was. */
function kept(style: CellStyle | undefined): CellStyle {
  return present<CellStyle>({ locked: style?.locked, indent: style?.indent });
}

/**
 * The model's cell for what stands in the grid; `before`, the very same object, when nothing the grid can show
 * differs. `style` is the cell's look with any style id resolved.
 */
export function cellFromGrid(found: ICellData | undefined, style: IStyleData | undefined, before: Cell | undefined): Cell | undefined {
  if (!found && before?.spilled) return before;
  if (!found) return before?.note || before?.link ? { value: null, note: before.note, link: before.link } : undefined;
  const formula = found.f ?? (found.si ? before?.formula : undefined) ?? undefined;
  const value = valueOf(found);
  const look = styleOf(style ?? {});
  const numberFormat = style?.n?.pattern ?? undefined;
  const sameLook = same(look, styleOf(styleToGrid(before?.style, undefined))) && numberFormat === before?.numberFormat;
  const spilled = before?.spilled && formula === undefined && value === null ? before.spilled : undefined;
  const sameContent = spilled ?? (!before?.spilled && formula === before?.formula && (formula !== undefined || value === (before?.value ?? null)));
  if (sameLook && sameContent) return before;
  const after = present<Cell>({
    value: sameContent && before ? before.value : value,
    formula,
    spilled,
    numberFormat,
    shown: sameContent ? before?.shown : undefined,
    style: sameLook ? before?.style : { ...kept(before?.style), ...look },
    note: before?.note,
    link: sameContent ? before?.link : undefined,
  });
  return after;
}
