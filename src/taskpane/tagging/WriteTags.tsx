import { lazy, Suspense, useState } from "react";
import type { TagPlan } from "../../tagging/columns";
import { FooterButton } from "../app/FooterButton";
import { WriteFooter } from "../app/WriteFooter";
import { usePane, useSession } from "../state/context";
import { useTaggingTexts } from "./texts";

const Differences = lazy(() => import("./Differences"));
const MoreWays = lazy(() => import("./MoreWays"));

/** What would be written, and the ways to write it. */
export function WriteTags() {
  const { plan: texts } = useTaggingTexts();
  const session = useSession();
  const plan = usePane(({ tagging }) => tagging.plan);
  const [open, setOpen] = useState(false);
  const anything = plan !== null && writes(plan);
  const changed = plan?.counts.changed ?? 0;
  return (
    <WriteFooter
      texts={texts}
      will={
        <>
          {plan && (anything ? texts.will({ ...plan, ...plan.counts, headers: plan.headers.length }) : texts.nothing)}
          {plan && plan.noRoom.length > 0 && ` ${texts.noRoom([...new Set(plan.noRoom.map(({ sheet }) => sheet))])}`}
        </>
      }
      details={
        open &&
        plan &&
        changed > 0 && (
          <Suspense fallback={null}>
            <Differences plan={plan} />
          </Suspense>
        )
      }
      canWrite={anything}
      onWrite={() => session.tagging.writeColumns()}
      beside={
        changed > 0 && (
          <FooterButton aria-expanded={open} onClick={() => setOpen(!open)}>
            {texts.differences}
          </FooterButton>
        )
      }
      last={
        <Suspense fallback={<span aria-hidden="true">⋯</span>}>
          <MoreWays />
        </Suspense>
      }
    />
  );
}

function writes({ headers, counts }: TagPlan): boolean {
  return headers.length > 0 || counts.new > 0 || counts.changed > 0;
}
