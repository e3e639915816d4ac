import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { tagColumnTexts } from "../../language/tag-columns";
import { cellAddress } from "../../table/address";
import type { TagPlan } from "../../tagging/columns";
import { useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "25vh", overflowY: "auto", display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
});

/** More than anybody reads through; the list's filter shows the insatser of all of them. */
const MOST = 50;

/** The cells that would be changed: what stands there, and what would. */
export default function Differences({ plan }: { plan: TagPlan }) {
  const styles = useStyles();
  const { plan: texts } = useTaggingTexts();
  const { language, show } = useSession();
  const changed = plan.cells.filter(({ fate }) => fate === "changed");
  const words = (text: unknown) => (text === "" || text === null ? texts.empty : String(text));
  return (
    <ul className={styles.list} aria-label={texts.differences} tabIndex={0}>
      {changed.slice(0, MOST).map(({ sheet, row, column, tag, before, text }) => (
        <li key={`${sheet}!${row},${column}`}>
          <Link as="button" onClick={() => void show({ sheet, row, column })}>
            {texts.difference(`${sheet} · ${cellAddress(row, column)}`, tagColumnTexts[language].headers[tag])}
          </Link>
          <br />
          <span className={styles.before}>{words(before)}</span> → {words(text)}
        </li>
      ))}
      {changed.length > MOST && <li>{texts.more(changed.length - MOST)}</li>}
    </ul>
  );
}
