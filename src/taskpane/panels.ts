/** The panels, in the order of their tabs. To add one: a folder beside `control/`, and a line here. */
import { lazy, type ComponentType } from "react";
import type { PaneTexts } from "../language/pane";
import { ControlPanel } from "./control/ControlPanel";

const TaggingPanel = lazy(() => import("./tagging/TaggingPanel"));
const IndicatorsPanel = lazy(() => import("./indicators/IndicatorsPanel"));
const ConsolidationPanel = lazy(() => import("./consolidation/ConsolidationPanel"));

export interface Panel {
  id: keyof Omit<PaneTexts["tabs"], "label">;
  Content: ComponentType;
}

export const PANELS: readonly Panel[] = [
  { id: "control", Content: ControlPanel },
  { id: "tagging", Content: TaggingPanel },
  { id: "indicators", Content: IndicatorsPanel },
  { id: "consolidation", Content: ConsolidationPanel },
];
