import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Finding } from "../../checks/check";
import { useSession } from "../state/context";
import { useControlTexts } from "./texts";

/** The rarer choices of a finding. Loaded when a finding is first chosen. */
export default function MoreMenu({ finding, alike }: { finding: Finding; alike: number }) {
  const { card } = useControlTexts();
  const session = useSession();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={card.more} icon={<span aria-hidden="true">⋯</span>} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="Delete" onClick={() => session.ask("ignore")}>
            {card.ignore}
          </MenuItem>
          {alike > 1 && <MenuItem onClick={() => session.ask("fixAll")}>{card.fixAll(alike)}</MenuItem>}
          <MenuItem onClick={() => void session.turnOff(finding.check)}>{card.turnOff}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
