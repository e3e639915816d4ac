import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { indicatorTexts } from "../../language/indicators";
import { groupId } from "../../indicators/groups";
import { usePane, useSession } from "../state/context";
import { GROUPINGS, type Grouping } from "../state/indicators/state";
import { GroupRows } from "./GroupRows";
import { useGroupName, useIndicatorTexts } from "./texts";
import { useArrows } from "./useArrows";

const useStyles = makeStyles({
  by: { flexShrink: 0, padding: "0 12px 6px" },
  sums: { flexGrow: 1, minHeight: "120px", overflowY: "auto", overflowX: "hidden", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", marginBottom: "8px" },
  sort: { width: "28%" },
  share: { width: "30%" },
  head: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, textAlign: "right", verticalAlign: "bottom", padding: "4px 4px 4px 0", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { textAlign: "left", paddingLeft: "12px" },
  last: { paddingRight: "12px" },
  told: { margin: 0, padding: "4px 12px 8px", color: tokens.colorNeutralForeground2 },
  more: { margin: "0 12px 12px" },
});

/** Groups drawn at a time: more than anybody reads through, and drawn without a pause. */
const STEP = 20;

/** The sums of all and of each group. */
export default function Sums() {
  const styles = useStyles();
  const texts = useIndicatorTexts();
  const nameOf = useGroupName();
  const { indicators, language } = useSession();
  const summed = usePane((state) => state.indicators.summed)!;
  const by = usePane((state) => state.indicators.by);
  const last = usePane((state) => state.indicators.last);
  const [most, setMost] = useState(STEP);
  const whole = useRef<HTMLDivElement>(null);
  const onKeyDown = useArrows(whole);
  const { groups } = indicatorTexts[language];
  // Whoever comes back from a number's figures stands on the number again, or on the first where it is gone.
  useEffect(() => {
    if (last === null) return;
    const numbers = [...whole.current!.querySelectorAll<HTMLElement>("[data-behind]")];
    (numbers.find(({ dataset }) => dataset.behind === last) ?? numbers[0])?.focus();
  }, []);
  const several = summed.by === "goal" || summed.by === "agenda2030";
  return (
    <>
      <Field label={texts.by} size="small" orientation="horizontal" className={styles.by}>
        <Select size="small" value={by} onChange={(_, { value }) => indicators.groupBy(value as Grouping)}>
          {GROUPINGS.map((key) => (
            <option key={key} value={key}>
              {groups[key]}
            </option>
          ))}
        </Select>
      </Field>
      <div ref={whole} className={styles.sums} onKeyDown={onKeyDown}>
        <table className={styles.table} aria-label={texts.table.label(groups[summed.by])}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.sort, styles.first)}>
                {texts.table.sort}
              </th>
              <th scope="col" className={styles.head}>
                {texts.table.women}
              </th>
              <th scope="col" className={styles.head}>
                {texts.table.men}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.share, styles.last)}>
                {texts.table.share}
              </th>
            </tr>
          </thead>
          <GroupRows summary={summed.total} name={texts.table.all} />
          {summed.groups.slice(0, most).map((summary) => (
            <GroupRows key={groupId(summary.group, [summed.by])} summary={summary} name={nameOf(summary.group)} />
          ))}
        </table>
        {summed.groups.length > most && (
          <Button size="small" className={styles.more} onClick={() => setMost(most + STEP)}>
            {texts.table.more(Math.min(STEP, summed.groups.length - most))}
          </Button>
        )}
        {several && <p className={styles.told}>{texts.table.several}</p>}
      </div>
    </>
  );
}
