import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { PANELS, type Panel } from "../panels";
import { useTexts } from "../state/context";

const useStyles = makeStyles({ tabs: { padding: "0 4px" } });

/** One tab a panel. */
export function Tabs({ chosen, onChoose }: { chosen: Panel; onChoose(panel: Panel): void }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <TabList size="small" className={styles.tabs} aria-label={tabs.label} selectedValue={chosen.id} onTabSelect={(_, { value }) => onChoose(PANELS.find(({ id }) => id === value) ?? chosen)}>
      {PANELS.map(({ id }) => (
        <Tab key={id} id={`tab-${id}`} value={id}>
          {tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}
