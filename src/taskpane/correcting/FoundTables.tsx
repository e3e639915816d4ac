import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sectionByNumber, templateByName } from "../../catalogue";
import { tableTexts } from "../../language/table";
import type { TableOutline, WorkbookOutline } from "../../table/outline";
import type { Corrections } from "../../table/reading";
import { areaAddress } from "../../table/address";
import { useSession, useTexts } from "../state/context";
import type { Correcting } from "../state/correcting";
import { TableCorrection } from "./TableCorrection";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  table: { width: "100%", justifyContent: "flex-start", textAlign: "left", minWidth: 0, padding: "3px 4px", fontWeight: tokens.fontWeightRegular },
  words: { overflow: "hidden", overflowWrap: "anywhere" },
  section: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, margin: "4px" },
});

interface FoundTablesProps {
  reading: WorkbookOutline;
  /** What has been corrected before. */
  given: Corrections;
  by: Correcting;
}

/** The tables and answers sheets that were found: section, insatser, sheet and how sure. Each opens to be corrected. */
export default function FoundTables({ reading, given, by }: FoundTablesProps) {
  const styles = useStyles();
  const { found } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const dropped = Object.values(given.tables ?? {}).filter(({ ignored }) => ignored).length;
  return (
    <section aria-label={found.show}>
      <ul className={styles.list}>
        {reading.tables.map((table) => (
          <li key={table.id}>
            <Button size="small" appearance="subtle" className={styles.table} aria-expanded={open === table.id} onClick={() => setOpen(open === table.id ? null : table.id)}>
              <TableLine table={table} />
            </Button>
            {open === table.id && <TableCorrection table={table} by={by} />}
          </li>
        ))}
      </ul>
      {reading.answers.length > 0 && <p className={styles.quiet}>{found.answers(reading.answers.map(({ sheet }) => sheet))}</p>}
      {dropped > 0 && (
        <p className={styles.quiet}>
          {found.dropped(dropped)}{" "}
          <Button size="small" onClick={() => void by.correct(countAll)}>
            {found.restoreDropped}
          </Button>
        </p>
      )}
    </section>
  );
}

function TableLine({ table }: { table: TableOutline }) {
  const styles = useStyles();
  const { found } = useTexts();
  const { language } = useSession();
  const template = templateByName(table.template.value);
  const section = table.section.value === null ? null : template && sectionByNumber(template, table.section.value);
  const rows = table.insatser === 0 && table.notes.length > 0 ? found.onlyNote : found.insatser(table.insatser);
  const facts = [rows, `${table.sheet} · ${areaAddress(table.area)}`, table.hidden ? found.hidden : null, tableTexts[language].certainty[table.section.certainty]];
  return (
    <span className={styles.words}>
      <span className={styles.section}>{section ? `${section.number} ${section.title}` : (table.section.value ?? found.noSection)}</span>
      <br />
      {facts.filter((fact) => fact !== null).join(" · ")}
    </span>
  );
}

/** Corrections with no table left out. */
function countAll(corrections: Corrections): Corrections {
  const tables = Object.entries(corrections.tables ?? {}).map(([address, table]) => [address, { ...table, ignored: false }]);
  return { ...corrections, tables: Object.fromEntries(tables) };
}
