import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/check";
import { Shape } from "./Shape";

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

const DRAWN = { error: "disc", warning: "triangle", note: "ring" } as const;

/** A severity's own shape. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return <Shape drawn={DRAWN[severity]} className={useStyles()[severity]} />;
}
