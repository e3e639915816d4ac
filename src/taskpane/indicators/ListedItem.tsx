import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { indicatorTexts } from "../../language/indicators";
import { cellAddress } from "../../table/address";
import { useItemStyles } from "../list/itemStyles";
import type { ItemProps } from "../list/Tree";
import { usePane, useSession } from "../state/context";
import { placeOf } from "../state/indicators/places";
import { shorten } from "../state/shorten";
import { FigureCard } from "./FigureCard";
import type { ListedRow } from "./rows";
import { useIndicatorTexts } from "./texts";
import { readingText } from "./wording";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "8px", minWidth: 0 },
  what: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis" },
  whole: { whiteSpace: "normal", fontWeight: tokens.fontWeightSemibold },
  out: { color: tokens.colorNeutralForeground2 },
  place: { display: "flex", flexShrink: 0, maxWidth: "40%", minWidth: 0, whiteSpace: "pre", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  sheet: { overflow: "hidden", textOverflow: "ellipsis" },
});

/** A list line says so much of the insats. */
const LONGEST_NAME = 80;

/** One figure or insats in the list; a figure's card below when it is the active one. */
export function ListedItem({ row: { listed, position, size }, id, active, onChoose, onDone }: ItemProps & { row: ListedRow }) {
  const item = useItemStyles();
  const styles = useStyles();
  const { list } = useIndicatorTexts();
  const { language } = useSession();
  const { figure, source } = listed;
  const why = usePane(({ indicators }) => (figure === null ? undefined : indicators.summed?.leftOut.get(figure.id)));
  const reason = why && indicatorTexts[language].leftOut[why];
  const tables = usePane(({ reading }) => reading?.tables);
  const { sheet, row: line, column } = placeOf(listed, tables ?? []);
  const cell = cellAddress(line, column);
  const what = figure ? readingText(figure.statement, language) || figure.text : shorten(source.name, LONGEST_NAME) || list.unnamed;
  const place = `${sheet} · ${cell}`;
  return (
    <div
      id={id}
      role="treeitem"
      aria-level={1}
      aria-selected={active}
      aria-posinset={position}
      aria-setsize={size}
      aria-label={figure ? list.item(place, what, reason === undefined ? list.counts : list.leftOut(reason)) : list.insats(place, what)}
      className={mergeClasses(item.item, active && item.active)}
    >
      <div className={mergeClasses(item.head, !active && item.choosable)} onClick={onChoose}>
        <div className={styles.line}>
          <span className={mergeClasses(styles.what, active && styles.whole, reason !== undefined && styles.out)}>
            {what}
            {reason !== undefined && !active && ` (${reason})`}
          </span>
          <span className={styles.place}>
            <span className={styles.sheet}>{sheet}</span>
            {` · ${cell}`}
          </span>
        </div>
      </div>
      {active && figure && <FigureCard figure={figure} onDone={onDone} />}
    </div>
  );
}
