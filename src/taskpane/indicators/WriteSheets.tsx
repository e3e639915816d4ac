import { makeStyles, Select } from "@fluentui/react-components";
import { indicatorSheetTexts } from "../../language/indicator-sheets";
import { WriteFooter } from "../app/WriteFooter";
import { usePane, useSession } from "../state/context";
import type { WrittenAs } from "../state/indicators/state";
import { useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  as: { minWidth: 0, "& select": { minWidth: 0 } },
});

/** What would be written, and whether its sums are formulas. */
export function WriteSheets() {
  const styles = useStyles();
  const { write } = useIndicatorTexts();
  const session = useSession();
  const preview = usePane(({ indicators }) => indicators.summed?.preview);
  const writtenAs = usePane(({ indicators }) => indicators.writtenAs);
  const { figures, sources, summary } = indicatorSheetTexts[session.language];
  return (
    <WriteFooter
      texts={write}
      will={
        <>
          {preview && write.will(figures.name, preview.lines, sources.name, summary.name)}
          {preview && preview.corrected > 0 && ` ${write.corrected(preview.corrected)}`}
          {preview && preview.own > 0 && ` ${write.own(preview.own)}`}
        </>
      }
      canWrite={preview !== undefined}
      onWrite={() => session.indicators.writeSheets()}
      beside={
        <Select size="small" aria-label={write.as} className={styles.as} value={writtenAs} onChange={(_, { value }) => session.indicators.writeAs(value as WrittenAs)}>
          <option value="formulas">{write.formulas}</option>
          <option value="values">{write.values}</option>
        </Select>
      }
    />
  );
}
