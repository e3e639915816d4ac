import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { tagColumnTexts } from "../../language/tag-columns";
import { VALUE_COLUMNS } from "../../tagging/columns";
import { usePane, useSession } from "../state/context";
import type { Scope } from "../state/tagging/state";
import { useTaggingTexts } from "./texts";

const useStyles = makeStyles({
  choices: { flexShrink: 0, padding: "0 12px 8px", display: "flex", flexDirection: "column", gap: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  columns: { display: "grid", gridTemplateColumns: "1fr 1fr", alignItems: "start", border: "none", margin: 0, padding: 0, minWidth: 0, "& .fui-Checkbox": { marginLeft: "-8px" }, "& .fui-Checkbox label": { padding: "5px 4px" } },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  told: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

const ALL = "all";
const SELECTION = "selection";

/** Which insatser are tagged, and which columns are written of them. */
export default function Choices() {
  const styles = useStyles();
  const { choice } = useTaggingTexts();
  const { tagging, language } = useSession();
  const tables = usePane(({ reading }) => reading?.tables);
  const scope = usePane((state) => state.tagging.scope);
  const columns = usePane((state) => state.tagging.columns);
  const { headers } = tagColumnTexts[language];
  const take = (value: string) => {
    if (value === SELECTION) void tagging.chooseSelection();
    else tagging.choose({ scope: value === ALL ? { of: "all" } : { of: "table", id: value } });
  };
  return (
    <div className={styles.choices}>
      <Field label={choice.what} size="small" className={styles.wide}>
        <Select size="small" className={styles.wide} value={valueOf(scope)} onChange={(_, { value }) => take(value)}>
          <option value={ALL}>{choice.all}</option>
          <option value={SELECTION}>{choice.selection}</option>
          {tables?.map(({ id, sheet, section }) => (
            <option key={id} value={id}>
              {section.value === null || sheet.startsWith(section.value) ? sheet : choice.table(section.value, sheet)}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.columns}>
        <legend className={styles.legend}>{choice.columns}</legend>
        {VALUE_COLUMNS.map((column) => (
          <Checkbox
            key={column}
            size="medium"
            label={headers[column]}
            checked={columns.includes(column)}
            onChange={(_, { checked }) => tagging.choose({ columns: VALUE_COLUMNS.filter((one) => (one === column ? checked === true : columns.includes(one))) })}
          />
        ))}
        {columns.length === 0 && (
          <span role="status" className={styles.told}>
            {choice.noColumn}
          </span>
        )}
      </fieldset>
    </div>
  );
}

function valueOf(scope: Scope): string {
  return scope.of === "table" ? scope.id : scope.of;
}
