import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { COLUMN_ROLES, type ColumnRole } from "../../catalogue/template";
import { templateByName } from "../../catalogue";
import { reasonSentence, tableTexts } from "../../language/table";
import { columnLetters } from "../../table/address";
import type { TableOutline } from "../../table/outline";
import type { Reason } from "../../table/reading";
import { useSession, useTexts } from "../state/context";
import type { Correcting } from "../state/correcting";

const useStyles = makeStyles({
  correction: { display: "flex", flexDirection: "column", gap: "6px", padding: "2px 4px 10px 10px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  wide: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  reasons: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
  column: { display: "grid", gridTemplateColumns: "1fr 128px", gap: "6px", alignItems: "center" },
  header: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  actions: { display: "flex", gap: "6px", flexWrap: "wrap" },
});

const EXTRA = "extra";

/** Why a table was taken for what it is, and the ways to correct it. Every choice is kept at once. */
export function TableCorrection({ table, by }: { table: TableOutline; by: Correcting }) {
  const styles = useStyles();
  const { found } = useTexts();
  const { language } = useSession();
  const { show } = by;
  const words = tableTexts[language];
  const why = (reasons: readonly Reason[]) => reasons.map((reason) => reasonSentence(reason, language));
  const sections = templateByName(table.template.value)?.sections ?? [];
  const headerRow = Math.max(table.headerRow, table.area.row);
  return (
    <div className={styles.correction}>
      <div>
        {found.why}
        <ul className={styles.reasons}>
          {why([...table.reasons, ...table.section.reasons]).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <Field label={found.section} size="small" className={styles.wide}>
        <Select size="small" className={styles.wide} value={table.section.value ?? ""} onChange={(_, { value }) => void by.correctTable(table, { section: value })}>
          {table.section.value === null && <option value="">{found.noSection}</option>}
          {sections.map(({ number, title }) => (
            <option key={number} value={number}>{`${number} ${title}`}</option>
          ))}
        </Select>
      </Field>
      {table.columns.map(({ column, header, role }) => {
        const letters = columnLetters(column);
        const name = found.column(letters, header.split("\n", 1)[0]!.trim());
        return (
          <div key={column} className={styles.column} title={why(role.reasons).join("\n")}>
            <span className={styles.header}>{name}</span>
            <Select
              size="small"
              aria-label={name}
              value={role.value ?? EXTRA}
              onChange={(_, { value }) => void by.correctTable(table, { columns: { [letters]: value === EXTRA ? null : (value as ColumnRole) } })}
            >
              {COLUMN_ROLES.map((known) => (
                <option key={known} value={known}>
                  {words.roles[known]}
                </option>
              ))}
              <option value={EXTRA}>{words.extraColumn}</option>
            </Select>
          </div>
        );
      })}
      <div className={styles.actions}>
        {show && (
          <Button size="small" onClick={() => void show({ sheet: table.sheet, row: headerRow, column: table.area.column })}>
            {found.goTo}
          </Button>
        )}
        <Button size="small" onClick={() => void by.correctTable(table, { ignored: true })}>
          {found.notATable}
        </Button>
      </div>
    </div>
  );
}
