import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "8px", marginTop: "3px" },
  women: { fill: tokens.colorPaletteBerryForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  men: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "GrayText" } },
});

/** Women's part of a whole as a bar; the number always stands beside it. */
export function ShareBar({ percent }: { percent: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.men} width="100" height="8" />
      <rect className={styles.women} width={percent} height="8" />
    </svg>
  );
}
