import { Link, makeStyles } from "@fluentui/react-components";
import { useSession } from "../state/context";
import { behindKey, type Behind } from "../state/indicators/behind";
import { measureName } from "./names";
import { useIndicatorTexts } from "./texts";

const useStyles = makeStyles({
  link: { textAlign: "inherit" },
});

interface NumberLinkProps extends Behind {
  /** What the group is called. */
  name: string;
  text: string;
}

/** A number of the summary: opens the figures behind it. */
export function NumberLink({ group, measure, name, text }: NumberLinkProps) {
  const styles = useStyles();
  const { table } = useIndicatorTexts();
  const { indicators, language } = useSession();
  return (
    <Link as="button" className={styles.link} data-behind={behindKey({ group, measure })} aria-label={table.look(text, measureName({ measure }, language), name)} onClick={() => indicators.look({ group, measure })}>
      {text}
    </Link>
  );
}
