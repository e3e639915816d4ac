import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { regionName } from "../../catalogue";
import type { RegionOverview } from "../../consolidation";
import { sectionTitle } from "../../consolidation/sheets/columns";
import { formatNumber } from "../../language/number";
import { Item } from "../list/Item";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { useSession } from "../state/context";
import { gapsOf, type RegionLine } from "./region-lines";
import { useConsolidationTexts } from "./texts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  gaps: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", color: tokens.colorNeutralForeground2 },
  count: { flexShrink: 0, marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  sections: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "2px 12px" },
  section: { margin: 0 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  left: { color: tokens.colorNeutralForeground2 },
});

/** One region in the list: how many insatser, and the sections that it says nothing about. */
export function RegionItem({ row, ...item }: ItemProps & { row: Numbered<RegionLine> }) {
  const styles = useStyles();
  const { region } = useConsolidationTexts();
  const { code, overview } = row.one;
  const name = code === null ? region.unknown : regionName(code);
  const insatser = overview ? region.insatser(overview.insatser) : region.missing;
  const gaps = overview && code !== null ? gapsOf(overview) : [];
  const told = gaps.length > 0 ? region.gaps(gaps.map(String)) : "";
  return (
    <Item
      {...item}
      row={row}
      label={region.label(name, insatser, told)}
      head={
        <div className={styles.line}>
          <span className={mergeClasses(styles.name, !overview && styles.missing)}>{name}</span>
          {!item.active && <span className={styles.gaps}>{told}</span>}
          <span className={mergeClasses(styles.count, !overview && styles.missing)}>{insatser}</span>
        </div>
      }
    >
      {overview ? <Sections overview={overview} /> : <Missing />}
    </Item>
  );
}

function Missing() {
  const item = useItemStyles();
  const { region } = useConsolidationTexts();
  return (
    <div className={item.card}>
      <p className={item.quiet}>{region.missingText}</p>
    </div>
  );
}

/** How many insatser a region has in each section, or what it says instead. */
function Sections({ overview: { sections, unplaced } }: { overview: RegionOverview }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { region } = useConsolidationTexts();
  const { language } = useSession();
  const lines = [
    ...sections.map(({ insatser, state }, at) => [sectionTitle(at + 1), state === "insatser" ? formatNumber(insatser, language) : region.states[state]] as const),
    ...(unplaced > 0 ? [[region.unplaced, formatNumber(unplaced, language)] as const] : []),
  ];
  return (
    <div className={item.card}>
      <dl className={styles.sections}>
        {lines.map(([name, value], at) => [
          <dt key={`${name}-name`} className={styles.section}>
            {name}
          </dt>,
          <dd key={`${name}-value`} className={mergeClasses(styles.value, sections[at] && sections[at].state !== "insatser" && styles.left)}>
            {value}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
