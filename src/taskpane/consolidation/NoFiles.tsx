import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChooseFiles } from "./ChooseFiles";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    margin: "12px",
    padding: "24px 16px",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "10px",
    textAlign: "center",
    overflowY: "auto",
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Selected },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A place to start: where files are dropped, and the button for those who choose them. */
export function NoFiles({ isOver }: { isOver: boolean }) {
  const styles = useStyles();
  const { drop } = useConsolidationTexts();
  return (
    <section className={mergeClasses(styles.place, isOver && styles.over)}>
      <h2 className={styles.title}>{isOver ? drop.now : drop.title}</h2>
      <p className={styles.text}>{drop.text}</p>
      <ChooseFiles words={drop.choose} primary />
      <p className={styles.text}>{drop.kinds}</p>
    </section>
  );
}
