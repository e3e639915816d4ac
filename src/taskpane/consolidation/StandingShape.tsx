import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FileStanding } from "../state/consolidation/lines";

const useStyles = makeStyles({
  shape: { flexShrink: 0, width: "12px", height: "12px", verticalAlign: "-1px" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  waiting: { color: tokens.colorNeutralForeground3 },
  kept: { color: tokens.colorNeutralForeground2 },
  gone: { color: tokens.colorPaletteRedForeground1 },
  reading: { color: tokens.colorBrandForeground1 },
});

/** Where a file stands, as a shape of its own: tick, triangle, full circle, ring, half ring, bar, cross. The word always stands beside it. */
export function StandingShape({ standing }: { standing: FileStanding }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={mergeClasses(styles.shape, styles[standing])}>
      {standing === "done" && <path d="M1.5 6.5 4.6 9.6 10.6 2.6" fill="none" stroke="currentColor" strokeWidth="1.8" />}
      {standing === "look" && <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />}
      {standing === "failed" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {standing === "kept" && <path d="M1.5 6H10.5" stroke="currentColor" strokeWidth="1.8" />}
      {standing === "gone" && <path d="M2 2 10 10M10 2 2 10" stroke="currentColor" strokeWidth="1.8" />}
      {standing === "waiting" && <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      {standing === "reading" && <path d="M6 1.8A4.2 4.2 0 0 1 6 10.2Z M6 1.8A4.2 4.2 0 0 0 6 10.2" fill="currentColor" stroke="currentColor" strokeWidth="1.6" fillOpacity=".6" />}
    </svg>
  );
}
