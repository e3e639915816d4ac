import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { Sureness } from "../../tagging/sureness";
import { usePane, useSession } from "../state/context";
import { isAtLeast } from "../state/tagging/deciding";
import { openTags, type TaggedItem } from "../state/tagging/items";
import { useTaggingTexts } from "./texts";

/** Takes all tags that wait and are sure enough; how many is said before. */
export default function TakeAll({ undecided }: { undecided: readonly TaggedItem[] }) {
  const { takeAll } = useTaggingTexts();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{takeAll.label}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <Steps undecided={undecided} />
      </MenuPopover>
    </Menu>
  );
}

/** The steps down to the least sure. Counted when they are looked at: there may be very many insatser. */
function Steps({ undecided }: { undecided: readonly TaggedItem[] }) {
  const { takeAll } = useTaggingTexts();
  const { tagging } = useSession();
  const decided = usePane((state) => state.tagging.decided);
  const columns = usePane((state) => state.tagging.columns);
  const count = (least: Sureness) => {
    const counts = { least, tags: 0, insatser: 0 };
    for (const item of undecided) {
      const before = counts.tags;
      for (const { sure } of openTags(item, decided.get(item.key), columns)) if (isAtLeast(sure, least)) counts.tags++;
      if (counts.tags > before) counts.insatser++;
    }
    return counts;
  };
  const steps = (["high", "middle", "low"] as const).map(count);
  // A step that takes no more than the one before says nothing new.
  const offered = steps.filter(({ tags }, at) => tags > (steps[at - 1]?.tags ?? 0));
  return (
    <MenuList>
      {offered.map(({ least, tags, insatser }) => (
        <MenuItem key={least} onClick={() => void tagging.takeAll(least)}>
          {takeAll[least](tags, insatser)}
        </MenuItem>
      ))}
    </MenuList>
  );
}
