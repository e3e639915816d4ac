import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { consolidationPaneTexts } from "../../language/consolidation-pane";
import { excelTexts } from "../../language/excel";
import { indicatorPaneTexts } from "../../language/indicators-pane";
import { indicatorSheetTexts } from "../../language/indicator-sheets";
import { taggingPaneTexts } from "../../language/tagging-pane";
import { toValuesTexts } from "../../language/to-values";
import type { PaneTexts } from "../../language/pane";
import type { MadeValues, Written } from "../../excel/port";
import type { Language } from "../../language";
import { usePane, useSession, useTexts } from "../state/context";
import type { Notice } from "../state/state";
import { problemSentences } from "./problem";

const useStyles = makeStyles({
  place: { flexShrink: 0 },
  notice: { display: "flex", alignItems: "center", gap: "6px", padding: "6px 12px", backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  excel: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What was just done, or what went wrong, in one line with what can be done about it. Never a dialog. */
export function NoticeLine() {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const notice = usePane((state) => state.notice);
  const undoable = usePane((state) => state.undoable);
  const problem = notice?.kind === "problem" ? notice : null;
  // Where nothing was written, what would be taken back is something else that was done before.
  const offersBack = (notice?.kind === "written" && notice.written.cells > 0) || (notice?.kind === "madeValues" && notice.made.cells > 0) || notice?.kind === "remembered" || problem?.problem.unchanged === false;
  return (
    <div className={styles.place} role={problem ? "alert" : "status"}>
      {notice && (
        <div className={styles.notice}>
          <span className={styles.words}>
            {sentences(notice, texts, session.language).join(" ")}
            {problem?.problem.kind === "unknown" && problem.problem.details.excel && (
              <details className={styles.excel}>
                <summary>{texts.notice.details}</summary>
                {problem.problem.details.excel}
              </details>
            )}
          </span>
          {offersBack && undoable && (
            <Button size="small" onClick={() => void session.takeBack()}>
              {texts.notice.takeBack}
            </Button>
          )}
          {problem && (
            <Button
              size="small"
              onClick={() => {
                session.closeNotice();
                problem.retry();
              }}
            >
              {texts.run.retry}
            </Button>
          )}
          <Button size="small" appearance="subtle" aria-label={texts.notice.close} icon={<span aria-hidden="true">✕</span>} onClick={session.closeNotice} />
        </div>
      )}
    </div>
  );
}

function sentences(notice: Notice, texts: PaneTexts, language: Language): string[] {
  const excel = excelTexts[language];
  switch (notice.kind) {
    case "problem":
      return problemSentences(notice.problem, language);
    case "remembered":
      return [texts.notice[notice.what]];
    case "nothingToTakeBack":
      return [excel.nothingToTakeBack];
    case "unchanged":
      return [excel.unchanged];
    case "takenBack":
      return takenBackSentences(notice.written, texts, language);
    case "madeValues":
      return valuesSentences(notice.made, language);
    case "written":
      return [writtenSentence(notice, texts, language), ...(notice.written.replaced ? [texts.notice.replaced] : []), ...keptSentences(notice.written, language)];
  }
}

function takenBackSentences(written: Written | null, { notice }: PaneTexts, language: Language): string[] {
  if (!written) return [notice.takenBack("")];
  // Sheets are taken back whole or not at all.
  const isNothing = written.cells === 0 && written.kept.length > 0 && written.kept.every(({ reason }) => reason === "changed");
  if (isNothing) return [notice.notTakenBack([...new Set(written.kept.map(({ sheet }) => sheet))].join(", "))];
  return [notice.takenBack(written.label), ...keptSentences(written, language)];
}

function writtenSentence({ command, written }: Extract<Notice, { kind: "written" }>, { notice }: PaneTexts, language: Language): string {
  const [sheet = ""] = written.sheets ?? [];
  if (command === "report") return notice.reportWritten(sheet);
  if (command === "mark") return notice.marked(written.cells);
  if (command === "unmark") return notice.unmarked(written.cells);
  if (command === "tag") return taggingPaneTexts[language].written(written.cells);
  if (command === "tagSheet") return taggingPaneTexts[language].longWritten(sheet);
  if (command === "goalsSheet") return taggingPaneTexts[language].goalsSheetMade;
  if (command === "consolidation") return consolidationPaneTexts[language].written;
  if (command === "indicators") {
    const words = indicatorSheetTexts[language];
    const [figures = words.figures.name, sources = words.sources.name, summary = words.summary.name] = written.sheets ?? [];
    return indicatorPaneTexts[language].written(figures, sources, summary);
  }
  return excelTexts[language].written(written.cells);
}

function valuesSentences({ formulas, whole, busy, errors }: MadeValues, language: Language): string[] {
  const texts = toValuesTexts[language];
  const left = [...(busy > 0 ? [texts.busy(busy)] : []), ...(errors > 0 ? [texts.error(errors)] : [])];
  return formulas === 0 && left.length > 0 ? left : [formulas === 0 ? texts.none(whole) : texts.made({ formulas, whole }), ...left];
}

function keptSentences({ kept }: Written, language: Language): string[] {
  const texts = excelTexts[language].kept;
  return (["formula", "changed", "together"] as const).flatMap((reason) => {
    const cells = kept.filter((cell) => cell.reason === reason).length;
    return cells === 0 ? [] : [texts[reason](cells)];
  });
}
