import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { DUPLICATE_CHOICES, type DuplicateChoice } from "../../consolidation";
import { regionText } from "../../consolidation/sheets/columns";
import { consolidationTexts } from "../../language/national-table";
import { percentText } from "../../language/number";
import type { DoubledRow, DoubledRows } from "../gathering/gatherer";
import { Item } from "../list/Item";
import { ItemHead } from "../list/ItemHead";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { useSession } from "../state/context";
import { Beside } from "./Beside";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-line" },
});

/** One group of rows that tell of the same insats. */
export function DuplicateItem({ row, ...item }: ItemProps & { row: Numbered<DoubledRows> }) {
  const { card } = useItemStyles();
  const { duplicate } = useConsolidationTexts();
  const { consolidation, language } = useSession();
  const { key, kind, similarity, rows, counted = "all" } = row.one;
  const title = consolidationTexts[language].duplicates[kind];
  const likeness = duplicate.likeness(percentText(Math.floor(similarity * 100), language));
  const { name } = rows[0]!;
  const regions = [...new Set(rows.map(({ region }) => regionText(region)))].filter(Boolean);
  return (
    <Item
      {...item}
      row={row}
      label={duplicate.label(title, name, likeness)}
      head={<ItemHead active={item.active} name={title} tail={likeness} below={item.active ? "" : `${regions.join(", ")}: ${name}`} />}
    >
      <div className={card}>
        <Beside>
          {rows.map((one) => (
            <Wording key={one.row} row={one} />
          ))}
        </Beside>
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
    <div>
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
