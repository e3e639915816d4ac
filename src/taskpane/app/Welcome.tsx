import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useSession, useTexts } from "../state/context";

const useStyles = makeStyles({
  welcome: { margin: "4px 12px", padding: "8px 12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorTransparentStroke}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: "4px 0 8px", paddingLeft: "18px" },
});

/** The first run explains itself in three lines, and never again to the same user. */
export function Welcome() {
  const styles = useStyles();
  const { welcome } = useTexts();
  const session = useSession();
  const shown = usePane((state) => state.welcome);
  if (!shown) return null;
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h2 id="welcome" className={styles.title}>
        {welcome.title}
      </h2>
      <ol className={styles.lines}>
        {welcome.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Button size="small" onClick={session.closeWelcome}>
        {welcome.close}
      </Button>
    </section>
  );
}
