import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../checks/check";
import type { Difference, DifferenceKind, ToldPlace } from "../../consolidation";
import { columnText, consolidationTexts } from "../../language/national-table";
import { parseArea } from "../../table/address";
import { SeverityShape } from "../app/SeverityShape";
import { Item } from "../list/Item";
import { ItemHead } from "../list/ItemHead";
import { useItemStyles } from "../list/itemStyles";
import type { Numbered } from "../list/numbered";
import type { ItemProps } from "../list/Tree";
import { useSession } from "../state/context";
import { OPEN } from "../state/consolidation/pairing";
import { useCompareTexts } from "./texts";
import { Wordings } from "./Wordings";

const useStyles = makeStyles({
  column: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, display: "flex", gap: "6px", alignItems: "baseline", fontWeight: tokens.fontWeightSemibold },
});

/** A yes that has become a no is the worst; other words are only something to know. */
const SEVERITY: Readonly<Record<DifferenceKind, Severity>> = { verdict: "error", number: "warning", word: "warning", missing: "warning", extra: "warning", oneSided: "warning", wording: "note" };

/** One row or answer that the two say differently, or that only one of them has. */
export function DifferenceItem({ row, ...item }: ItemProps & { row: Numbered<Difference> }) {
  const words = useCompareTexts();
  const { language } = useSession();
  const { kind, region, name, section, asked } = row.one;
  const place = `${region} · ${asked ? words.question(asked.compilation) : consolidationTexts[language].section(section)}`;
  return (
    <Item
      {...item}
      row={row}
      label={words.label(words.kinds[kind], place, name)}
      head={<ItemHead active={item.active} sign={<SeverityShape severity={SEVERITY[kind]} />} name={words.kinds[kind]} tail={place} below={name} />}
    >
      <DifferenceCard difference={row.one} />
    </Item>
  );
}

/** Where it stands in both, and what each says. */
function DifferenceCard({ difference: { kind, asked, report, compilation, texts } }: { difference: Difference }) {
  const item = useItemStyles();
  const styles = useStyles();
  const words = useCompareTexts();
  const { language } = useSession();
  return (
    <div className={item.card}>
      {(kind === "missing" || kind === "extra") && <div>{words.onlyHere[kind]}</div>}
      {texts.map(({ column, pieces, meaning }) => (
        <div key={column}>
          {column && <div className={styles.column}>{columnText({ key: column }, language)}</div>}
          {meaning.map((one) => (
            <p key={one.kind} className={styles.meaning}>
              <SeverityShape severity={SEVERITY[one.kind]} />
              {words.difference(words.meaning[one.kind], one.before.join(", "), one.after.join(", "))}
            </p>
          ))}
          <Wordings pieces={pieces} meaning={meaning} names={{ before: words.sides.report, after: words.sides.compilation }} empty={words.empty} />
        </div>
      ))}
      {report && <Stands in={words.places.report} place={report} questions={asked?.report} />}
      {compilation && <Stands in={words.places.compilation} place={compilation} questions={asked && [asked.compilation]} />}
      {compilation?.file === OPEN && <ShowPlace {...compilation} />}
    </div>
  );
}

interface StandsProps {
  in: string;
  place: ToldPlace;
  questions?: readonly string[] | null;
}

function Stands({ in: which, place: { file, sheet, cell }, questions }: StandsProps) {
  const item = useItemStyles();
  const { open, place } = useCompareTexts();
  return (
    <p className={item.quiet}>
      {which}: {place(file === OPEN ? open : file, sheet, cell, questions ?? [])}
    </p>
  );
}

/** Goes there in the open workbook. */
function ShowPlace({ sheet, cell }: ToldPlace) {
  const item = useItemStyles();
  const { show } = useCompareTexts();
  const session = useSession();
  return (
    <div className={item.actions}>
      <Button size="small" onClick={() => void session.show({ sheet, ...parseArea(cell)! })}>
        {show}
      </Button>
    </div>
  );
}
