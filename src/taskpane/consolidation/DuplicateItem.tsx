import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { DUPLICATE_CHOICES, type DuplicateChoice } from "../../consolidation";
import { regionText } from "../../consolidation/sheets/columns";
import { consolidationTexts } from "../../language/national-table";
import type { DoubledRow, DoubledRows } from "../gathering/gatherer";
import { percentText } from "../indicators/wording";
import { Item } from "../list/Item";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { useSession } from "../state/context";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  kind: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", fontWeight: tokens.fontWeightSemibold },
  likeness: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  names: { overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: "normal", overflowWrap: "anywhere" },
  // Side by side where there is room, one under the other in a narrow pane.
  rows: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))", gap: "8px" },
  row: { minWidth: 0, paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  text: { margin: 0, whiteSpace: "pre-line" },
});

/** One group of rows that tell of the same insats. */
export function DuplicateItem({ row, ...item }: ItemProps & { row: Numbered<DoubledRows> }) {
  const itemStyles = useItemStyles();
  const styles = useStyles();
  const { duplicate } = useConsolidationTexts();
  const { language } = useSession();
  const { consolidation } = useSession();
  const { key, kind, similarity, rows, counted = "all" } = row.one;
  const title = consolidationTexts[language].duplicates[kind];
  const likeness = duplicate.likeness(percentText(Math.floor(similarity * 100), language));
  const names = rows[0]!.name;
  return (
    <Item
      {...item}
      row={row}
      label={duplicate.label(title, names, likeness)}
      head={
        <>
          <div className={styles.line}>
            <span className={mergeClasses(styles.kind, item.active && styles.whole)}>{title}</span>
            <span className={styles.likeness}>{likeness}</span>
          </div>
          {!item.active && <div className={styles.names}>{[...new Set(rows.map(({ region }) => regionText(region)))].filter(Boolean).join(", ")}: {names}</div>}
        </>
      }
    >
      <div className={itemStyles.card}>
        <div className={styles.rows}>
          {rows.map((one) => (
            <Wording key={one.row} row={one} />
          ))}
        </div>
        <RadioGroup aria-label={duplicate.choose} layout="horizontal" value={counted} onChange={(_, { value }) => consolidation.count(key, value as DuplicateChoice)}>
          {DUPLICATE_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={duplicate.counted[choice]} />
          ))}
        </RadioGroup>
      </div>
    </Item>
  );
}

/** One of the rows: where it stands and what it says. */
function Wording({ row: { region, section, file, sheet, cell, name, results } }: { row: DoubledRow }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { duplicate } = useConsolidationTexts();
  return (
    <div className={styles.row}>
      <p className={item.quiet}>
        {[regionText(region), section === null ? duplicate.noSection : duplicate.section(String(section))].filter(Boolean).join(" · ")}
        <br />
        {[file, sheet, cell].join(" · ")}
      </p>
      <p className={styles.text}>
        <strong>{name}</strong>
      </p>
      <p className={styles.text}>{results || duplicate.noResults}</p>
    </div>
  );
}
