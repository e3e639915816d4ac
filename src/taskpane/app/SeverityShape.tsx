import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/check";

const useStyles = makeStyles({
  shape: { flexShrink: 0, width: "12px", height: "12px", verticalAlign: "-1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A severity's own shape: full circle, triangle, ring. The word always stands beside it. */
export function SeverityShape({ severity }: { severity: Severity }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={mergeClasses(styles.shape, styles[severity])}>
      {severity === "error" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {severity === "warning" && <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />}
      {severity === "note" && <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  );
}
