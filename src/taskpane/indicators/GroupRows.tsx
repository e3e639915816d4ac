import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SplitSum } from "../../indicators/sums";
import type { Summary } from "../../indicators/summary";
import { indicatorTexts } from "../../language/indicators";
import { formatNumber, percentText } from "../../language/number";
import type { Counted } from "../../text/statements";
import { useSession } from "../state/context";
import type { Measure } from "../state/indicators/behind";
import { capital } from "../state/tagging/names";
import { NumberLink } from "./NumberLink";
import { ShareBar } from "./ShareBar";
import { useIndicatorTexts } from "./texts";
import { sumText } from "./wording";

const useStyles = makeStyles({
  name: { textAlign: "left", padding: "10px 12px 2px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  sort: { textAlign: "left", verticalAlign: "top", padding: "2px 6px 2px 12px", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  number: { textAlign: "right", verticalAlign: "top", padding: "2px 4px", fontVariantNumeric: "tabular-nums" },
  share: { padding: "2px 12px 2px 4px" },
  parts: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  words: { textAlign: "left", verticalAlign: "top", padding: "2px 12px 2px 4px", overflowWrap: "anywhere" },
});

/** The sums of one group: women and men by sort, then counts, amounts, and what these rest on. */
export function GroupRows({ summary, name }: { summary: Summary; name: string }) {
  const styles = useStyles();
  const texts = useIndicatorTexts();
  const { table } = texts;
  const { language } = useSession();
  const { counted: sorts, oneGender, mayBeSame } = indicatorTexts[language];
  const { group, split, otherSplits, insatser, withFigures, withSplit } = summary;
  const splits: readonly (SplitSum & { counted: Counted })[] = [{ counted: "persons", ...split }, ...otherSplits];
  const number = (n: number) => formatNumber(n, language);
  const told = (n: number | null) => (n === null || n === 0 ? null : number(n));
  const link = (measure: Measure, text: string) => <NumberLink key={text} group={group} measure={measure} name={name} text={text} />;
  const counts = summary.counted.map((sum) => link({ of: "counted", counted: sum.counted }, `${sumText(sum, "count", language)} ${sorts[sum.counted]}${sum.counted === "municipalities" && sum.figures > 1 ? ` (${mayBeSame})` : ""}`));
  const amounts = (["kronor", "euro"] as const).filter((unit) => summary[unit].figures > 0).map((unit) => link({ of: unit }, sumText(summary[unit], unit, language)));
  const others = [
    ...splits.flatMap(({ counted, alone, aloneWomen, aloneMen, aloneTotal, sharesOnly }) => [
      alone > 0 && link({ of: "alone", counted }, table.alone(oneGender(counted, { women: told(aloneWomen), men: told(aloneMen), total: told(aloneTotal) }), alone)),
      sharesOnly > 0 && link({ of: "sharesOnly", counted }, table.sharesOnly(sharesOnly, sorts[counted])),
    ]),
    summary.unsummed > 0 && link({ of: "unsummed" }, table.unsummed(summary.unsummed)),
    summary.leftOut > 0 && link({ of: "leftOut", why: null }, table.leftOut(summary.leftOut)),
  ];
  const rests = [
    link({ of: "insatser" }, number(insatser)),
    withFigures > 0 && link({ of: "withFigures" }, `${number(withFigures)} ${table.withFigures}`),
    withSplit < insatser && link({ of: "withoutSplit" }, `${number(insatser - withSplit)} ${table.withoutSplit}`),
  ];
  const words = (title: string, parts: readonly (ReactNode | false)[]) => {
    const shown = parts.filter((part) => part !== false);
    if (shown.length === 0) return null;
    return (
      <tr>
        <th scope="row" className={styles.sort}>
          {title}
        </th>
        <td colSpan={3} className={styles.words}>
          <div className={styles.parts}>{shown}</div>
        </td>
      </tr>
    );
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className={styles.name}>
          {name}
        </th>
      </tr>
      {splits
        .filter(({ figures }) => figures > 0)
        .map(({ counted, women, men, womenShare }) => (
          <tr key={counted}>
            <th scope="row" className={styles.sort}>
              {capital(sorts[counted])}
            </th>
            <td className={styles.number}>
              <NumberLink group={group} measure={{ of: "split", counted }} name={name} text={number(women)} />
            </td>
            <td className={styles.number}>
              <NumberLink group={group} measure={{ of: "split", counted }} name={name} text={number(men)} />
            </td>
            <td className={mergeClasses(styles.number, styles.share)}>
              {womenShare !== null && (
                <>
                  {percentText(womenShare, language)}
                  <ShareBar percent={womenShare} />
                </>
              )}
            </td>
          </tr>
        ))}
      {words(table.counts, counts)}
      {words(table.amounts, amounts)}
      {insatser > 0 && words(table.insatser, rests)}
      {words(table.others, others)}
    </tbody>
  );
}
