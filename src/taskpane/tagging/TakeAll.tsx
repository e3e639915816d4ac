import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Sureness } from "../../tagging/sureness";
import { usePane, useSession } from "../state/context";
import { isAtLeast } from "../state/tagging/deciding";
import { openTags, type TaggedItem } from "../state/tagging/items";
import { useTaggingTexts } from "./texts";

/** Takes all tags that wait and are sure enough; how many is said before. */
export default function TakeAll({ undecided }: { undecided: readonly TaggedItem[] }) {
  const { takeAll } = useTaggingTexts();
  const { tagging } = useSession();
  const decided = usePane((state) => state.tagging.decided);
  const columns = usePane((state) => state.tagging.columns);
  const count = (least: Sureness) => {
    const perInsats = undecided.map((item) => openTags(item, decided.get(item.key), columns).filter(({ confidence }) => isAtLeast(confidence, least)).length);
    return { least, tags: perInsats.reduce((sum, n) => sum + n, 0), insatser: perInsats.filter((n) => n > 0).length };
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{takeAll.label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(["high", "middle", "low"] as const)
            .map(count)
            // A step that takes no more than the one before says nothing new.
            .filter(({ tags }, at, all) => tags > (all[at - 1]?.tags ?? 0))
            .map(({ least, tags, insatser }) => (
              <MenuItem key={least} onClick={() => void tagging.takeAll(least)}>
                {takeAll[least](tags, insatser)}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
