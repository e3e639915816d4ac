import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LeftOutWhy } from "../../indicators/rules";
import { indicatorTexts } from "../../language/indicators";
import { capital } from "../state/tagging/names";
import { usePane, useSession } from "../state/context";
import type { Summed } from "../state/indicators/state";
import { reasons } from "./reasons";
import { useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  rules: { flexShrink: 0, border: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, margin: 0, padding: "0 12px 8px", minWidth: 0, maxHeight: "40vh", overflowY: "auto" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  rule: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minWidth: 0, "& .fui-Checkbox": { marginLeft: "-8px", minWidth: 0 }, "& .fui-Checkbox label": { padding: "5px 4px", minWidth: 0 } },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What is left out of the sums and why, how many figures that is, and which reasons hold. */
export default function Rules({ summed }: { summed: Summed }) {
  const styles = useStyles();
  const texts = useIndicatorTexts();
  const { indicators, language } = useSession();
  const { allowed, taken } = usePane((state) => state.indicators.rules);
  const counts = useMemo(() => {
    const counts = new Map<LeftOutWhy, number>();
    for (const why of summed.leftOut.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
    return counts;
  }, [summed]);
  return (
    <fieldset className={styles.rules}>
      <legend className={styles.legend}>{texts.rules.legend}</legend>
      <p className={styles.hint}>{texts.rules.hint}</p>
      {reasons(texts).map((why) => {
        const count = counts.get(why) ?? 0;
        const reason = indicatorTexts[language].leftOut[why];
        return (
          <div key={why} className={styles.rule}>
            <Checkbox label={capital(reason)} checked={!allowed.includes(why)} onChange={(_, { checked }) => void indicators.heed(why, checked === true)} />
            {count > 0 ? (
              <Link as="button" className={styles.count} aria-label={texts.rules.look(reason, count)} onClick={() => indicators.look({ group: {}, measure: { of: "leftOut", why } })}>
                {texts.rules.count(count)}
              </Link>
            ) : (
              <span className={styles.none}>{texts.rules.none}</span>
            )}
          </div>
        );
      })}
      {taken.size > 0 && <p className={styles.hint}>{texts.rules.byHand(taken.size)}.</p>}
    </fieldset>
  );
}
