import { makeStyles, tokens } from "@fluentui/react-components";
import { Shape } from "../app/Shape";
import type { FileStanding } from "../state/consolidation/lines";

const useStyles = makeStyles({
  done: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
  kept: { color: tokens.colorNeutralForeground2 },
  gone: { color: tokens.colorPaletteRedForeground1 },
  reading: { color: tokens.colorBrandForeground1 },
});

const DRAWN = { done: "tick", look: "triangle", failed: "disc", waiting: "ring", kept: "bar", gone: "cross", reading: "halfRing" } as const;

/** Where a file stands, as a shape of its own. */
export function StandingShape({ standing }: { standing: FileStanding }) {
  return <Shape drawn={DRAWN[standing]} className={useStyles()[standing]} />;
}
