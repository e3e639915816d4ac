import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Compared, Difference } from "../../consolidation";
import type { ComparePaneTexts } from "../../language/compare-pane";
import { usePane, useSession } from "../state/context";
import { OPEN, pairing } from "../state/consolidation/pairing";
import { ComparePair } from "./ComparePair";
import { DifferenceItem } from "./DifferenceItem";
import { List } from "./List";
import { useCompareTexts } from "./texts";

const useStyles = makeStyles({
  told: { margin: 0, padding: "0 12px 6px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  instead: { padding: "16px 12px", flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

const keyOf = ({ report, compilation }: Difference) => [report, compilation].map((place) => place && `${place.sheet}!${place.cell}`).join(" ");

/** A report beside a compilation: what is said differently, and what only one of them has. */
export function Compare() {
  const words = useCompareTexts();
  const files = usePane((state) => state.consolidation.national?.files);
  const chosen = usePane((state) => state.consolidation.chosenPair);
  const open = usePane((state) => state.reading);
  const pair = useMemo(() => pairing(files ?? [], chosen, open), [files, chosen, open]);
  const { reports, compilations, compilation } = pair;
  if (compilations.length === 0) return <Instead>{reports.length === 0 ? words.noReport : words.alone}</Instead>;
  return (
    <>
      <ComparePair {...pair} />
      {pair.report === null ? <Instead>{words.noReport}</Instead> : compilation === null ? <Instead>{words.askCompilation}</Instead> : <Differences isFile={compilation !== OPEN} />}
    </>
  );
}

/** What stands in the place of the list. */
function Instead({ children }: { children: ReactNode }) {
  return <div className={useStyles().instead}>{children}</div>;
}

function Differences({ isFile }: { isFile: boolean }) {
  const styles = useStyles();
  const words = useCompareTexts();
  const { consolidation } = useSession();
  const compared = usePane((state) => state.consolidation.compared);
  const isComparing = usePane((state) => state.consolidation.isComparing);
  if (!compared) {
    if (isComparing) return <Instead>{null}</Instead>;
    return (
      <Instead>
        {words.stopped} <Link as="button" onClick={consolidation.compareAgain}>{words.again}</Link>
      </Instead>
    );
  }
  const why = notComparable(compared, words);
  if (why !== null) return <Instead>{why}</Instead>;
  return (
    <>
      <p className={styles.told} role="status">
        {sentences(compared, words).join(" ")}
        {isFile && <span className={styles.quiet}> {words.alsoCounted}</span>}
      </p>
      <List label={words.list} all={compared.differences} keyOf={keyOf} none={words.same}>
        {(row, item) => <DifferenceItem row={row} {...item} />}
      </List>
    </>
  );
}

function notComparable({ regions, rows, answers, counts }: Compared, words: ComparePaneTexts): string | null {
  if (regions.length === 0) return words.noRegion;
  return rows + answers + counts.missing === 0 ? words.nothing : null;
}

/** What the comparison comes to, and how many more differ than the list tells. */
function sentences({ regions, rows, answers, counts, differences }: Compared, words: ComparePaneTexts): string[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    rows + answers === 0 ? words.neither(regions.join(", ")) : words.both(regions.join(", "), rows, answers),
    ...(all > 0 ? [words.differ({ ...counts, meaning: counts.verdict + counts.number + counts.word })] : []),
    ...(all > differences.length ? [words.more(all - differences.length)] : []),
  ];
}
