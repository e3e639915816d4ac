/** How a cell looks: between the file's words and the model's. */
import { resolveThemeColor, type AlignmentStyle, type BorderLineStyle, type CellStyle as FileStyle, type Color } from "hucre";
import type { CellStyle } from "../../host/model";

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

/** The file's line styles and the API's; weight is dropped, as the model keeps a line's kind only. */
const LINES: Readonly<Record<string, string>> = { thin: "Continuous", medium: "Continuous", thick: "Continuous", dashed: "Dash", dotted: "Dot", double: "Double" };
const LINES_BACK: Readonly<Record<string, BorderLineStyle>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function colorOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  const rgb = color.rgb ?? (color.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint));
  return typeof rgb === "string" && /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

const fileColor = (color: string): Color => ({ rgb: color.replace("#", "") });

/** The model's look of a cell in a file; nothing for one with no look of its own. */
export function styleFromFile(style: FileStyle | undefined, theme: readonly string[]): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, alignment, border, protection } = style;
  const borders = Object.entries(SIDES).flatMap(([api, side]) => {
    const line = border?.[side];
    return line ? [[api, { style: LINES[line.style] ?? "Continuous", color: colorOf(line.color, theme) ?? "#000000" }] as const] : [];
  });
  const found: CellStyle = {
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, theme) : undefined,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline === undefined ? undefined : font.underline !== false,
    strikethrough: font?.strikethrough,
    color: colorOf(font?.color, theme),
    font: font?.name,
    size: font?.size,
    wrap: alignment?.wrapText,
    vertical: alignment?.vertical ? (capital(alignment.vertical) as CellStyle["vertical"]) : undefined,
    horizontal: alignment?.horizontal === "centerContinuous" ? "CenterAcrossSelection" : alignment?.horizontal ? (capital(alignment.horizontal) as CellStyle["horizontal"]) : undefined,
    indent: alignment?.indent,
    locked: protection?.locked,
    borders: borders.length ? Object.fromEntries(borders) : undefined,
  };
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return given.length ? (Object.fromEntries(given) as CellStyle) : undefined;
}

function alignmentToFile(style: CellStyle): AlignmentStyle {
  const horizontal = style.horizontal === "CenterAcrossSelection" ? "centerContinuous" : style.horizontal?.toLowerCase();
  return {
    wrapText: style.wrap,
    indent: style.indent,
    vertical: style.vertical?.toLowerCase() as AlignmentStyle["vertical"],
    horizontal: horizontal as AlignmentStyle["horizontal"],
  };
}

/** A font without a name is drawn in whatever the program has. */
const DEFAULT_FONT = { name: "Calibri", size: 11 };

/** The file's words for a look and a number format. */
export function styleToFile(style: CellStyle | undefined, numberFormat: string | undefined): FileStyle | undefined {
  if (!style && numberFormat === undefined) return undefined;
  if (!style) return { numFmt: numberFormat };
  const sides = Object.entries(SIDES).flatMap(([api, side]) => {
    const line = style.borders?.[api];
    return line && line.style !== "None" ? [[side, { style: LINES_BACK[line.style] ?? "thin", color: fileColor(line.color) }] as const] : [];
  });
  return {
    numFmt: numberFormat,
    font: {
      ...DEFAULT_FONT,
      ...(style.font && { name: style.font }),
      ...(style.size && { size: style.size }),
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strikethrough: style.strikethrough,
      color: style.color ? fileColor(style.color) : undefined,
    },
    fill: style.fill ? { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } : undefined,
    alignment: alignmentToFile(style),
    border: sides.length ? Object.fromEntries(sides) : undefined,
    protection: style.locked === undefined ? undefined : { locked: style.locked },
  };
}
