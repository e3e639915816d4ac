import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorFigure } from "../../indicators/figure";
import { indicatorTexts } from "../../language/indicators";
import { gridOf, shownAt } from "../../table/grid-cells";
import { useItemStyles } from "../list/itemStyles";
import { passages } from "../list/passages";
import { usePane, useSession } from "../state/context";
import { useIndicatorTexts } from "./texts";
import { periodText } from "./wording";

const useStyles = makeStyles({
  words: { margin: 0, paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", gap: "0 8px" },
  fact: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0 },
});

/** Characters of the cell that are shown on each side of the figure's words: as a rule the whole sentence. */
const AROUND = 90;

/** The active figure: its words in their cell, whether it counts and why, and what can be done about that. */
export function FigureCard({ figure, onDone }: { figure: IndicatorFigure; onDone(): void }) {
  const item = useItemStyles();
  const styles = useStyles();
  const texts = useIndicatorTexts();
  const { card } = texts;
  const { indicators, language } = useSession();
  const reading = usePane((state) => state.reading);
  const why = usePane((state) => state.indicators.summed?.leftOut.get(figure.id));
  const taken = usePane((state) => state.indicators.rules.taken.get(figure.id));
  const writing = usePane((state) => state.writing !== null && state.writing !== "remember");
  const { id, source, statement } = figure;
  const grid = reading && gridOf(reading, figure.sheet);
  const cell = grid ? shownAt(grid, figure.row, figure.column) : "";
  const isThere = cell.slice(statement.start, statement.end) === figure.text;
  const facts = [
    [source.kind === "insats" ? card.from : card.question, source.name || texts.list.unnamed],
    [card.kind, texts.kinds[statement.kind]],
    ...(statement.period ? [[card.period, periodText(statement.period, language)]] : []),
  ];
  const act = (deed: Promise<void>) => void deed.then(onDone);
  return (
    <div className={item.card}>
      <blockquote className={styles.words} aria-label={card.words}>
        {passages(isThere ? cell : figure.text, [isThere ? statement : { start: 0, end: figure.text.length }], AROUND).map(({ text, marks }, at) =>
          marks.length === 0 ? (
            text
          ) : (
            <mark key={at} className={styles.mark}>
              {text}
            </mark>
          ),
        )}
      </blockquote>
      {!isThere && <p className={item.quiet}>{card.moved}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => [
          <dt key={`${name}-name`} className={styles.fact}>
            {name}
          </dt>,
          <dd key={`${name}-value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      <p className={item.quiet} role="status">
        {why !== undefined ? card.leftOut(indicatorTexts[language].leftOut[why]) : taken ? card.takenIn : card.counts}
      </p>
      <div className={item.actions}>
        <Button size="small" disabled={writing} onClick={() => act(indicators.take(id, why !== undefined))}>
          {why !== undefined ? card.takeIn : card.takeOut}
        </Button>
        {why !== undefined && why !== "byHand" && (
          <Button size="small" appearance="subtle" disabled={writing} onClick={() => act(indicators.heed(why, false))}>
            {texts.allow[why]}
          </Button>
        )}
        {taken !== undefined && (
          <Button size="small" appearance="subtle" disabled={writing} onClick={() => act(indicators.take(id, null))}>
            {card.byRules}
          </Button>
        )}
      </div>
    </div>
  );
}
