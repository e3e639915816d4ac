import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { indicatorTexts } from "../../language/indicators";
import { cellAddress } from "../../table/address";
import { Item } from "../list/Item";
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
export function ListedItem({ row, onDone, ...item }: ItemProps & { row: ListedRow }) {
  const styles = useStyles();
  const { list } = useIndicatorTexts();
  const { language } = useSession();
  const { active } = item;
  const { listed } = row;
  const { figure, source } = listed;
  const why = usePane(({ indicators }) => (figure === null ? undefined : indicators.summed?.leftOut.get(figure.id)));
  const reason = why && indicatorTexts[language].leftOut[why];
  const tables = usePane(({ reading }) => reading?.tables);
  const { sheet, row: line, column } = placeOf(listed, tables ?? []);
  const cell = cellAddress(line, column);
  const what = figure ? readingText(figure.statement, language) || figure.text : shorten(source.name, LONGEST_NAME) || list.unnamed;
  const place = `${sheet} · ${cell}`;
  return (
    <Item
      {...item}
      row={row}
      label={figure ? list.item(place, what, reason === undefined ? list.counts : list.leftOut(reason)) : list.insats(place, what)}
      head={
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
      }
    >
      {figure && <FigureCard figure={figure} onDone={onDone} />}
    </Item>
  );
}
